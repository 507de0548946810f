#pragma once

#include "core/base/money.h"
#include "core/exchange/columns/tablecolumn.h"

namespace inko::columns {

/// An amount in euro that may be missing.
template<class R>
TableColumn<R> money(QStringList headers, std::optional<Money> R::*field)
{
    return {std::move(headers),
            TableColumn<R>::Use::Optional,
            [field](R &row, const QString &cell, ImportContext &) -> CellResult<> {
                (row.*field).reset();
                if (cells::saysNothing(cell))
                    return {};
                row.*field = Money::parse(cell);
                return row.*field ? CellResult<>() : refuseCell(cells::isNoAmount());
            },
            {}};
}

} // namespace inko::columns
