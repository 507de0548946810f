#include "core/goals/nextnumber.h"

#include <QRegularExpression>

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// "2.9" → "2.10"; a number that does not end in digits goes on with 2.
QString after(const QString &number)
{
    static const QRegularExpression lastDigits(u"^(.*?)(\\d{1,9})$"_s);
    const auto match = lastDigits.match(number);
    return match.hasMatch() ? match.captured(1) + QString::number(match.captured(2).toInt() + 1) : number + u"-2"_s;
}

/// Annual goals are counted through the year, whatever they stand under.
bool isCountedWith(const Goal &goal, const Goal &added)
{
    if (goal.level != added.level || goal.concept_ != added.concept_)
        return false;
    return added.level == Goal::Level::Annual ? goal.year == added.year : goal.parent == added.parent;
}

QString firstNumber(const Goal &added, const QList<Goal> &goals)
{
    if (added.level == Goal::Level::Annual)
        return u"J%1-1"_s.arg(added.year.value_or(0));
    const auto parent = std::ranges::find_if(goals, [&](const Goal &goal) { return added.parent == goal.id; });
    return parent == goals.cend() ? u"1"_s : parent->number + u".1"_s;
}

} // namespace

QString nextNumber(const Goal &added, const QList<Goal> &goals)
{
    QString number;
    for (const Goal &goal : goals) {
        if (isCountedWith(goal, added))
            number = after(goal.number);
    }
    if (number.isEmpty())
        number = firstNumber(added, goals);
    while (std::ranges::find(goals, number, &Goal::number) != goals.cend())
        number = after(number);
    return number;
}

} // namespace inko
