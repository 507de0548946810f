#include "core/exchange/sheets/spreadsheet/numberdisplay.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// The code's first part without what is shown as it stands: texts, escaped letters, conditions and colours.
QString lettersOf(const QString &formatCode)
{
    static const QRegularExpression literal(u"\"[^\"]*\"|\\\\.|[_*].|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return QString(formatCode).remove(literal).section(u';', 0, 0).toLower();
}

/// A month's number goes without saying only where hours or seconds make it minutes.
bool namesMonth(const QString &letters)
{
    static const QRegularExpression minutes(u"(h+[^a-z]*m+)|(m+[^a-z]*s+)"_s);
    return QString(letters).remove(minutes).contains(u'm');
}

/// Excel takes 1900 for a leap year: its day 60 is none, and the days before it are one later than they say.
QDate dayOf(qint64 serial, Epoch epoch)
{
    if (epoch == Epoch::Of1904)
        return QDate(1904, 1, 1).addDays(serial);
    return QDate(1899, 12, serial < 60 ? 31 : 30).addDays(serial);
}

QString shortest(double value)
{
    return QString::number(value, 'g', 15);
}

/// “1.234” may be a thousand and more; “1.2340” is not.
QString unmistakable(const QString &number)
{
    static const QRegularExpression mistakable(u"^-?[1-9]\\d{0,2}\\.\\d{3}$"_s);
    return mistakable.match(number).hasMatch() ? number + u'0' : number;
}

QString withDecimals(double value, int decimals)
{
    const QString padded = QString::number(value, 'f', decimals);
    return shortest(padded.toDouble()) == shortest(value) ? padded : shortest(value);
}

} // namespace

NumberDisplay displayOf(const QString &formatCode)
{
    using Kind = NumberDisplay::Kind;
    static const QRegularExpression fixed(u"^[#,]*0\\.(0+)$"_s);
    const QString letters = lettersOf(formatCode);
    if (letters.contains(u'%'))
        return {Kind::Percent, -1};
    if (letters.isEmpty() || letters == u"general"_s || letters == u"@"_s)
        return {};
    const bool year = letters.contains(u'y');
    const bool month = namesMonth(letters);
    const bool day = letters.contains(u'd');
    const bool time = letters.contains(u'h') || letters.contains(u's');
    if (time)
        return {year || day ? Kind::DayAndTime : Kind::Time, -1};
    if (day)
        return {Kind::Day, -1};
    if (month)
        return {Kind::Month, -1};
    if (year)
        return {Kind::Year, -1};
    if (const auto match = fixed.match(letters); match.hasMatch())
        return {Kind::Number, static_cast<int>(match.capturedLength(1))};
    return {};
}

NumberDisplay builtInDisplay(int format)
{
    using Kind = NumberDisplay::Kind;
    if (format == 2 || format == 4 || format == 39 || format == 40)
        return {Kind::Number, 2};
    if (format == 9 || format == 10)
        return {Kind::Percent, -1};
    if (format == 17)
        return {Kind::Month, -1};
    if (format == 22)
        return {Kind::DayAndTime, -1};
    if ((format >= 14 && format <= 16) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58))
        return {Kind::Day, -1};
    if ((format >= 18 && format <= 21) || (format >= 45 && format <= 47))
        return {Kind::Time, -1};
    return {};
}

QString shownNumber(double value, const NumberDisplay &display, Epoch epoch)
{
    using Kind = NumberDisplay::Kind;
    constexpr double lastDay = 2'958'465; // 31 December 9999
    if (display.kind == Kind::Number)
        return unmistakable(display.decimals < 0 ? shortest(value) : withDecimals(value, display.decimals));
    if (display.kind == Kind::Percent)
        return unmistakable(shortest(value * 100)) + u" %"_s;
    if (!(value >= 0 && value <= lastDay))
        return shortest(value);
    const QDate day = dayOf(static_cast<qint64>(std::floor(value)), epoch);
    const QTime time = QTime(0, 0).addSecs(qRound((value - std::floor(value)) * 86400.0) % 86400);
    switch (display.kind) {
    case Kind::Number:
    case Kind::Percent: break;
    case Kind::Day: return day.toString(Qt::ISODate);
    case Kind::Month: return day.toString(u"yyyy-MM"_s);
    case Kind::Year: return day.toString(u"yyyy"_s);
    case Kind::Time: return time.toString(u"HH:mm"_s);
    case Kind::DayAndTime:
        return time == QTime(0, 0) ? day.toString(Qt::ISODate) : QDateTime(day, time).toString(u"yyyy-MM-dd HH:mm"_s);
    }
    return {};
}

} // namespace inko
