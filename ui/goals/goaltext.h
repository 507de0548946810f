#pragma once

#include "core/goals/goal.h"

#include <QList>

namespace inko {

/// How a goal is called in lists: "2.1 · Welcome newcomers officially".
QString goalText(const Goal &goal);

/// The goal that is written so, as in goalText() or by its number; null: there is none.
const Goal *goalCalled(const QString &typed, const QList<Goal> &goals);

} // namespace inko
