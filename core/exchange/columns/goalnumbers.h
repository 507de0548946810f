#pragma once

#include "core/exchange/draft/draft.h"

namespace inko::goalnumbers {

/// The number that a person wrote, also where a spreadsheet has made a date of it: German Excel turns 1.2 into
/// “01. Feb” as soon as it opens a file.
QString asNumbered(const QString &cell);
/// The number for a goal that is made because a row names it: without the full stop of “3.”.
QString ofNewGoal(const QString &cell);

/// How a form offers a goal: "1.2 – Sprache im Alltag", without the semicolon that parts one from the next.
QString withTitle(const Goal &goal);
/// The goal with this number, also written “3.” or “1,2”, or with its title behind it as withTitle() has it. 0 if there
/// is none: a title that is not the goal's may mean another.
Id<Goal> find(const QString &cell, const Draft &draft);

/// Puts goals of which only the number is known behind the others, in the order of their numbers, each under the goal
/// whose number its own goes on: 1.2 under 1. Those of rows that were refused are not there any more.
void place(const QList<Id<Goal>> &made, Draft &draft);

} // namespace inko::goalnumbers
