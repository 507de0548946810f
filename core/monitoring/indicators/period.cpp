#include "core/monitoring/indicators/period.h"

#include "core/base/text.h"
#include "core/base/years.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace inko {

using namespace Qt::StringLiterals;

using Length = Period::Length;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::Period", text);
}

constexpr int monthsOf(Length length)
{
    switch (length) {
    case Length::Year: return 12;
    case Length::HalfYear: return 6;
    case Length::Quarter: return 3;
    case Length::Month: return 1;
    }
    return 12;
}

struct Spelling {
    QRegularExpression pattern; ///< with the groups `year` and `part`
    Length length;
};

/// The ways of writing parts of a year that are no date.
const QList<Spelling> &spellings()
{
    static const auto spelled = [](const QString &pattern, Length length) {
        return Spelling{QRegularExpression(u'^' + pattern + u'$', QRegularExpression::CaseInsensitiveOption), length};
    };
    static const QString part = u"(?<part>[1-4]|iv|i{1,3})"_s;
    static const QString year = u"(?<year>\\d{4})"_s;
    static const QString quarter = u"(?:quartal|vierteljahr|vj\\.?|quarter)"_s;
    static const QString half = u"(?:halbjahr|hj\\.?|half(?:[ -]year)?)"_s;
    static const QString counted = u"\\.?(?:st|nd|rd|th)?\\s*"_s;
    static const QList<Spelling> all = {
        spelled(year + u"[-\\s/]?q\\s?"_s + part, Length::Quarter),
        spelled(u"q\\s?"_s + part + u"[-\\s/]+"_s + year, Length::Quarter),
        spelled(part + counted + quarter + u"(?:\\s+of)?\\s+"_s + year, Length::Quarter),
        spelled(year + u",?\\s+"_s + part + counted + quarter, Length::Quarter),
        spelled(quarter + u"\\s+"_s + part + u"[\\s/]+"_s + year, Length::Quarter),
        spelled(u"(?<part>iv|i{1,3})\\.?\\s*/\\s*"_s + year, Length::Quarter),
        spelled(year + u"[-\\s/]?[hs]\\s?"_s + part, Length::HalfYear),
        spelled(u"h\\s?"_s + part + u"[-\\s/]+"_s + year, Length::HalfYear),
        spelled(part + counted + half + u"(?:\\s+of)?\\s+"_s + year, Length::HalfYear),
        spelled(year + u",?\\s+"_s + part + counted + half, Length::HalfYear),
        spelled(year + u"m(?<part>0?[1-9]|1[0-2])"_s, Length::Month)};
    return all;
}

int partIn(const QString &text)
{
    static const QStringList roman = {u"i"_s, u"ii"_s, u"iii"_s, u"iv"_s};
    const qsizetype place = roman.indexOf(text.toLower());
    return place < 0 ? text.toInt() : static_cast<int>(place) + 1;
}

/// What stands before a period and says nothing about which: "Stand: 31.12.2026", "Jahr 2026".
QString withoutLead(const QString &text)
{
    static const QRegularExpression lead(
        u"^(?:(?:stand|stichtag|am|zum|jahr|year|as of|on|schuljahr|kita-?jahr|kindergartenjahr)\\b\\s*:?\\s*)+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return tidyLine(text).remove(lead);
}

/// "2024/25", "2024/2025": two years in a row.
std::optional<Period> schoolYearIn(const QString &text)
{
    static const QRegularExpression pattern(u"^(?<from>\\d{4})\\s*[/–]\\s*(?<to>\\d{4}|\\d{2})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int from = match.captured(u"from"_s).toInt();
    const int to = match.captured(u"to"_s).toInt();
    return isYear(from) && to % 100 == (from + 1) % 100 ? std::optional(Period::ofYear(from)) : std::nullopt;
}

} // namespace

Period Period::containing(QDate day, Length length)
{
    return {day.year(), length, (day.month() - 1) / monthsOf(length) + 1};
}

std::optional<Period> Period::parse(const QString &text, Length ofDays)
{
    const QString said = withoutLead(text);
    if (const auto school = schoolYearIn(said))
        return school;
    for (const Spelling &spelling : spellings()) {
        const QRegularExpressionMatch match = spelling.pattern.match(said);
        if (!match.hasMatch())
            continue;
        const Period read(match.captured(u"year"_s).toInt(), spelling.length, partIn(match.captured(u"part"_s)));
        const bool isThere = isYear(read.m_year) && read.m_part >= 1 && read.m_part * read.months() <= 12;
        return isThere ? std::optional(read) : std::nullopt;
    }
    const std::optional<PartialDate> date = PartialDate::parse(said);
    if (!date || date->isEmpty())
        return std::nullopt;
    if (date->first() == date->last())
        return containing(date->first(), ofDays);
    return containing(date->first(), date->first().daysTo(date->last()) > 31 ? Length::Year : Length::Month);
}

int Period::months() const
{
    return monthsOf(m_length);
}

QDate Period::firstDay() const
{
    return QDate(m_year, (m_part - 1) * months() + 1, 1);
}

QDate Period::lastDay() const
{
    return firstDay().addMonths(months()).addDays(-1);
}

Period Period::previous() const
{
    return containing(firstDay().addDays(-1), m_length);
}

QString Period::toText() const
{
    if (isNone())
        return {};
    switch (m_length) {
    case Length::Year: return QString::number(m_year);
    case Length::HalfYear: return u"%1-H%2"_s.arg(m_year).arg(m_part);
    case Length::Quarter: return u"%1-Q%2"_s.arg(m_year).arg(m_part);
    case Length::Month: return u"%1-%2"_s.arg(m_year).arg(m_part, 2, 10, QLatin1Char('0'));
    }
    return {};
}

QString Period::inWords() const
{
    if (isNone())
        return {};
    switch (m_length) {
    case Length::Year: return QString::number(m_year);
    case Length::HalfYear: return (m_part == 1 ? tr("1st half of %1") : tr("2nd half of %1")).arg(m_year);
    case Length::Quarter: return tr("Quarter %1 of %2").arg(m_part).arg(m_year);
    case Length::Month: return u"%1 %2"_s.arg(QLocale().standaloneMonthName(m_part)).arg(m_year);
    }
    return {};
}

std::strong_ordering operator<=>(const Period &one, const Period &other)
{
    const auto end = [](const Period &period) { return period.m_year * 12 + period.m_part * period.months(); };
    if (end(one) != end(other))
        return end(one) <=> end(other);
    return one.months() <=> other.months();
}

} // namespace inko
