#pragma once

#include "core/exchange/draft/draft.h"

namespace inko::goalnumbers {

/// The goal with this number, also where the number has a full stop (“3.”) or a spreadsheet has made a date of it:
/// German Excel turns 1.2 into “01. Feb” as soon as it opens a file. 0 if there is none.
Id<Goal> find(const QString &cell, const Draft &draft);

} // namespace inko::goalnumbers
