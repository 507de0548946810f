#pragma once

#include "core/exchange/tables/tablekind.h"

namespace inko::tables {

/// Each kind of table, with its columns and rules.
TableKind codeValues();
TableKind organisations();
TableKind contacts();
TableKind concepts();
TableKind goals();
TableKind milestones();
TableKind goalRelations();
TableKind surveyRounds();
TableKind returns();
TableKind reportTexts();
TableKind gridEntries();

} // namespace inko::tables
