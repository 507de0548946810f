#include "core/exchange/sheets/text/csvreader.h"
#include "core/exchange/sheets/text/jsonreader.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/importinvariants.h"
#include "tests/fuzz/sampletables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace inko;
using namespace inko::test;

namespace {

QByteArray asJson(const Sheet &sheet)
{
    QJsonArray rows;
    for (const SheetRow &row : sheet.rows) {
        QJsonObject object;
        for (qsizetype column = 0; column < row.cells.size(); ++column)
            object.insert(sheet.header.cells[column], row.cells[column]);
        rows << object;
    }
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    QList<QByteArray> seeds = {
        "",
        "[]",
        "[[]]",
        "[{}]",
        "[{},{\"Institution\":\"VHS\"}]",
        R"([{"ID":"E1","Institution":"VHS","Angebot":"Kurs","Ziele":[1,"1.1"],"Teilnehmende":12,)"
        R"("Kontakt veröffentlichen":true,"Von":"2026-03","Zielgruppen":[],"Bis":null}])"};
    for (const QByteArray &table : sampleTables())
        seeds << asJson(*readCsv(table));
    return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<Sheet> sheet = readJson(bytesOf(data, size)).and_then([](const Workbook &read) -> Result<Sheet> {
        return read.tables.empty() ? sheetlimits::isEmpty() : withHeader(read.tables.front());
    });
    require(sheet || !sheet.error().message.isEmpty(), "refused without a reason");
    if (!sheet)
        return 0;
    for (const SheetRow &row : sheet->rows)
        require(row.cells.size() == sheet->header.cells.size(), "a row does not fit its header");
    checkImport(*sheet);
    return 0;
}
