#include "core/exchange/columns/cells.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace inko::cells {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::cells", text);
}

/// A number without what German spreadsheets add to it: points or spaces between thousands (1.203), a fraction that is
/// zero (12,0). A comma before three digits stays: it divides thousands in English only.
QString withoutGrouping(const QString &number)
{
    static const QRegularExpression zeroFraction(u"^(\\d+)[.,]0{1,2}$"_s);
    static const QRegularExpression thousands(
        u"^\\d{1,3}(?:([.' \\x{a0}\\x{2009}\\x{202f}\\x{2019}])\\d{3}(?:\\1\\d{3})*)$"_s);
    if (const auto match = zeroFraction.match(number); match.hasMatch())
        return match.captured(1);
    if (const auto match = thousands.match(number); match.hasMatch())
        return QString(number).remove(match.captured(1));
    return number;
}

/// "20" of "20 Personen".
QString withoutUnit(const QString &number)
{
    static const QRegularExpression persons(
        u"\\s*(?:TN|Pers\\.?|Personen|Teilnehmende|Teilnehmer(?:[:*]?innen)?|persons|people|participants)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(number).remove(persons);
}

/// Why what looks like a date is none: 31.2.2026.
std::optional<QString> noSuchDay(const QString &cell)
{
    static const QRegularExpression day(u"^\\d{1,2}\\.\\s*\\d{1,2}\\.\\s*(?:\\d{4}|\\d{2})$"_s);
    if (!day.match(cell.trimmed()).hasMatch())
        return std::nullopt;
    return tr("There is no %1 in the calendar.").arg(cell.trimmed());
}

} // namespace

QString isNoDate(const QString &cell)
{
    return noSuchDay(cell).value_or(
        tr("This is not a date. Write a day (31.12.2026), a month (12/2026) or a year (2026)."));
}

CellResult<std::optional<QDate>> day(const QString &cell)
{
    const std::optional<PartialDate> date = PartialDate::parse(cell);
    if (!date || date->first() != date->last())
        return refuseCell(noSuchDay(cell).value_or(tr("This is not a day. Write it like 31.12.2026.")));
    return date->isEmpty() ? std::nullopt : std::optional(date->first());
}

CellResult<std::optional<int>> wholeNumber(const QString &cell, int least, int most)
{
    static const QRegularExpression digits(u"^\\d{1,9}$"_s);
    const QString trimmed = cell.trimmed();
    if (trimmed.isEmpty() || isNotStated(trimmed))
        return std::nullopt;
    const QString bare = withoutGrouping(withoutUnit(trimmed));
    const int number = digits.match(bare).hasMatch() ? bare.toInt() : -1;
    if (number < least || number > most)
        return refuseCell(
            tr("This is not a whole number from %1 to %2. Correct it, or leave it empty.").arg(least).arg(most));
    return number;
}

bool saysYes(const QString &cell)
{
    static const QStringList yes = {u"ja"_s, u"j"_s, u"yes"_s, u"y"_s, u"x"_s, u"1"_s, u"wahr"_s, u"true"_s};
    return yes.contains(searchable(cell));
}

} // namespace inko::cells
