#include "ui/widgets/fields/goaltext.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

QString goalText(const Goal &goal)
{
    return u"%1 · %2"_s.arg(goal.number, goal.title);
}

const Goal *goalCalled(const QString &typed, const QList<Goal> &goals)
{
    const QString wanted = searchable(typed);
    for (const Goal &goal : goals) {
        if (searchable(goal.number) == wanted || searchable(goalText(goal)) == wanted)
            return &goal;
    }
    return nullptr;
}

const Goal *GoalTexts::goal(Id<Goal> id) const
{
    const auto found = std::ranges::find(m_goals, id, &Goal::id);
    return found == m_goals.cend() ? nullptr : &*found;
}

QString GoalTexts::of(Id<Goal> id) const
{
    const Goal *found = goal(id);
    return found ? goalText(*found) : QString();
}

QStringList GoalTexts::all() const
{
    QStringList texts;
    for (const Goal &goal : m_goals)
        texts << goalText(goal);
    return texts;
}

Result<Id<Goal>> GoalTexts::read(const QString &typed) const
{
    const Goal *found = goalCalled(typed, m_goals);
    if (!found)
        return fail(
            Error::Code::Invalid,
            QCoreApplication::translate("inko", "There is no goal “%1”. Type its number, or choose one of the list.")
                .arg(typed));
    return found->id;
}

} // namespace inko
