#include "ui/goals/goaltext.h"

#include "core/base/text.h"

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

} // namespace inko
