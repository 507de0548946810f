#include "ui/grid/rows/gridedits.h"

#include "core/base/text.h"

namespace inko::gridedits {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, const char *comment = nullptr, int count = -1)
{
    return QCoreApplication::translate("inko::gridedits", text, comment, count);
}

GridColumn::Value columnOf(const QModelIndex &cell)
{
    return static_cast<GridColumn::Value>(cell.column());
}

Rows rowsOf(const GridModel &model, const QModelIndexList &cells)
{
    Rows rows;
    for (const QModelIndex &cell : cells) {
        if (rows.contains(cell.row()))
            continue;
        if (const auto entry = model.entryAt(cell.row()))
            rows.insert(cell.row(), *entry);
    }
    return rows;
}

/// Leaves only what is really to change, so that a row that is the same stays as confirmed as it was.
void dropUnchanged(const GridModel &model, Rows &rows)
{
    rows.removeIf([&](Rows::iterator row) { return model.entryAt(row.key()) == *row; });
}

/// What undo says it takes back. A row that is typed into being is more than its field.
QString changedStep(GridColumn::Value column, const Rows &rows)
{
    const bool addsOnly =
        std::none_of(rows.cbegin(), rows.cend(), [](const GridEntry &entry) { return entry.id.isValid(); });
    if (addsOnly)
        return tr("Entry added");
    const QString name = GridEntries::nameOf(column);
    return rows.size() == 1 ? tr("%1 changed").arg(name)
                            : tr("%1 changed in %n rows", nullptr, static_cast<int>(rows.size())).arg(name);
}

/// Runs as a step what has to be saved; the new row is only remembered while it has no organisation.
Result<> saveAsStep(GridModel &model, const QString &stepName, Rows rows)
{
    dropUnchanged(model, rows);
    std::optional<GridEntry> draft;
    if (const auto last = rows.find(model.entryCount()); last != rows.end() && !last->organisation.isValid()) {
        draft = *last;
        rows.erase(last);
    }
    if (!rows.isEmpty()) {
        const Result<> saved = model.apply(stepName, [&] { return save(model, stepName, rows); });
        if (!saved)
            return saved;
    }
    if (draft)
        model.setDraft(*draft);
    return {};
}

Result<> writeText(GridModel &model, const QModelIndexList &cells, const QString &text)
{
    const GridColumn::Value column = columnOf(cells.first());
    Rows rows = rowsOf(model, cells);
    for (GridEntry &entry : rows) {
        if (const auto refusal = model.names().read(entry, column, text))
            return fail(Error::Code::Invalid, refusal->message);
    }
    return saveAsStep(model, changedStep(column, rows), rows);
}

bool isNew(const NamedValue &value)
{
    return value.id == 0 && !value.name.isEmpty() && value.key.isEmpty();
}

QString newNames(const NamedValues &values)
{
    QStringList names;
    for (const NamedValue &value : values) {
        if (isNew(value))
            names << value.name;
    }
    return joinList(names);
}

Result<> writeValues(GridModel &model, const QModelIndexList &cells, NamedValues values)
{
    const GridColumn::Value column = columnOf(cells.first());
    if (values.isEmpty() && !entryfields::isList(column))
        return writeText(model, cells, QString());
    Rows rows = rowsOf(model, cells);
    const auto fillIn = [&] {
        QList<qint64> ids;
        for (const NamedValue &value : std::as_const(values))
            ids << value.id;
        for (GridEntry &entry : rows)
            entryfields::setValues(entry, column, ids);
    };
    if (std::none_of(values.cbegin(), values.cend(), isNew)) {
        fillIn();
        return saveAsStep(model, changedStep(column, rows), rows);
    }
    // Adding to the list and using it is one step; the row that cannot be saved yet only remembers it.
    const bool savesRows =
        column == GridColumn::Organisation ||
        std::any_of(rows.cbegin(), rows.cend(), [](const GridEntry &entry) { return entry.organisation.isValid(); });
    const QString stepName = savesRows ? changedStep(column, rows) : tr("“%1” added to the list").arg(newNames(values));
    std::optional<GridEntry> draft;
    const Result<> saved = model.apply(stepName, [&]() -> Result<GridModel::Outcome> {
        for (NamedValue &value : values) {
            if (!isNew(value))
                continue;
            const Result<qint64> added = addToList(model.workspace(), column, value.name);
            if (!added)
                return fail(added.error());
            value.id = *added;
        }
        fillIn();
        Rows saving = rows;
        if (const auto last = saving.find(model.entryCount()); last != saving.end() && !last->organisation.isValid())
            draft = saving.take(model.entryCount());
        return save(model, stepName, saving);
    });
    if (saved && draft)
        model.setDraft(*draft);
    return saved;
}

} // namespace

Result<> write(GridModel &model, const QModelIndexList &cells, const QVariant &input)
{
    if (cells.isEmpty())
        return {};
    if (input.userType() == qMetaTypeId<NamedValues>())
        return writeValues(model, cells, input.value<NamedValues>());
    return writeText(model, cells, input.toString());
}

Result<> clear(GridModel &model, const QModelIndexList &cells)
{
    Rows rows = rowsOf(model, cells);
    for (const QModelIndex &cell : cells) {
        if (const auto row = rows.find(cell.row()); row != rows.end())
            entryfields::clear(*row, columnOf(cell));
    }
    return saveAsStep(model, tr("Cells cleared"), rows);
}

Result<> fillDown(GridModel &model, const QModelIndexList &cells)
{
    QHash<int, QPair<int, int>> span; // column → first and last row
    for (const QModelIndex &cell : cells) {
        const auto [first, last] = span.value(cell.column(), {cell.row(), cell.row()});
        span.insert(cell.column(), {qMin(first, cell.row()), qMax(last, cell.row())});
    }
    Rows rows = rowsOf(model, cells);
    for (const QModelIndex &cell : cells) {
        const auto [first, last] = span.value(cell.column());
        const int source = first == last ? first - 1 : first;
        const auto from = model.entryAt(source);
        const auto row = rows.find(cell.row());
        if (from && row != rows.end() && cell.row() != source)
            entryfields::copy(*from, *row, columnOf(cell));
    }
    return saveAsStep(model, tr("Filled down"), rows);
}

Result<> removeRows(GridModel &model, const QList<int> &rows)
{
    std::vector<Id<GridEntry>> ids;
    for (int row : rows) {
        if (const Id<GridEntry> id = model.idAt(row); id.isValid())
            ids.push_back(id);
    }
    if (ids.empty())
        return {};
    return model.apply(tr("%n entries deleted", nullptr, static_cast<int>(ids.size())), [&] {
        return model.workspace().gridEntries().removeAll(ids).map([&] { return GridModel::Outcome{{}, ids}; });
    });
}

Result<GridModel::Outcome> save(const GridModel &model, const QString &stepName, const Rows &rows)
{
    QList<GridEntry> updated;
    QList<GridEntry> added;
    for (const GridEntry &entry : rows)
        (entry.id.isValid() ? updated : added) << entry;
    GridEntries &entries = model.workspace().gridEntries();
    if (!updated.isEmpty()) {
        if (const Result<> saved = entries.updateAll(stepName, updated); !saved)
            return fail(saved.error());
    }
    if (added.isEmpty())
        return GridModel::Outcome{};
    return entries.addAll(added).map([](const QList<GridEntry> &stored) { return GridModel::Outcome{stored, {}}; });
}

Result<qint64> addToList(Workspace &workspace, GridColumn::Value column, const QString &name)
{
    if (const auto list = entryfields::codeListOf(column)) {
        CodeValue value;
        value.list = *list;
        value.name = name;
        return workspace.codeLists().add(value).map([](const CodeValue &added) { return added.id.value; });
    }
    Organisation organisation;
    organisation.name = name;
    return workspace.organisations().add(organisation).map([](const Organisation &added) { return added.id.value; });
}

bool canAddTo(GridColumn::Value column)
{
    return entryfields::codeListOf(column) || column == GridColumn::Organisation || column == GridColumn::Cooperations;
}

} // namespace inko::gridedits
