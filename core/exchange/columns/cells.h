#pragma once

#include "core/base/partialdate.h"

#include <tl/expected.hpp>

#include <optional>

namespace inko {

/// What a cell says, or why it cannot be read.
template<class T = void>
using CellResult = tl::expected<T, QString>;
inline tl::unexpected<QString> refuseCell(QString reason)
{
    return tl::unexpected<QString>(std::move(reason));
}

/// Readers of single cells, for the columns of every table. An empty one tells nothing.
namespace cells {

CellResult<std::optional<QDate>> day(const QString &cell);
/// Why a cell is no date, and how to write one.
QString isNoDate(const QString &cell);
CellResult<std::optional<int>> wholeNumber(const QString &cell, int least, int most);
bool saysYes(const QString &cell);

} // namespace cells

} // namespace inko
