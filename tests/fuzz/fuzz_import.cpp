#include "core/exchange/sheets/text/csvreader.h"
#include "core/exchange/sheets/text/csvwriter.h"
#include "core/exchange/tables/recognition.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/importinvariants.h"
#include "tests/fuzz/sampletables.h"

#include <algorithm>

using namespace inko;
using namespace inko::test;

namespace {

/// What was read is written and read again: the same cells.
void checkRoundTrip(const Sheet &sheet)
{
    CsvWriter writer;
    writer.add(sheet.header.cells);
    for (const SheetRow &row : sheet.rows)
        writer.add(row.cells);
    const Result<Sheet> again = readCsv(writer.bytes());
    require(again.has_value(), "what was written cannot be read");
    require(again->header.cells == sheet.header.cells, "the header came back otherwise");
    require(again->rows.size() == sheet.rows.size(), "rows were lost");
    for (size_t row = 0; row < sheet.rows.size(); ++row)
        require(again->rows[row].cells == sheet.rows[row].cells, "a row came back otherwise");
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    return sampleTables() +
           QList<QByteArray>{"",
                             "\"",
                             "a;b\n\"x;y\"\"\n",
                             "Institution;Angebot;Ziele\nVHS;Kurs;1\n",
                             "Raster 2026\n\nID;Institution;Angebot;Ziele\nE1;VHS;Kurs;1\nE2;Caritas;Treff;1.1\n",
                             "Organisation,Activity,Goals,Status\nVHS,Course,1,ended\n",
                             "sep=\t\nJahr\tInstitution\tStand\n2026\tVHS\tversandt\n"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const Result<Sheet> plain = readCsv(bytes);
    const Result<Sheet> sheet = readCsv(bytes, &headerFit);
    require(plain || !plain.error().message.isEmpty(), "refused without a reason");
    if (!sheet)
        return 0;
    for (const SheetRow &row : sheet->rows)
        require(row.cells.size() == sheet->header.cells.size(), "a row does not fit its header");
    if (std::all_of(sheet->rows.begin(), sheet->rows.end(), [](const SheetRow &row) { return row.defect.isEmpty(); }))
        checkRoundTrip(*sheet);
    checkImport(*sheet);
    return 0;
}
