#include "core/exchange/importedfile.h"

#include "core/exchange/columns/gridcolumns.h"
#include "core/exchange/rows/headermap.h"
#include "core/exchange/tables/gridmatching.h"
#include "core/grid/gridrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace inko {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

bool hasContent(const Sheet &sheet, qsizetype column)
{
    return std::any_of(sheet.rows.cbegin(), sheet.rows.cend(),
                       [&](const SheetRow &row) { return !row.cells[column].trimmed().isEmpty(); });
}

/// The columns that nothing is read from; one without a name by its place.
QStringList unknownIn(const Sheet &sheet, const TableKind &kind)
{
    QStringList unknown;
    for (qsizetype column = 0; column < sheet.header.cells.size(); ++column) {
        const QString name = sheet.header.cells[column].simplified();
        if (!name.isEmpty() && kind.columnNamed(sheet.header.cells[column]) < 0)
            unknown << name;
        else if (name.isEmpty() && hasContent(sheet, column))
            unknown << tr("no. %1 (without a header)").arg(column + 1);
    }
    return unknown;
}

/// Why a row is none of the table's, before its cells are read; empty: it is one.
QString defectOf(const SheetRow &row, const SheetRow &header)
{
    if (!row.defect.isEmpty())
        return tr("The row is not clear: %1.").arg(row.defect);
    if (row.cells == header.cells) // of files that were put together
        return tr("The row repeats the header. Take it out.");
    return {};
}

/// What a row is about: a grid's title, else the first cell that says anything.
QString subjectOf(const SheetRow &row, const HeaderMap<GridEntry> &header)
{
    const QString title = header.cell(row, gridcolumns::placeOf(GridColumn::Title)).simplified();
    if (!title.isEmpty())
        return title;
    const auto told = std::find_if(row.cells.cbegin(), row.cells.cend(),
                                   [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    return told == row.cells.cend() ? QString() : told->simplified();
}

/// The activities that the rows name by their ID.
QSet<Id<Activity>> namedActivities(const Sheet &form, const Draft &draft)
{
    QSet<Id<Activity>> named;
    for (const Id<GridEntry> entry : GridMatching::entriesNamedIn(form)) {
        if (draft.table<GridEntry>().has(entry))
            named << draft.table<GridEntry>().at(entry).activity;
    }
    return named;
}

} // namespace

qsizetype ImportedFile::count(RowChange change) const
{
    return std::count_if(rows.cbegin(), rows.cend(), [&](const PlannedRow &row) { return row.change == change; });
}

ImportedFile takeRows(const Sheet &sheet, const TableKind &kind, ImportContext &context)
{
    const Sheet kept = decided(sheet, context.file.place, context.decisions);
    ImportedFile file;
    file.table = kind.title();
    file.unknownColumns = unknownIn(kept, kind);
    const HeaderMap<GridEntry> grid(kept, gridcolumns::all());
    for (const SheetRow &row : sheet.rows) {
        if (context.decisionOn(row.number).isLeftOut)
            file.rows.push_back({row.number, RowChange::LeftOut, subjectOf(row, grid)});
    }
    const std::unique_ptr<RowImport> rows = kind.begin(kept, context);
    for (const SheetRow &row : kept.rows) {
        if (const QString defect = defectOf(row, kept.header); !defect.isEmpty()) {
            file.refused << Refusal{row.number, {}, row.cells.value(0), defect, {}, subjectOf(row, grid)};
            continue;
        }
        if (RowResult<RowOutcome> taken = rows->take(row)) {
            file.rows.push_back(
                {row.number, taken->change, subjectOf(row, grid), taken->entry, std::move(taken->fields)});
        } else {
            taken.error().subject = subjectOf(row, grid);
            file.refused << std::move(taken.error());
        }
    }
    return file;
}

QList<MissingEntry> missingEntries(const Sheet &form, ImportContext &context)
{
    using Status = GridEntry::Status;
    auto &entries = context.draft.table<GridEntry>();
    const Id<SurveyRound> round = context.draft.table<SurveyRound>().find(draftkeys::ofYear(context.year));
    const QSet<Id<Activity>> named = namedActivities(form, context.draft);
    QList<MissingEntry> missing;
    for (const auto &held : entries.entries()) {
        const GridEntry &entry = held.record;
        const bool wasSent = !isDraft(entry.id) && context.sent.value(entry.id, entry).has_value();
        if (entry.round == round && entry.organisation == context.formOf && entry.status == Status::NotConfirmed &&
            wasSent && !named.contains(entry.activity) && !context.saidBy.contains(entry.id.value))
            missing << MissingEntry{entry.id, entry.title};
    }
    for (const MissingEntry &gone : missing) {
        if (!context.decisions.ended.contains(gone.entry))
            continue;
        GridEntry ended = entries.at(gone.entry);
        ended.status = Status::Ended;
        entries.change(gridrules::withSearchText(std::move(ended)));
    }
    return missing;
}

} // namespace inko
