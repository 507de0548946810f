#include "core/exchange/importsources.h"

#include "core/exchange/columns/gridcolumns.h"
#include "core/exchange/progress/progressform.h"
#include "core/exchange/sheets/workbook.h"
#include "core/exchange/tables/recognition.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// A form does not have the column: it is for one institution.
QString institutionHeader()
{
    return gridcolumns::all()[gridcolumns::placeOf(GridColumn::Organisation)].headers.front();
}

/// What a form says that has no rows.
Sheet emptySheet()
{
    Sheet sheet;
    for (const TableColumn<GridEntry> &column : gridcolumns::all())
        sheet.header.cells << column.headers.front();
    return sheet;
}

QString noneIsMapped()
{
    return QCoreApplication::translate("inko",
                                       "None of the series in the file is known: say which indicators they are.");
}

} // namespace

Error inFile(const QString &path, Error error)
{
    error.message = u"%1: %2"_s.arg(QFileInfo(path).fileName(), error.message);
    return error;
}

Result<QList<ImportSource>> readSources(const QString &path, const QByteArray &bytes, const ImportMapping &mapping)
{
    Result<Workbook> workbook = readWorkbook(bytes, path);
    if (!workbook)
        return fail(inFile(path, workbook.error()));
    const std::optional<FormAnswer> form = formAnswerIn(*workbook);
    ImportMapping read = mapping;
    if (form)
        read.constants.insert(institutionHeader(), form->identity.organisationName);
    const std::optional<ProgressFormIdentity> progress = form ? std::nullopt : progressFormIn(*workbook);
    if (progress)
        read.constants.insert(columnsFrom(*progress));
    if (form && workbook->tables.empty())
        return QList{ImportSource{path, emptySheet(), {}, {}, form}};
    auto tables = fittingSheets(std::move(*workbook),
                                [&](const QStringList &cells) { return headerFit(mappedHeader(cells, read)); });
    if (!tables)
        return fail(inFile(path, tables.error()));
    QList<ImportSource> sources;
    for (NamedSheet &table : *tables) {
        Result<Sheet> sheet = mapped(std::move(table.sheet), read);
        if (!sheet)
            return fail(inFile(path, sheet.error()));
        sources << ImportSource{path, std::move(*sheet),
                                {},   tables->size() > 1 ? table.name : QString(),
                                form, progress ? progress->workspace : QString()};
    }
    return sources;
}

Result<QList<SeriesSource>> readSeriesTables(const QString &path, const QByteArray &bytes)
{
    const Result<Workbook> workbook = readWorkbook(bytes, path);
    if (!workbook)
        return fail(inFile(path, workbook.error()));
    QList<SeriesSource> found;
    std::optional<Error> problem;
    for (const CellTable &table : workbook->tables) {
        Result<SeriesTable> series = findSeries(table);
        if (series)
            found << SeriesSource{std::move(*series), workbook->tables.size() > 1 ? table.name : QString()};
        else if (!problem)
            problem = series.error();
    }
    if (found.isEmpty())
        return fail(inFile(path, problem ? *problem : sheetlimits::isEmpty().value()));
    return found;
}

QList<ImportSource> sourcesOf(const QString &path, const QList<SeriesSource> &tables, const SeriesMapping &mapping)
{
    QList<ImportSource> sources;
    for (const SeriesSource &found : tables) {
        Sheet sheet = sheetOf(found.table, mapping);
        if (!sheet.rows.empty())
            sources << ImportSource{path, std::move(sheet), {}, found.sheetName, {}};
    }
    return sources;
}

Result<QList<ImportSource>> readSources(const QString &path, const QByteArray &bytes, const SeriesMapping &mapping)
{
    return readSeriesTables(path, bytes)
        .and_then([&](const QList<SeriesSource> &tables) -> Result<QList<ImportSource>> {
            const QList<ImportSource> sources = sourcesOf(path, tables, mapping);
            if (sources.isEmpty())
                return fail(inFile(path, Error{Error::Code::Invalid, noneIsMapped(), {}}));
            return sources;
        });
}

} // namespace inko
