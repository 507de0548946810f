#pragma once

#include "core/steering/bodies/body.h"
#include "core/steering/calendar/schoolholiday.h"

#include <QList>

namespace inko {

/// Days for a body's sessions in a year.
namespace sessiondates {

/// Why a day is not one to meet on, in the program's language: a holiday, a weekend; empty: it is.
QString whyNot(QDate day, const QList<SchoolHoliday> &schoolHolidays);

/// As many days as the body plans sessions in a year, about equally far apart and each on the same weekday; where one
/// of them is no day to meet on, the nearest that is. `weekday`: 1 is Monday. Days that are near one of `planned` are
/// left out: that session is there already.
QList<QDate> propose(const Body &body, int year, int weekday, const QList<QDate> &planned,
                     const QList<SchoolHoliday> &schoolHolidays);

} // namespace sessiondates

} // namespace inko
