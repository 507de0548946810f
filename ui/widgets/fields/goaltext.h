#pragma once

#include "core/base/result.h"
#include "core/goals/goal.h"

#include <QList>

namespace inko {

/// How a goal is called in lists: "2.1 · Welcome newcomers officially".
QString goalText(const Goal &goal);

/// The goal that is written so, as in goalText() or by its number; null: there is none.
const Goal *goalCalled(const QString &typed, const QList<Goal> &goals);

/// Goals as cells name and choose them.
class GoalTexts {
public:
    GoalTexts() = default;
    explicit GoalTexts(QList<Goal> goals) : m_goals(std::move(goals)) {}

    const QList<Goal> &goals() const { return m_goals; }
    const Goal *goal(Id<Goal> id) const; ///< null: there is none
    QString of(Id<Goal> id) const;       ///< empty: there is none
    QStringList all() const;
    /// The goal that is written so; Invalid where there is none.
    Result<Id<Goal>> read(const QString &typed) const;

private:
    QList<Goal> m_goals;
};

} // namespace inko
