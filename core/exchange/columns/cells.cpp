#include "core/exchange/columns/cells.h"

#include "core/base/text.h"
#include "core/base/years.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace inko::cells {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::cells", text);
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

QString isNoDay()
{
    return tr("This is not a day. Write it like 31.12.2026.");
}

QString isNoAmount()
{
    return tr("This is not an amount. Write it in euro, like 12.500 or 12.500,50.");
}

QString isNoDate(const QString &cell)
{
    return noSuchDay(cell).value_or(
        tr("This is not a date. Write a day (31.12.2026), a month (12/2026) or a year (2026)."));
}

bool isBlank(const QString &cell)
{
    return tidyLine(QString(cell).remove(u';')).isEmpty();
}

bool saysNothing(const QString &cell)
{
    return isBlank(cell) || isNotStated(cell);
}

CellResult<std::optional<QTime>> timeOfDay(const QString &cell)
{
    if (saysNothing(cell))
        return std::nullopt;
    const std::optional<QTime> time = spelled::timeOfDay(cell);
    if (!time)
        return refuseCell(tr("This is not a time. Write it like 16:30."));
    return time;
}

CellResult<std::optional<QDate>> day(const QString &cell)
{
    if (saysNothing(cell))
        return std::nullopt;
    const std::optional<PartialDate> date = PartialDate::parse(cell);
    if (!date || date->first() != date->last())
        return refuseCell(noSuchDay(cell).value_or(isNoDay()));
    return date->first();
}

CellResult<std::optional<int>> wholeNumber(const QString &cell, int least, int most, ParseNumber parse)
{
    if (saysNothing(cell))
        return std::nullopt;
    const std::optional<qint64> number = parse(cell);
    if (!number || *number < least || *number > most)
        return refuseCell(
            tr("This is not a whole number from %1 to %2. Correct it, or leave it empty.").arg(least).arg(most));
    return static_cast<int>(*number);
}

CellResult<std::optional<double>> decimal(const QString &cell)
{
    if (saysNothing(cell))
        return std::nullopt;
    const std::optional<double> number = spelled::decimal(cell);
    if (!number)
        return refuseCell(tr("This is not a number. Write it like 1.234,5, or leave it empty."));
    return number;
}

CellResult<int> year(const QString &cell)
{
    const std::optional<qint64> number = spelled::wholeNumber(cell);
    if (!number || *number < firstYear || *number > lastYear)
        return refuseCell(tr("This is not a year. Write it with four digits, like 2026."));
    return static_cast<int>(*number);
}

CellResult<bool> yesOrNo(const QString &cell)
{
    const std::optional<bool> answer = spelled::yesOrNo(cell);
    return answer ? CellResult<bool>(*answer) : refuseCell(tr("This is neither yes nor no. Write “ja” or “nein”."));
}

} // namespace inko::cells
