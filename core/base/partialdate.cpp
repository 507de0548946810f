#include "core/base/partialdate.h"

#include "core/base/text.h"
#include "core/base/years.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// Every name of a month, long and short, German, Austrian and English, as searchable() has them.
QHash<QString, int> namesOfMonths()
{
    QHash<QString, int> names = {{u"mrz"_s, 3}, {u"sept"_s, 9}};
    for (const QLocale &locale :
         {QLocale(QLocale::German), QLocale(QLocale::German, QLocale::Austria), QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            for (QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                names.insert(searchable(locale.monthName(month, format).remove(u'.')), month);
                names.insert(searchable(locale.standaloneMonthName(month, format).remove(u'.')), month);
            }
        }
    }
    return names;
}

int monthByName(const QString &name)
{
    static const QHash<QString, int> names = namesOfMonths();
    return names.value(searchable(name));
}

/// The ways of writing a date, the commonest first.
const QList<QRegularExpression> &patterns()
{
    static const QList<QRegularExpression> all = {
        QRegularExpression(u"^(?<year>\\d{4})$"_s),
        QRegularExpression(u"^(?<year>\\d{4})-(?<month>\\d{1,2})(?:-(?<day>\\d{1,2}))?$"_s),
        QRegularExpression(u"^(?<month>\\d{1,2})\\s*[./]\\s*(?<year>\\d{4})$"_s),
        QRegularExpression(u"^(?<day>\\d{1,2})\\.\\s*(?<month>\\d{1,2})\\.\\s*(?<year>\\d{4}|\\d{2})$"_s),
        QRegularExpression(u"^(?<month>\\d{1,2})\\s*/\\s*(?<year>\\d{2})$"_s),
        QRegularExpression(u"^(?:(?<day>\\d{1,2})(?:\\.\\s*|-))?(?<name>\\p{L}+)\\.?[\\s-]*(?<year>\\d{4}|\\d{2})$"_s)};
    return all;
}

/// A spreadsheet's "31.12.2026 00:00:00" is a day.
QString withoutMidnight(const QString &text)
{
    static const QRegularExpression midnight(u"[T ]0?0:00(?::00(?:\\.0+)?)?Z?$"_s);
    return text.contains(u':') ? QString(text).remove(midnight) : text;
}

/// "26" is 2026 and "98" is 1998.
int yearIn(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

} // namespace

std::optional<PartialDate> PartialDate::parse(const QString &text)
{
    const QString trimmed = withoutMidnight(text.trimmed());
    if (trimmed.isEmpty())
        return PartialDate();
    for (const QRegularExpression &pattern : patterns()) {
        const QRegularExpressionMatch match = pattern.match(trimmed);
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(u"name"_s);
        const QString month = name.isEmpty() ? match.captured(u"month"_s) : QString::number(monthByName(name));
        const QString day = match.captured(u"day"_s);
        const PartialDate date{yearIn(match.captured(u"year"_s)), month.toInt(), day.toInt()};
        const bool isCounted = (month.isEmpty() || date.m_month > 0) && (day.isEmpty() || date.m_day > 0);
        if (!isCounted || !isYear(date.m_year) || !date.first().isValid())
            return std::nullopt;
        return date;
    }
    return std::nullopt;
}

QString PartialDate::toIso() const
{
    if (isEmpty())
        return {};
    if (m_month == 0)
        return QString::number(m_year);
    if (m_day == 0)
        return u"%1-%2"_s.arg(m_year).arg(m_month, 2, 10, QLatin1Char('0'));
    return first().toString(Qt::ISODate);
}

QString PartialDate::toLocal() const
{
    if (isEmpty())
        return {};
    if (m_month == 0)
        return QString::number(m_year);
    if (m_day == 0)
        return first().toString(u"MM/yyyy"_s);
    return first().toString(u"dd.MM.yyyy"_s);
}

QDate PartialDate::first() const
{
    return QDate(m_year, m_month == 0 ? 1 : m_month, m_day == 0 ? 1 : m_day);
}

QDate PartialDate::last() const
{
    if (m_day != 0)
        return first();
    return m_month == 0 ? QDate(m_year, 12, 31) : first().addMonths(1).addDays(-1);
}

} // namespace inko
