#include "core/base/money.h"

#include "core/base/spelledvalues.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// More than any town spends; what is larger is a slip of the pen.
constexpr double mostEuros = 1e13;

} // namespace

std::optional<Money> Money::parse(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:€|EUR)?\\s*(.*?)\\s*(Mio\\.?|Tsd\\.?|T)?\\s*(?:€|EUR|Euro)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.trimmed());
    QString digits = match.captured(1);
    static const QRegularExpression dash(u",[-–—]{1,2}$"_s); // "300,-"
    digits.remove(dash);
    const auto number = digits.contains(u'%') ? std::nullopt : spelled::decimal(digits);
    if (!match.hasMatch() || !number)
        return std::nullopt;
    const QString unit = match.captured(2).toLower();
    const double euros = *number * (unit.startsWith(u"mio"_s) ? 1e6 : unit.isEmpty() ? 1.0 : 1e3);
    if (std::abs(euros) > mostEuros)
        return std::nullopt;
    return Money{std::llround(euros * 100.0)};
}

QString Money::toText() const
{
    const QLocale german(QLocale::German, QLocale::Germany);
    const qint64 whole = cents / 100;
    const qint64 rest = std::abs(cents % 100);
    const QString sign = cents < 0 && whole == 0 ? u"-"_s : QString();
    QString text = sign + german.toString(whole);
    if (rest > 0)
        text += u",%1"_s.arg(rest, 2, 10, QLatin1Char('0'));
    return text;
}

} // namespace inko
