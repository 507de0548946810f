#include "core/exchange/importplan.h"
#include "core/exchange/sheets/csvreader.h"
#include "core/exchange/sheets/csvwriter.h"
#include "tests/support/storefile.h"

#include <cstdint>

using namespace inko;
using namespace Qt::StringLiterals;

namespace {

void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

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

/// A row is planned or refused, never lost, and nothing is written.
void checkPlan(const Sheet &sheet)
{
    static const test::StoreFile file;
    static const std::unique_ptr<Store> store = file.open();
    const auto plan = planImport(*store, {{u"x.csv"_s, sheet, {}}}, {2026, Creating::Create, BadRows::Skip});
    if (!plan)
        return;
    require(plan->files.front().read() == static_cast<qsizetype>(sheet.rows.size()), "a row was lost");
    require(!store->history().undoable(), "planning wrote something");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<Sheet> sheet = readCsv(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!sheet) {
        require(!sheet.error().message.isEmpty(), "refused without a reason");
        return 0;
    }
    for (const SheetRow &row : sheet->rows)
        require(row.cells.size() == sheet->header.cells.size(), "a row does not fit its header");
    const bool allClear =
        std::all_of(sheet->rows.begin(), sheet->rows.end(), [](const SheetRow &row) { return row.defect.isEmpty(); });
    if (allClear)
        checkRoundTrip(*sheet);
    checkPlan(*sheet);
    return 0;
}
