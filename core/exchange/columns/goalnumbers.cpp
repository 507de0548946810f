#include "core/exchange/columns/goalnumbers.h"

#include "core/base/partialdate.h"

#include <QRegularExpression>

namespace inko::goalnumbers {

using namespace Qt::StringLiterals;

namespace {

/// "1.2" for "01. Feb" and "01.02.2026"; empty for what no spreadsheet makes of a number.
QString numberBehindDate(const QString &cell)
{
    static const QRegularExpression dayAndMonth(u"^\\d{2}\\. ?\\p{L}+\\.?$"_s);
    static const QRegularExpression day(u"^\\d{2}\\.\\d{2}\\.\\d{4}$"_s);
    const QString trimmed = cell.trimmed();
    QString text;
    if (day.match(trimmed).hasMatch())
        text = trimmed;
    else if (dayAndMonth.match(trimmed).hasMatch())
        text = trimmed + u" 2000"_s;
    const QDate date = PartialDate::parse(text).value_or(PartialDate()).first();
    return text.isEmpty() || !date.isValid() ? QString() : u"%1.%2"_s.arg(date.day()).arg(date.month());
}

} // namespace

Id<Goal> find(const QString &cell, const Draft &draft)
{
    const auto &goals = draft.table<Goal>();
    if (const Id<Goal> found = goals.find(draftkeys::ofNumber(cell)); found.isValid())
        return found;
    QString number = cell.trimmed();
    if (number.endsWith(u'.'))
        number.chop(1);
    else
        number = numberBehindDate(number);
    return number.isEmpty() ? Id<Goal>() : goals.find(draftkeys::ofNumber(number));
}

} // namespace inko::goalnumbers
