#include "core/exchange/columns/goalnumbers.h"

#include "core/base/partialdate.h"
#include "core/base/text.h"

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
    const QString meant = asNumbered(cell).replace(u',', u'.');
    return goals.find(draftkeys::ofNumber(meant.endsWith(u'.') ? meant.chopped(1) : meant));
}

QString asNumbered(const QString &cell)
{
    const QString number = numberBehindDate(cell);
    return number.isEmpty() ? tidyLine(cell) : number;
}

} // namespace inko::goalnumbers
