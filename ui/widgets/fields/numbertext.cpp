#include "ui/widgets/fields/numbertext.h"

#include "core/base/spelledvalues.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <limits>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

/// At most so many, and no zeros at the end.
QString withDecimals(double number, int most)
{
    const QString text = QLocale().toString(number, 'f', most);
    const QString point = QLocale().decimalPoint();
    qsizetype end = text.size();
    while (end > 0 && text[end - 1] == u'0')
        --end;
    return text.left(text.mid(0, end).endsWith(point) ? end - point.size() : end);
}

} // namespace

QString numberText(const std::optional<double> &number)
{
    constexpr int mostDecimals = 4;
    return number ? withDecimals(*number, mostDecimals) : QString();
}

QString roundedText(const std::optional<double> &number)
{
    return number ? withDecimals(*number, std::abs(*number) < 10 ? 2 : 1) : u"–"_s;
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
