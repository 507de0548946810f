#pragma once

#include "core/base/id.h"
#include "core/exchange/columns/cells.h"

#include <functional>

/// Cells with several names: semicolons part them, and what people write instead is understood or explained.
namespace inko::cells {

using IsKnown = std::function<bool(const QString &)>;

/// The names in a cell, between semicolons; also between line ends, save in a name that is known as a whole. None where
/// it says that there is nothing to say.
QStringList namesIn(const QString &cell, const IsKnown &isKnown);
/// Is it several known names with commas or slashes between them, where there should be semicolons?
bool isListWithoutSemicolons(const QString &part, const IsKnown &isKnown);
QString needsSemicolons(const QString &part);

/// Reads a cell with several names, each by `one`; a name given twice counts once.
template<class T, class One>
CellResult<QList<Id<T>>> listOf(const QString &cell, const IsKnown &isKnown, One one)
{
    QList<Id<T>> found;
    for (const QString &part : namesIn(cell, isKnown)) {
        if (isListWithoutSemicolons(part, isKnown))
            return refuseCell(needsSemicolons(part));
        const CellResult<Id<T>> id = one(part);
        if (!id)
            return refuseCell(id.error());
        if (!found.contains(*id))
            found << *id;
    }
    return found;
}

} // namespace inko::cells
