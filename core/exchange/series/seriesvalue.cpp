#include "core/exchange/series/seriesvalue.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

namespace inko {

using namespace Qt::StringLiterals;

using State = Measurement::State;

namespace {

std::optional<SeriesValue> readSign(const QString &text, Dash dash)
{
    static const QSet<QString> dashes = {u"-"_s, u"–"_s, u"—"_s, u"−"_s};
    static const QSet<QString> unknown = {u"."_s,  u".."_s,  u"..."_s, u"…"_s, u"/"_s,   u":"_s,        u"•"_s,
                                          u"()"_s, u"( )"_s, u"na"_s,  u"*"_s, u"n/v"_s, u"unbekannt"_s};
    if (text.isEmpty())
        return SeriesValue{State::Unknown, {}, {}, true};
    if (dashes.contains(text))
        return dash == Dash::Zero ? SeriesValue{State::Known, 0, {}, false}
                                  : SeriesValue{State::Unknown, {}, {}, false};
    if (text == u"x"_s || text == u"entfällt"_s)
        return SeriesValue{State::NotApplicable, {}, {}, false};
    if (unknown.contains(text) || isNotStated(text))
        return SeriesValue{State::Unknown, {}, {}, false};
    return std::nullopt;
}

/// A number and what stands beside it.
struct MarkedNumber {
    QString number;
    QString mark;
};

std::optional<MarkedNumber> takenApart(const QString &text)
{
    static const QString digits =
        u"[-+−]?\\d(?:[\\d., '\\x{a0}\\x{2009}\\x{202f}\\x{2019}]*\\d)?(?:[eE][-+]\\d+)?(?:\\s*%)?"_s;
    static const QRegularExpression uncertain(u"^\\(\\s*(%1)\\s*\\)$"_s.arg(digits));
    static const QRegularExpression behind(
        u"^(%1)\\s*((?:[a-z]{1,2}|[*†‡¹²³⁴⁵⁶⁷⁸⁹]{1,3}|(?<=\\s)\\d\\)|\\(\\d\\)|\\[\\d\\])?)$"_s.arg(digits),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression before(u"^([rpse])\\s*(%1)$"_s.arg(digits));
    if (const auto match = uncertain.match(text); match.hasMatch())
        return MarkedNumber{match.captured(1), u"()"_s};
    if (const auto match = before.match(text); match.hasMatch())
        return MarkedNumber{match.captured(2), match.captured(1)};
    if (const auto match = behind.match(text); match.hasMatch())
        return MarkedNumber{match.captured(1), match.captured(2)};
    return std::nullopt;
}

} // namespace

std::optional<SeriesValue> readSeriesValue(const QString &cell, const SeriesReading &reading)
{
    const QString text = tidyLine(cell);
    if (const auto sign = readSign(text.toLower(), reading.dash))
        return sign;
    const auto marked = takenApart(text);
    if (!marked)
        return std::nullopt;
    const auto number = spelled::decimal(marked->number, reading.style);
    if (!number)
        return std::nullopt;
    return SeriesValue{State::Known, number, marked->mark, false};
}

} // namespace inko
