#include "core/exchange/calendar/icalendar.h"
#include "tests/fuzz/fuzztarget.h"

using namespace inko;
using namespace inko::test;

/// Calendar files from outside: what is read is a holiday, whatever stands in the file.
QList<QByteArray> fuzzSeeds()
{
    const QByteArray begin = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n";
    const QByteArray end = "END:VCALENDAR\r\n";
    return {"", begin + end,
            begin +
                "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Osterferien\r\nDTSTART;VALUE=DATE:20260330\r\n"
                "DTEND;VALUE=DATE:20260412\r\nEND:VEVENT\r\n" +
                end,
            begin +
                "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Brückentag\r\nDTSTART:20260515T080000Z\r\nDURATION:P2D\r\n"
                "RRULE:FREQ=YEARLY;COUNT=3\r\nEXDATE:20270515T080000Z\r\nEND:VEVENT\r\n" +
                end,
            begin +
                "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nBEGIN:STANDARD\r\nDTSTART:19961027T030000\r\n"
                "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
                "BEGIN:VEVENT\r\nUID:3\r\nSUMMARY:Herbst\\, ferien\r\n  gefaltet\r\n"
                "DTSTART;TZID=Europe/Berlin:20261017T000000\r\nEND:VEVENT\r\n" +
                end};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto holidays = icalendar::readHolidays(bytesOf(data, size));
    require(holidays || !holidays.error().message.isEmpty(), "refused without a reason");
    if (!holidays)
        return 0;
    require(!holidays->isEmpty(), "a calendar without holidays was taken");
    for (const SchoolHoliday &holiday : *holidays) {
        require(!holiday.name.trimmed().isEmpty(), "a holiday without a name");
        require(holiday.firstDay.isValid() && holiday.lastDay >= holiday.firstDay,
                "a holiday that ends before it begins");
    }
    return 0;
}
