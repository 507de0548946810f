#include "core/exchange/columns/goalnumbers.h"

#include "core/base/partialdate.h"
#include "core/base/text.h"

#include <QRegularExpression>

namespace inko::goalnumbers {

using namespace Qt::StringLiterals;

namespace {

/// A spreadsheet takes 1.2 for a day of the year in which it was typed, but 1.2.1 for one of the year 2001. A town with
/// twenty goals under 1.2 has yet to be seen, and so has a table for Inko that was typed before this year.
constexpr int firstYearOfTyping = 2020;

/// "1.2" for "01. Feb" and "01.02.2026", "1.2.1" for "01.02.2001"; empty for what no spreadsheet makes of a number.
QString numberBehindDate(const QString &cell)
{
    static const QRegularExpression dayAndMonth(u"^\\d{2}\\. ?\\p{L}+\\.?$"_s);
    static const QRegularExpression day(u"^\\d{2}\\.\\d{2}\\.(\\d{2}|\\d{4})$"_s);
    const QString trimmed = cell.trimmed();
    QString text;
    if (day.match(trimmed).hasMatch())
        text = trimmed;
    else if (dayAndMonth.match(trimmed).hasMatch())
        text = trimmed + u" 2000"_s;
    const QDate date = PartialDate::parse(text).value_or(PartialDate()).first();
    if (text.isEmpty() || !date.isValid())
        return {};
    const QString number = u"%1.%2"_s.arg(date.day()).arg(date.month());
    const bool hasThirdLevel = day.match(trimmed).hasMatch() && date.year() < firstYearOfTyping;
    return hasThirdLevel ? u"%1.%2"_s.arg(number).arg(date.year() % 100) : number;
}

} // namespace

Id<Goal> find(const QString &cell, const Draft &draft)
{
    const auto &goals = draft.table<Goal>();
    if (const Id<Goal> found = goals.find(draftkeys::ofNumber(cell)); found.isValid())
        return found;
    return goals.find(draftkeys::ofNumber(toMake(cell).replace(u',', u'.')));
}

QString asNumbered(const QString &cell)
{
    const QString number = numberBehindDate(cell);
    return number.isEmpty() ? tidyLine(cell) : number;
}

QString toMake(const QString &cell)
{
    const QString number = asNumbered(cell);
    return number.endsWith(u'.') ? number.chopped(1) : number;
}

} // namespace inko::goalnumbers
