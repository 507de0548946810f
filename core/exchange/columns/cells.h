#pragma once

#include "core/base/partialdate.h"
#include "core/base/spelledvalues.h"

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

/// Nothing that can be seen, or only what separates.
bool isBlank(const QString &cell);
/// The same, or “–”, “k. A.” …: for cells in which no name can stand that reads so.
bool saysNothing(const QString &cell);

CellResult<std::optional<QDate>> day(const QString &cell);
/// Why a cell is no day or no date, and how to write one.
QString isNoDay();
QString isNoAmount();
QString isNoDate(const QString &cell);

/// A time of the day that may be missing.
CellResult<std::optional<QTime>> timeOfDay(const QString &cell);

using ParseNumber = std::optional<qint64> (*)(const QString &);
CellResult<std::optional<int>> wholeNumber(const QString &cell, int least, int most,
                                           ParseNumber parse = &spelled::wholeNumber);
/// A number with or without a fraction, as spelled::decimal() reads it.
CellResult<std::optional<double>> decimal(const QString &cell);
/// One that must be told.
CellResult<int> year(const QString &cell);
CellResult<bool> yesOrNo(const QString &cell);

} // namespace cells

} // namespace inko
