#include "ui/grid/rows/gridpaste.h"

namespace inko {

namespace {

QString tr(const char *text, const char *comment = nullptr, int count = -1)
{
    return QCoreApplication::translate("inko::GridPaste", text, comment, count);
}

} // namespace

GridPaste GridPaste::onto(const TextBlock &block, int firstRow, int rowCount,
                          const QList<GridColumn::Value> &columnsFrom, int columnCount)
{
    qsizetype width = 0;
    for (const QStringList &row : block)
        width = qMax(width, row.size());
    const qsizetype height = block.size();
    if (height == 0 || width == 0)
        return {};
    const qsizetype down = rowCount % height == 0 ? qMax<qsizetype>(1, rowCount / height) : 1;
    const qsizetype across = columnCount % width == 0 ? qMax<qsizetype>(1, columnCount / width) : 1;
    GridPaste paste{{}, firstRow, columnsFrom.mid(0, width * across)};
    for (qsizetype time = 0; time < down; ++time) {
        for (const QStringList &row : block) {
            QStringList cells;
            for (qsizetype place = 0; place < width * across; ++place)
                cells << (place % width < row.size() ? row[place % width] : QString());
            // Shorter rows of a block say nothing about the cells that they do not have.
            paste.block << (across == 1 ? row : cells);
        }
    }
    return paste;
}

GridPaste::Plan GridPaste::plan(const GridModel &model, const EntryNames &names) const
{
    Plan plan;
    for (qsizetype place = 0; place < block.size(); ++place) {
        const int row = firstRow + static_cast<int>(place);
        const bool isThere = row < model.entryCount();
        const auto before = isThere ? model.entryAt(row) : model.entryAt(model.entryCount());
        if (!before)
            continue;
        // Only the first row past the end goes on with what was typed into the new row.
        GridEntry entry = *before;
        if (row > model.entryCount()) {
            entry = GridEntry();
            entry.round = before->round;
            if (model.filter().organisations.size() == 1)
                entry.organisation = model.filter().organisations.first();
        }
        const GridEntry untouched = entry;
        bool saysOrganisation = false;
        bool isOrganisationUnknown = false;
        for (qsizetype cell = 0; cell < qMin(block[place].size(), columns.size()); ++cell) {
            const QString &text = block[place][cell];
            if (!isThere && text.trimmed().isEmpty())
                continue;
            saysOrganisation = saysOrganisation || columns[cell] == GridColumn::Organisation;
            auto refusal = names.read(entry, columns[cell], text);
            if (!refusal)
                continue;
            if (!isThere && columns[cell] == GridColumn::Organisation) {
                isOrganisationUnknown = true; // and the row is not that of another one
                refusal->message = tr("%1. Without it, the row cannot be added.").arg(refusal->message);
            }
            plan.problems << Problem{row, columns[cell], text, *refusal};
        }
        if (isOrganisationUnknown)
            continue;
        if (isThere && entry != untouched)
            plan.rows.insert(row, entry);
        else if (!isThere && entry != untouched && entry.organisation.isValid())
            plan.added << entry;
        else if (!isThere && entry != untouched && !saysOrganisation)
            plan.problems << Problem{row,
                                     GridColumn::Organisation,
                                     block[place].join(u' '),
                                     {tr("The row has no organisation, so it cannot be added."), {}}};
    }
    return plan;
}

QString GridPaste::name(const GridModel &model) const
{
    if (firstRow + block.size() > model.entryCount())
        return tr("%n rows pasted", nullptr, static_cast<int>(block.size()));
    qsizetype cells = 0;
    for (const QStringList &row : block)
        cells += qMin(row.size(), columns.size());
    return tr("%n cells pasted", nullptr, static_cast<int>(cells));
}

QList<GridPaste::Problem> GridPaste::problems(const GridModel &model) const
{
    return plan(model, model.names()).problems;
}

QMap<GridColumn::Value, QStringList> GridPaste::addable(const QList<Problem> &problems) const
{
    QMap<GridColumn::Value, QStringList> names;
    for (const Problem &problem : problems) {
        if (!gridedits::canAddTo(problem.column))
            continue;
        for (const QString &name : problem.refusal.unknown) {
            // Both columns name organisations: one that is in both is added once.
            const bool isOrganisation =
                problem.column == GridColumn::Organisation || problem.column == GridColumn::Cooperations;
            const GridColumn::Value list = isOrganisation ? GridColumn::Organisation : problem.column;
            if (!names.value(list).contains(name, Qt::CaseInsensitive))
                names[list] << name;
        }
    }
    return names;
}

Result<> GridPaste::run(GridModel &model, Unknown unknown) const
{
    const QString stepName = name(model);
    EntryNames names = model.names();
    QMap<GridColumn::Value, QStringList> adding;
    Plan planned = plan(model, names);
    if (unknown == Unknown::Add)
        adding = addable(planned.problems);
    if (planned.rows.isEmpty() && planned.added.isEmpty() && adding.isEmpty())
        return {};
    return model.apply(stepName, [&]() -> Result<GridModel::Outcome> {
        for (auto list = adding.cbegin(); list != adding.cend(); ++list) {
            for (const QString &name : *list) {
                if (const auto added = gridedits::addToList(model.workspace(), list.key(), name); !added)
                    return fail(added.error());
            }
        }
        if (!adding.isEmpty()) {
            const auto extended = EntryNames::load(model.workspace().store());
            if (!extended)
                return fail(extended.error());
            planned = plan(model, *extended);
        }
        GridModel::Outcome outcome;
        if (!planned.rows.isEmpty()) {
            const auto saved = gridedits::save(model, stepName, planned.rows);
            if (!saved)
                return fail(saved.error());
        }
        if (!planned.added.isEmpty()) {
            const auto added = model.workspace().gridEntries().addAll(planned.added);
            if (!added)
                return fail(added.error());
            outcome.added = *added;
        }
        return outcome;
    });
}

} // namespace inko
