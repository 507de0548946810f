#include "core/exchange/calendar/icalendar.h"

#include <QCoreApplication>

#include <libical/ical.h>

#include <memory>

namespace inko::icalendar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 5'000'000;
constexpr auto zone = "Europe/Berlin";

/// Directive 2000/84/EC: the last Sundays of March and October, at 1:00 UTC.
constexpr auto berlin = "BEGIN:VTIMEZONE\r\n"
                        "TZID:Europe/Berlin\r\n"
                        "BEGIN:DAYLIGHT\r\n"
                        "TZNAME:CEST\r\n"
                        "TZOFFSETFROM:+0100\r\n"
                        "TZOFFSETTO:+0200\r\n"
                        "DTSTART:19960331T020000\r\n"
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                        "END:DAYLIGHT\r\n"
                        "BEGIN:STANDARD\r\n"
                        "TZNAME:CET\r\n"
                        "TZOFFSETFROM:+0200\r\n"
                        "TZOFFSETTO:+0100\r\n"
                        "DTSTART:19961027T030000\r\n"
                        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                        "END:STANDARD\r\n"
                        "END:VTIMEZONE\r\n";

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

icaltimetype timeOf(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    time.is_date = 1;
    return time;
}

icaltimetype timeOf(QDate day, QTime at)
{
    icaltimetype time = timeOf(day);
    time.hour = at.hour();
    time.minute = at.minute();
    time.second = 0;
    time.is_date = 0;
    return time;
}

icalproperty *inZone(icalproperty *property)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(zone));
    return property;
}

/// All-day entries end on the day after the last one (RFC 5545, 3.6.1).
void addTimes(icalcomponent *event, const CalendarEntry &entry)
{
    const QDate last = entry.lastDay.value_or(entry.day);
    if (!entry.startsAt) {
        icalcomponent_add_property(event, icalproperty_new_dtstart(timeOf(entry.day)));
        icalcomponent_add_property(event, icalproperty_new_dtend(timeOf(last.addDays(1))));
        return;
    }
    icalcomponent_add_property(event, inZone(icalproperty_new_dtstart(timeOf(entry.day, *entry.startsAt))));
    if (entry.endsAt)
        icalcomponent_add_property(event, inZone(icalproperty_new_dtend(timeOf(last, *entry.endsAt))));
}

icalcomponent *eventOf(const CalendarEntry &entry, const QDateTime &made)
{
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [event](icalproperty *property) { icalcomponent_add_property(event, property); };
    const QDateTime utc = made.toUTC();
    icaltimetype stamp = timeOf(utc.date(), utc.time());
    stamp.second = utc.time().second();
    stamp.zone = icaltimezone_get_utc_timezone();
    add(icalproperty_new_uid(entry.uid.toUtf8().constData()));
    add(icalproperty_new_dtstamp(stamp));
    add(icalproperty_new_sequence(entry.sequence));
    addTimes(event, entry);
    add(icalproperty_new_summary(entry.title.toUtf8().constData()));
    if (!entry.place.isEmpty())
        add(icalproperty_new_location(entry.place.toUtf8().constData()));
    if (!entry.description.isEmpty())
        add(icalproperty_new_description(entry.description.toUtf8().constData()));
    add(icalproperty_new_status(entry.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    add(icalproperty_new_class(entry.isPublic ? ICAL_CLASS_PUBLIC : ICAL_CLASS_PRIVATE));
    return event;
}

QDate dayOf(const icaltimetype &time)
{
    return {time.year, time.month, time.day};
}

std::optional<SchoolHoliday> holidayOf(icalcomponent *event)
{
    const icaltimetype start = icalcomponent_get_dtstart(event);
    const icaltimetype end = icalcomponent_get_dtend(event);
    const char *summary = icalcomponent_get_summary(event);
    SchoolHoliday holiday;
    holiday.name = QString::fromUtf8(summary ? summary : "").simplified();
    holiday.firstDay = dayOf(start);
    holiday.lastDay = icaltime_is_null_time(end) ? holiday.firstDay : dayOf(end);
    if (end.is_date && holiday.lastDay > holiday.firstDay)
        holiday.lastDay = holiday.lastDay.addDays(-1);
    const bool isSound = holiday.firstDay.isValid() && holiday.lastDay >= holiday.firstDay && !holiday.name.isEmpty();
    return isSound ? std::optional(holiday) : std::nullopt;
}

} // namespace

QByteArray write(const QString &name, const QList<CalendarEntry> &entries, const QDateTime &made)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), &icalcomponent_free);
    const auto add = [&](icalproperty *property) { icalcomponent_add_property(calendar.get(), property); };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid("-//Inko//" INKO_VERSION "//DE"));
    icalproperty *called = icalproperty_new_x(name.toUtf8().constData());
    icalproperty_set_x_name(called, "X-WR-CALNAME");
    add(called);
    icalcomponent_add_component(calendar.get(), icalparser_parse_string(berlin));
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, made));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                                        &icalmemory_free_buffer);
    return text.get();
}

Result<QList<SchoolHoliday>> readHolidays(const QByteArray &file)
{
    const auto refuse = [] {
        return fail(Error::Code::Foreign,
                    QCoreApplication::translate("inko::icalendar", "There are no holidays in this file. Choose a "
                                                                   "calendar file that ends in .ics."));
    };
    if (file.size() > mostBytes || !file.contains("BEGIN:VCALENDAR"))
        return refuse();
    icalerror_set_errors_are_fatal(false);
    const Component calendar(icalparser_parse_string(QByteArray(file).replace('\0', ' ').constData()),
                             &icalcomponent_free);
    if (!calendar)
        return refuse();
    QList<SchoolHoliday> holidays;
    for (icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        if (const auto holiday = holidayOf(event))
            holidays << *holiday;
    }
    if (holidays.isEmpty())
        return refuse();
    return holidays;
}

} // namespace inko::icalendar
