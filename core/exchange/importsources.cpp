#include "core/exchange/importsources.h"

#include "core/exchange/columns/gridcolumns.h"
#include "core/exchange/sheets/workbook.h"
#include "core/exchange/tables/recognition.h"

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
        sources << ImportSource{path, std::move(*sheet), {}, tables->size() > 1 ? table.name : QString(), form};
    }
    return sources;
}

} // namespace inko
