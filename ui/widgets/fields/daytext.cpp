#include "ui/widgets/fields/daytext.h"

#include "core/base/partialdate.h"

#include <QCoreApplication>
#include <QLocale>

namespace inko {

using namespace Qt::StringLiterals;

QString dayText(const std::optional<QDate> &day)
{
    return day ? PartialDate::ofDay(*day).toLocal() : QString();
}

QString shortDayText(const std::optional<QDate> &day)
{
    return day ? day->toString(u"dd.MM.yy"_s) : QString();
}

QString dayInWords(QDate day)
{
    return QLocale().toString(day, QCoreApplication::translate("inko::DateEdit", "d MMMM yyyy", "a day within a text"));
}

} // namespace inko
