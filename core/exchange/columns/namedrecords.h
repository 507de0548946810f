#pragma once

#include "core/exchange/columns/cells.h"
#include "core/exchange/columns/importcontext.h"

/// Each finds the record that a cell names, or makes it where `context` allows.
namespace inko::cells {

CellResult<Id<Organisation>> organisation(const QString &cell, ImportContext &context);
CellResult<Id<CodeValue>> codeValue(CodeValue::List list, const QString &cell, ImportContext &context);
CellResult<Id<Concept>> concept_(const QString &cell, ImportContext &context);
CellResult<Id<Goal>> goal(const QString &cell, ImportContext &context);
/// One or more of them, by their numbers.
CellResult<QList<Id<Goal>>> goals(const QString &cell, ImportContext &context);

} // namespace inko::cells
