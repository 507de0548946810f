#pragma once

#include "core/directory/organisation.h"
#include "core/storage/store.h"

namespace inko {

/// Joins two organisations into one, with all that refers to them, in one undoable step: two returns to the same round,
/// or two answers in a progress round, become one with the further state, a contact of both becomes one, names become
/// aliases, what is empty is taken over, and a cooperation of the one with the other ends.
Result<> mergeOrganisations(Store &store, Id<Organisation> from, Id<Organisation> into);

} // namespace inko
