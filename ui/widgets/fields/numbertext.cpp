#include "ui/widgets/fields/numbertext.h"

#include "core/base/shortnumber.h"
#include "core/base/spelledvalues.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

} // namespace

QString numberText(const std::optional<double> &number)
{
    constexpr int mostDecimals = 4;
    return number ? numberWith(mostDecimals, *number, QLocale()) : QString();
}

QString roundedText(const std::optional<double> &number)
{
    return number ? shortNumber(*number, QLocale()) : u"–"_s;
}

Result<std::optional<double>> readNumber(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return std::optional<double>();
    const auto style =
        QLocale().decimalPoint() == u"."_s ? spelled::NumberStyle::English : spelled::NumberStyle::German;
    const std::optional<double> number = spelled::decimal(typed, style);
    if (!number)
        return fail(Error::Code::Invalid, tr("“%1” is not a number. Correct it, or leave it empty.").arg(typed));
    return number;
}

Result<std::optional<int>> readWholeNumber(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return std::optional<int>();
    const auto number = spelled::wholeNumber(typed);
    const bool fits = number && *number >= 0 && *number <= std::numeric_limits<int>::max();
    if (!fits)
        return fail(Error::Code::Invalid, tr("“%1” is not a whole number. Correct it, or leave it empty.").arg(typed));
    return std::optional(static_cast<int>(*number));
}

} // namespace inko
