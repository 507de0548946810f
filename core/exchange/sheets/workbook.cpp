#include "core/exchange/sheets/workbook.h"

#include "core/exchange/sheets/foreignfile.h"
#include "core/exchange/sheets/spreadsheet/odsreader.h"
#include "core/exchange/sheets/spreadsheet/xlsxreader.h"
#include "core/exchange/sheets/text/csvreader.h"
#include "core/exchange/sheets/text/jsonreader.h"

#include <QFileInfo>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

Result<Workbook> readPacked(const QByteArray &bytes)
{
    constexpr qint64 longestKind = 200;
    Result<Archive> archive = Archive::open(bytes);
    if (!archive)
        return fail(archive.error());
    QByteArray kind;
    if (archive->has(u"mimetype"_s)) {
        const Result<QByteArray> told = archive->read(u"mimetype"_s, longestKind);
        if (!told)
            return fail(told.error());
        kind = *told;
    }
    if (kind.startsWith("application/vnd.oasis.opendocument.spreadsheet") && archive->has(u"content.xml"_s))
        return readOds(*archive);
    if (const QString why = foreignfile::whyNotReadPacked(*archive, kind); !why.isEmpty())
        return fail(Error::Code::Invalid, why);
    return readXlsx(*archive);
}

bool isJson(const QByteArray &bytes, const QString &fileName)
{
    return QFileInfo(fileName).suffix().compare("json"_L1, Qt::CaseInsensitive) == 0 || bytes.startsWith('{');
}

} // namespace

Result<Workbook> readWorkbook(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > sheetlimits::bytes)
        return sheetlimits::tooLarge();
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return readPacked(bytes);
    if (const QString why = foreignfile::whyNotRead(bytes, fileName); !why.isEmpty())
        return fail(Error::Code::Invalid, why);
    if (isJson(bytes, fileName))
        return readJson(bytes);
    return readCsvCells(bytes).map([](CellTable table) {
        Workbook workbook;
        workbook.tables.push_back(std::move(table));
        return workbook;
    });
}

Result<std::vector<NamedSheet>> fittingSheets(Workbook workbook, const HeaderTest &test)
{
    std::vector<NamedSheet> fitting;
    std::optional<NamedSheet> best;
    qsizetype most = 0;
    std::optional<Error> refused;
    for (CellTable &table : workbook.tables) {
        if (table.rows.empty())
            continue;
        QString name = table.name;
        Result<Sheet> sheet = withHeader(std::move(table), test);
        if (!sheet) {
            refused = sheet.error();
            continue;
        }
        const HeaderFit fit = test ? test(sheet->header.cells) : HeaderFit();
        if (fit.complete)
            fitting.push_back({name, std::move(*sheet)});
        else if (!best || fit.known > most) {
            most = fit.known;
            best = NamedSheet{name, std::move(*sheet)};
        }
    }
    if (fitting.empty() && !best)
        return refused ? fail(*refused) : sheetlimits::isEmpty();
    if (fitting.empty())
        fitting.push_back(std::move(*best));
    return fitting;
}

} // namespace inko
