#include "core/exchange/importsources.h"

#include "core/exchange/sheets/workbook.h"
#include "core/exchange/tables/recognition.h"

#include <QFileInfo>

namespace inko {

using namespace Qt::StringLiterals;

Error inFile(const QString &path, Error error)
{
    error.message = u"%1: %2"_s.arg(QFileInfo(path).fileName(), error.message);
    return error;
}

Result<QList<ImportSource>> readSources(const QString &path, const QByteArray &bytes, const ImportMapping &mapping)
{
    const auto fit = [&](const QStringList &cells) { return headerFit(mappedHeader(cells, mapping)); };
    auto tables =
        readWorkbook(bytes, path).and_then([&](Workbook workbook) { return fittingSheets(std::move(workbook), fit); });
    if (!tables)
        return fail(inFile(path, tables.error()));
    QList<ImportSource> sources;
    for (NamedSheet &table : *tables) {
        Result<Sheet> sheet = mapped(std::move(table.sheet), mapping);
        if (!sheet)
            return fail(inFile(path, sheet.error()));
        sources << ImportSource{path, std::move(*sheet), {}, tables->size() > 1 ? table.name : QString()};
    }
    return sources;
}

} // namespace inko
