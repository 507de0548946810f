#include "core/steering/calendar/sessiondates.h"

#include "core/steering/calendar/publicholidays.h"

#include <QCoreApplication>

namespace inko::sessiondates {

namespace {

constexpr int farthest = 21; ///< days from the intended one within which another is looked for

bool isNear(QDate day, const QList<QDate> &planned, int days)
{
    return std::ranges::any_of(planned, [&](QDate other) { return qAbs(day.daysTo(other)) <= days; });
}

/// The nearest day of this weekday on which one can meet, in the year; the day itself where there is none.
QDate nearestFree(QDate wanted, const QList<SchoolHoliday> &schoolHolidays)
{
    for (int weeks = 0; weeks * 7 <= farthest; ++weeks) {
        for (const int direction : {1, -1}) {
            const QDate day = wanted.addDays(direction * weeks * 7);
            if (day.year() == wanted.year() && whyNot(day, schoolHolidays).isEmpty())
                return day;
        }
    }
    return wanted;
}

} // namespace

QString whyNot(QDate day, const QList<SchoolHoliday> &schoolHolidays)
{
    if (const QString holiday = publicholidays::nameOf(day); !holiday.isEmpty())
        return holiday;
    for (const SchoolHoliday &holiday : schoolHolidays) {
        if (holiday.firstDay <= day && day <= holiday.lastDay)
            return holiday.name;
    }
    return day.dayOfWeek() >= Qt::Saturday ? QCoreApplication::translate("inko::sessiondates", "weekend") : QString();
}

QList<QDate> propose(const Body &body, int year, int weekday, const QList<QDate> &planned,
                     const QList<SchoolHoliday> &schoolHolidays)
{
    QList<QDate> days;
    if (body.sessionsPerYear <= 0)
        return days;
    const QDate first(year, 1, 1);
    const int step = first.daysInYear() / body.sessionsPerYear;
    for (int session = 0; session < body.sessionsPerYear; ++session) {
        const QDate middle = first.addDays(step * session + step / 2); // of its part of the year
        const QDate wanted = middle.addDays((weekday - middle.dayOfWeek() + 7) % 7);
        const QDate day = nearestFree(wanted, schoolHolidays);
        if (!isNear(day, planned, step / 2) && !days.contains(day))
            days << day;
    }
    return days;
}

} // namespace inko::sessiondates
