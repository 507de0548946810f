#include "core/exchange/columns/goalnumbers.h"

#include "core/base/partialdate.h"
#include "core/base/text.h"
#include "core/goals/goaltree.h"

#include <QRegularExpression>

#include <algorithm>

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

/// The guiding goal "1" for "1.2" and "1.2.3", of the same concept.
std::optional<Id<Goal>> goalAbove(const Goal &goal, const Draft &draft)
{
    const auto &goals = draft.table<Goal>();
    for (qsizetype end = goal.number.lastIndexOf(u'.'); end > 0; end = goal.number.lastIndexOf(u'.', end - 1)) {
        const Id<Goal> above = goals.find(draftkeys::ofNumber(goal.number.first(end)));
        if (above.isValid() && goals.at(above).concept_ == goal.concept_ &&
            goaltree::fitsUnder(Goal::Level::Action, goals.at(above).level))
            return above;
    }
    return std::nullopt;
}

const QString beforeTitle = u" – "_s;

Id<Goal> findWithTitle(const QString &cell, const Draft &draft)
{
    const auto &goals = draft.table<Goal>();
    for (qsizetype end = cell.indexOf(beforeTitle); end > 0; end = cell.indexOf(beforeTitle, end + 1)) {
        const Id<Goal> found = goals.find(draftkeys::ofNumber(cell.first(end)));
        if (found.isValid() && searchable(withTitle(goals.at(found))) == searchable(cell))
            return found;
    }
    return {};
}

} // namespace

QString withTitle(const Goal &goal)
{
    return QString(goal.number + beforeTitle + goal.title).replace(u';', u',');
}

Id<Goal> find(const QString &cell, const Draft &draft)
{
    const auto &goals = draft.table<Goal>();
    if (const Id<Goal> found = goals.find(draftkeys::ofNumber(cell)); found.isValid())
        return found;
    if (const Id<Goal> found = findWithTitle(cell, draft); found.isValid())
        return found;
    const QString number = ofNewGoal(cell);
    if (const Id<Goal> found = goals.find(draftkeys::ofNumber(number)); found.isValid())
        return found;
    return goals.find(draftkeys::ofNumber(QString(number).replace(u',', u'.')));
}

QString asNumbered(const QString &cell)
{
    const QString number = numberBehindDate(cell);
    return number.isEmpty() ? tidyLine(cell) : number;
}

QString ofNewGoal(const QString &cell)
{
    const QString number = asNumbered(cell);
    return number.endsWith(u'.') ? number.chopped(1) : number;
}

void place(const QList<Id<Goal>> &made, Draft &draft)
{
    auto &goals = draft.table<Goal>();
    constexpr int unplaced = -1;
    QList<Goal> inOrder;
    for (const Id<Goal> id : made) {
        if (!goals.has(id))
            continue;
        inOrder << goals.at(id);
        inOrder.back().position = unplaced;
        goals.change(inOrder.back());
    }
    const QCollator collator = germanCollator();
    std::ranges::stable_sort(
        inOrder, [&](const Goal &one, const Goal &other) { return collator.compare(one.number, other.number) < 0; });
    for (Goal &goal : inOrder) {
        goal.parent = goalAbove(goal, draft);
        goal.level = goal.parent ? Goal::Level::Action : Goal::Level::Guiding;
        goal.position = goals.placeAfter(
            [&](const Goal &other) { return other.concept_ == goal.concept_ && other.parent == goal.parent; });
        goals.change(goal);
    }
}

} // namespace inko::goalnumbers
