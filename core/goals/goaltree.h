#pragma once

#include "core/goals/goal.h"

namespace inko {

/// How goals stand under each other; on values, without a file.
namespace goaltree {

/// May a goal of this level stand under one of that level? Guiding → action → annual; a level may be skipped.
bool fitsUnder(Goal::Level level, Goal::Level parent);

/// Is the goal this one, or somewhere below it?
bool isUnder(const QList<Goal> &goals, const Goal &goal, Id<Goal> above);

/// The goal at the top of the tree above this one; itself if it has no parent.
Goal rootOf(const QList<Goal> &goals, const Goal &goal);

/// Parents before their children, siblings as they are given, roots in the order of their concepts.
QList<Goal> printed(const QList<Concept> &documents, const QList<Goal> &goals);

} // namespace goaltree

} // namespace inko
