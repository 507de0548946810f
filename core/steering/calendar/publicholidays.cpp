#include "core/steering/calendar/publicholidays.h"

#include <QCoreApplication>

namespace inko::publicholidays {

namespace {

struct FixedHoliday {
    int month;
    int day;
    const char *name;
};
constexpr FixedHoliday fixed[] = {{1, 1, QT_TRANSLATE_NOOP("inko::publicholidays", "New Year's Day")},
                                  {5, 1, QT_TRANSLATE_NOOP("inko::publicholidays", "Labour Day")},
                                  {10, 3, QT_TRANSLATE_NOOP("inko::publicholidays", "German Unity Day")},
                                  {11, 1, QT_TRANSLATE_NOOP("inko::publicholidays", "All Saints' Day")},
                                  {12, 25, QT_TRANSLATE_NOOP("inko::publicholidays", "Christmas Day")},
                                  {12, 26, QT_TRANSLATE_NOOP("inko::publicholidays", "Boxing Day")}};

struct MovableHoliday {
    int daysAfterEaster;
    const char *name;
};
constexpr MovableHoliday movable[] = {{-2, QT_TRANSLATE_NOOP("inko::publicholidays", "Good Friday")},
                                      {1, QT_TRANSLATE_NOOP("inko::publicholidays", "Easter Monday")},
                                      {39, QT_TRANSLATE_NOOP("inko::publicholidays", "Ascension Day")},
                                      {50, QT_TRANSLATE_NOOP("inko::publicholidays", "Whit Monday")},
                                      {60, QT_TRANSLATE_NOOP("inko::publicholidays", "Corpus Christi")}};

QString translated(const char *name)
{
    return QCoreApplication::translate("inko::publicholidays", name);
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return {year, sum / 31, sum % 31 + 1};
}

QString nameOf(QDate day)
{
    for (const FixedHoliday &holiday : fixed) {
        if (day.month() == holiday.month && day.day() == holiday.day)
            return translated(holiday.name);
    }
    const qint64 sinceEaster = easterSunday(day.year()).daysTo(day);
    for (const MovableHoliday &holiday : movable) {
        if (sinceEaster == holiday.daysAfterEaster)
            return translated(holiday.name);
    }
    return {};
}

} // namespace inko::publicholidays
