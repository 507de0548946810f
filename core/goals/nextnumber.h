#pragma once

#include "core/goals/goal.h"

#include <QList>

namespace inko {

/// A number for a goal that is about to be added, which nobody has yet: one after the last goal of its level
/// beside it ("2.3" after "2.2", "J2026-6" after "J2026-5"), else the first below its parent ("2.1").
QString nextNumber(const Goal &added, const QList<Goal> &goals);

} // namespace inko
