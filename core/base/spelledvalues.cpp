#include "core/base/spelledvalues.h"

#include "core/base/text.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <cmath>
#include <limits>

namespace inko::spelled {

using namespace Qt::StringLiterals;

namespace {

QString withoutGrouping(const QString &number)
{
    static const QRegularExpression zeroFraction(u"^([-\u2212]?\\d+)[.,]0{1,2}$"_s);
    static const QRegularExpression thousands(
        u"^[-\u2212]?\\d{1,3}(?:([.' \\x{a0}\\x{2009}\\x{202f}\\x{2019}])\\d{3}(?:\\1\\d{3})*)$"_s);
    if (const auto match = zeroFraction.match(number); match.hasMatch())
        return match.captured(1);
    if (const auto match = thousands.match(number); match.hasMatch())
        return QString(number).remove(match.captured(1));
    return number;
}

} // namespace

std::optional<bool> yesOrNo(const QString &text)
{
    static const QSet<QString> yes = {u"ja"_s, u"j"_s, u"yes"_s, u"y"_s, u"x"_s, u"1"_s, u"wahr"_s, u"true"_s};
    static const QSet<QString> no = {u""_s, u"nein"_s, u"n"_s, u"no"_s, u"0"_s, u"falsch"_s, u"false"_s};
    const QString word = searchable(text);
    if (yes.contains(word))
        return true;
    return no.contains(word) || isNotStated(text) ? std::optional(false) : std::nullopt;
}

std::optional<QTime> timeOfDay(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{1,2})(?:[:.](\\d{2}))?(?::00)?\\s*(Uhr|h)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.trimmed());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<qint64> wholeNumber(const QString &text)
{
    static const QRegularExpression digits(u"^[-\u2212]?\\d+$"_s);
    QString number = withoutGrouping(text.trimmed());
    if (!digits.match(number).hasMatch())
        return std::nullopt;
    number.replace(u'\u2212', u'-');
    bool fits = false;
    const qint64 value = number.toLongLong(&fits);
    using Limits = std::numeric_limits<qint64>;
    return fits ? value : number.startsWith(u'-') ? Limits::min() : Limits::max();
}

namespace {

/// Digits and marks alone: without what people put around and between them.
QString bareNumber(const QString &text)
{
    static const QRegularExpression space(u"(?<=\\d)[ '\\x{a0}\\x{2009}\\x{202f}\\x{2019}](?=\\d{3}(?!\\d))"_s);
    static const QRegularExpression percent(u"\\s*%$"_s);
    return text.trimmed().replace(u'\u2212', u'-').remove(percent).remove(space);
}

/// A number taken apart: its digits before and behind the mark that may part them.
struct Parts {
    QString whole; ///< with its sign and without marks between thousands
    QString fraction;
    QChar mark;               ///< before the fraction; null: none
    QChar thousands;          ///< between thousands; null: none
    bool isAmbiguous = false; ///< the mark may be one of thousands as well
};

std::optional<Parts> partsOf(const QString &number)
{
    static const QRegularExpression pattern(
        u"^([-+]?)(\\d{1,3}(?:(?<thousands>[.,])\\d{3}(?:\\k<thousands>\\d{3})*)?|\\d+)(?:([.,])(\\d+))?$"_s);
    static const QRegularExpression either(u"^([-+]?)([1-9]\\d{0,2})([.,])(\\d{3})$"_s);
    if (const auto match = either.match(number); match.hasMatch())
        return Parts{match.captured(1) + match.captured(2), match.captured(4), match.captured(3).front(), {}, true};
    static const QRegularExpression plain(u"^([-+]?\\d+)(?:([.,])(\\d+))?$"_s);
    if (const auto match = plain.match(number); match.hasMatch()) {
        const QString mark = match.captured(2);
        return Parts{match.captured(1), match.captured(3), mark.isEmpty() ? QChar() : mark.front(), {}, false};
    }
    const auto match = pattern.match(number);
    if (!match.hasMatch())
        return std::nullopt;
    Parts parts;
    parts.thousands = match.captured(u"thousands"_s).front();
    parts.whole = match.captured(1) + match.captured(2).remove(parts.thousands);
    if (const QString mark = match.captured(4); !mark.isEmpty())
        parts.mark = mark.front();
    parts.fraction = match.captured(5);
    return parts.mark == parts.thousands ? std::nullopt : std::optional(parts);
}

} // namespace

std::optional<NumberStyle> styleOf(const QString &number)
{
    const auto parts = partsOf(bareNumber(number));
    if (!parts || parts->isAmbiguous)
        return std::nullopt;
    if (parts->thousands != QChar())
        return parts->thousands == u'.' ? NumberStyle::German : NumberStyle::English;
    if (parts->mark != QChar())
        return parts->mark == u',' ? NumberStyle::German : NumberStyle::English;
    return std::nullopt;
}

std::optional<double> decimal(const QString &text, NumberStyle style)
{
    static const QRegularExpression scientific(u"^[-+]?\\d(?:\\.\\d+)?[eE][-+]?\\d+$"_s);
    const QString number = bareNumber(text);
    if (scientific.match(number).hasMatch())
        return std::isfinite(number.toDouble()) ? std::optional(number.toDouble()) : std::nullopt;
    const auto parts = partsOf(number);
    if (!parts)
        return std::nullopt;
    const bool areThousands = parts->isAmbiguous && (parts->mark == u'.') == (style == NumberStyle::German);
    const QString plain = areThousands ? parts->whole + parts->fraction : parts->whole + u'.' + parts->fraction;
    const double value = plain.toDouble();
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString written(double number)
{
    return QLocale(QLocale::German).toString(number, 'f', QLocale::FloatingPointShortest);
}

} // namespace inko::spelled
