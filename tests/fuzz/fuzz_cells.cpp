#include "core/base/partialdate.h"
#include "core/exchange/columns/cells.h"
#include "core/exchange/sheets/table/headerkey.h"
#include "core/exchange/sheets/text/formulaguard.h"
#include "core/exchange/sheets/text/textdecoding.h"
#include "tests/fuzz/fuzztarget.h"

using namespace inko;
using namespace inko::test;

QList<QByteArray> fuzzSeeds()
{
    return {"",
            "2026",
            "2026-03-01",
            "3/2026",
            "1.3.26",
            "Mrz 26",
            "1. Dezember 2026",
            "01.03.2026 00:00:00",
            "1203",
            "1.203",
            "12,0",
            "ca. 30",
            "=1+1",
            "'=x",
            "Ziel(e):",
            "Teil-\nnehmende",
            "ja",
            "M\xfcller",
            "M\x84ller",
            "Frauen; Kinder"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const Result<QString> text = decodeText(bytes);
    require(text || !text.error().message.isEmpty(), "a text is refused without a reason");
    if (!text)
        return 0;
    require(text->isValidUtf16(), "a text has halves of letters");
    if (const auto date = PartialDate::parse(*text)) {
        require(date->isEmpty() || (date->first().isValid() && date->last() >= date->first()), "a date has no days");
        require(PartialDate::parse(date->toIso()) == date, "a date comes back otherwise");
        require(PartialDate::parse(date->toLocal()) == date, "a date comes back otherwise from the screen");
    }
    if (const auto number = cells::wholeNumber(*text, 0, 999); number && *number)
        require(**number >= 0 && **number <= 999, "a number is outside its bounds");
    require(withoutFormulaGuard(withFormulaGuard(*text)) == *text, "a guarded text comes back otherwise");
    const QString key = headerKey(*text);
    require(headerKey(key + QStringLiteral(" :")) == key || key.isEmpty(), "a header has two keys");
    return 0;
}
