#include "core/base/partialdate.h"

#include "core/base/years.h"

#include <QLocale>
#include <QRegularExpression>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

int monthByName(const QString &name)
{
    for (const QLocale &locale : {QLocale(QLocale::German), QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            if (locale.monthName(month).compare(name, Qt::CaseInsensitive) == 0)
                return month;
        }
    }
    return 0;
}

} // namespace

std::optional<PartialDate> PartialDate::parse(const QString &text)
{
    static const QRegularExpression yearOnly(u"^(\\d{4})$"_s);
    static const QRegularExpression isoDate(u"^(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?$"_s);
    static const QRegularExpression germanMonth(u"^(\\d{1,2})\\s*[./]\\s*(\\d{4})$"_s);
    static const QRegularExpression germanDay(u"^(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})$"_s);
    static const QRegularExpression namedMonth(u"^(\\p{L}+)\\s+(\\d{4})$"_s);

    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return PartialDate();
    PartialDate date;
    if (const auto match = yearOnly.match(trimmed); match.hasMatch()) {
        date = ofYear(match.captured(1).toInt());
    } else if (const auto iso = isoDate.match(trimmed); iso.hasMatch()) {
        date = {iso.captured(1).toInt(), iso.captured(2).toInt(), iso.captured(3).toInt()};
        if (date.m_month == 0 || (!iso.captured(3).isEmpty() && date.m_day == 0))
            return std::nullopt;
    } else if (const auto month = germanMonth.match(trimmed); month.hasMatch()) {
        date = {month.captured(2).toInt(), month.captured(1).toInt(), 0};
        if (date.m_month == 0)
            return std::nullopt;
    } else if (const auto day = germanDay.match(trimmed); day.hasMatch()) {
        date = {day.captured(3).toInt(), day.captured(2).toInt(), day.captured(1).toInt()};
        if (date.m_month == 0 || date.m_day == 0)
            return std::nullopt;
    } else if (const auto named = namedMonth.match(trimmed); named.hasMatch()) {
        date = {named.captured(2).toInt(), monthByName(named.captured(1)), 0};
        if (date.m_month == 0)
            return std::nullopt;
    } else {
        return std::nullopt;
    }
    if (!isYear(date.m_year) || !date.first().isValid())
        return std::nullopt;
    return date;
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
