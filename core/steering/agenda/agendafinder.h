#pragma once

#include "core/steering/agenda/openmatters.h"

namespace inko {

/// What AgendaProposals::forSession() proposes, from what was read.
QList<AgendaProposal> findProposals(const OpenMatters &open);

} // namespace inko
