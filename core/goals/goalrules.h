#pragma once

#include "core/base/result.h"
#include "core/goals/goal.h"

#include <QList>

namespace inko {

/// What goals and what hangs on them can say, for screens and imports alike; on values, without a file. Each
/// check is Invalid with a reason that tells what to do.
namespace goalrules {

/// Invalid without a number, or with a semicolon in it, which separates several in one cell.
Result<> checkNumber(const QString &number);
Result<> checkTitle(const Goal &goal);
/// An annual goal belongs to a year; the others have none.
Result<> checkYear(const Goal &goal);
Result<> checkPriority(const Goal &goal);
Result<> checkPoints(const Goal &goal);
/// Not in the future.
Result<> checkAdoption(const Goal &goal, QDate today);
/// An annual goal carries on one of an earlier year.
Result<> checkContinues(const Goal &goal, const Goal &earlier);
/// Can it stand under that one? In the same concept, and not under its own level: guiding → action → annual; a
/// level may be skipped.
Result<> checkParent(const Goal &goal, const Goal &parent);
/// Invalid where the parent is the goal itself or stands below it; `goals` are all that there are.
Result<> checkCircle(const Goal &goal, const Goal &parent, const QList<Goal> &goals);
/// Can a goal that stands under it stay there?
Result<> checkChildConcept(const Goal &goal, const Goal &child);
Result<> checkChildLevel(const Goal &goal, const Goal &child);

Result<> checkDone(const Milestone &milestone, QDate today);

/// "Supports" has a direction; the others are the same from both ends.
/// Has it been said what became of the goal?
bool isReportedOn(Goal::Status status);

bool hasDirection(GoalRelation::Kind kind);
Result<> checkEnds(const GoalRelation &relation);
/// Only a contradiction is settled, and not in the future.
Result<> checkSettledOn(const GoalRelation &relation, QDate today);
Result<> checkSettledBy(const GoalRelation &relation);

} // namespace goalrules

} // namespace inko
