#pragma once

#include "core/base/result.h"
#include "core/exchange/sheets/table/headersearch.h"
#include "core/exchange/tables/tablekind.h"

namespace inko {

/// How well a row serves as the header of a table of any kind.
HeaderFit headerFit(const QStringList &cells);

/// The kind that this header row is of, one of tables::all(). Invalid, with the reason, for none and where a required
/// column is missing.
Result<const TableKind *> kindOf(const QStringList &header);

} // namespace inko
