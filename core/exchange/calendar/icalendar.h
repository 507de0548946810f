#pragma once

#include "core/base/result.h"
#include "core/steering/calendar/schoolholiday.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace inko {

/// Something that takes place, as calendars exchange it.
struct CalendarEntry {
    QString uid;      ///< stays the same for as long as there is the record
    int sequence = 0; ///< grows with each change
    QString title;
    QString place;
    QString description;
    QDate day;
    std::optional<QDate> lastDay;
    std::optional<QTime> startsAt; ///< in Germany; empty: all day
    std::optional<QTime> endsAt;
    bool isCancelled = false;
    bool isPublic = true;
    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

/// Calendar files (iCalendar, RFC 5545), written and read with libical.
namespace icalendar {

/// With the time zone Europe/Berlin and its rules since 1996; those that were called off stay, as such.
QByteArray write(const QString &name, const QList<CalendarEntry> &entries, const QDateTime &made);

/// The days of the file's events as holidays. Foreign if it is no calendar or has none; its repetitions are not
/// followed.
Result<QList<SchoolHoliday>> readHolidays(const QByteArray &file);

} // namespace icalendar

} // namespace inko
