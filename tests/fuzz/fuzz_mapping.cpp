#include "core/exchange/importplan.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/support/onlysheet.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

/// Below the mapping, after an empty line, comes the table that it is for.
constexpr auto between = "\n\n";

} // namespace

QList<QByteArray> fuzzSeeds()
{
    const QByteArray table = "Wer;Was;Nr.;Lfd.\nVHS;Kurs;1;7\nCaritas;\"Treff\nNord\";1;8\n";
    return {R"({"Wer": "Institution", "Was": "Angebot", "Nr.": "Ziele", "Lfd.": ""})" + (between + table),
            R"({"Wer": "Was", "Was": "Wer", "=": {"Stand": "beendet", "Ziele": "1"}})" + (between + table),
            R"({"=": {"Institution": "VHS"}})" + (between + table),
            "{}" + (between + table),
            "",
            between};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const qsizetype at = bytes.indexOf(between);
    const Result<ImportMapping> mapping = readMapping(at < 0 ? bytes : bytes.first(at));
    require(mapping || !mapping.error().message.isEmpty(), "a mapping is refused without a reason");
    const QByteArray table = at < 0 ? QByteArray() : bytes.sliced(at + 2);
    const Result<Sheet> sheet = onlySheet(u"x.csv"_s, table, mapping.value_or(ImportMapping()));
    require(sheet || !sheet.error().message.isEmpty(), "a table is refused without a reason");
    if (!sheet)
        return 0;
    for (const SheetRow &row : sheet->rows)
        require(row.cells.size() == sheet->header.cells.size(), "a row does not fit its header");
    return 0;
}
