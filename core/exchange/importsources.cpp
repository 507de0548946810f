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
    const std::optional<FormIdentity> form = identityFrom(workbook->properties);
    ImportMapping read = mapping;
    if (form)
        read.constants.insert(institutionHeader(), form->organisationName);
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
