#include "core/base/spelledvalues.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

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

} // namespace inko::spelled
