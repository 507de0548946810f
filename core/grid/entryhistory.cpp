#include "core/grid/entryhistory.h"

namespace inko {

namespace {

QList<FieldChange> changesBetween(const GridEntry &before, const GridEntry &after, const EntryNames &names)
{
    QList<FieldChange> changes;
    for (int place = 0; place < GridColumn::Count; ++place) {
        const auto column = static_cast<GridColumn::Value>(place);
        if (!entryfields::isSame(before, after, column))
            changes << FieldChange{column, names.text(before, column), names.text(after, column)};
    }
    return changes;
}

} // namespace

Result<QList<EntryStep>> entryHistory(const Store &store, const EntryNames &names, Id<GridEntry> entry)
{
    return changelog::historyOf(store.database(), shapeOf<GridEntry>().table, entry.value)
        .map([&](const std::vector<changelog::RowChange> &rowChanges) {
            QList<EntryStep> steps;
            for (const auto &[step, change] : rowChanges) {
                EntryStep made{step, EntryStep::Kind::Changed, {}};
                if (change.after.isEmpty()) {
                    made.kind = EntryStep::Kind::Removed;
                } else if (change.before.isEmpty()) {
                    made.kind = EntryStep::Kind::Added;
                    made.changes = changesBetween(GridEntry(), fromLog<GridEntry>(change.after), names);
                } else {
                    made.changes =
                        changesBetween(fromLog<GridEntry>(change.before), fromLog<GridEntry>(change.after), names);
                }
                steps << made;
            }
            return steps;
        });
}

Result<EarlierEntries> entriesAt(const Store &store, qint64 changeSet)
{
    return changelog::changedSince(store.database(), shapeOf<GridEntry>().table, changeSet)
        .map([](const QHash<qint64, QByteArray> &changed) {
            EarlierEntries earlier;
            for (auto row = changed.cbegin(); row != changed.cend(); ++row)
                earlier.insert(Id<GridEntry>{row.key()},
                               row->isEmpty() ? std::nullopt : std::optional(fromLog<GridEntry>(*row)));
            return earlier;
        });
}

QList<GridColumn::Value> differences(const GridEntry &one, const GridEntry &other)
{
    QList<GridColumn::Value> differing;
    for (int place = 0; place < GridColumn::Count; ++place) {
        const auto column = static_cast<GridColumn::Value>(place);
        if (column != GridColumn::Status && column != GridColumn::Remark && !entryfields::isSame(one, other, column))
            differing << column;
    }
    return differing;
}

} // namespace inko
