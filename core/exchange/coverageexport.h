#pragma once

#include "core/exchange/gridexport.h"
#include "core/grid/coverage/coverage.h"

#include <QDateTime>

namespace inko {

/// A coverage matrix as a file: a line for each cell, also the empty ones, with its row, column, offers, institutions,
/// participants and how many offers do not say; in a spreadsheet the matrix itself stands on a first sheet.
namespace coverageexport {

Result<QByteArray> write(const CoverageMatrix &matrix, gridexport::Format format, const QDateTime &now);

} // namespace coverageexport

} // namespace inko
