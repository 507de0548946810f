#pragma once

#include "core/exchange/decisions/comparedfield.h"
#include "core/exchange/draft/draft.h"

#include <QHash>

#include <optional>

namespace inko {

/// What is told of one entry: by the form as it was sent, by the grid, and by the row that came.
struct EntryVersions {
    std::optional<GridEntry> sent; ///< nullopt: nobody knows
    GridEntry here;
    GridEntry answer;
    bool isForm = false;
    bool saysStatus = false; ///< or the answer's status is only what the entry had
};

struct MergedEntry {
    GridEntry entry;
    QList<ComparedField> fields; ///< that differ

    /// Fields that both sides have changed, and nobody has decided about.
    bool isUndecided(const QHash<GridColumn::Value, Side> &decided) const;
};

/// Takes each field from the side that has changed it since the form was sent; from the row, where it is no form's. A
/// field that both have changed is asked about, and so is what a row says differently of an entry that was confirmed
/// meanwhile, on the telephone for example. A form that leaves `Stand` open says by its fields whether anything
/// changed.
MergedEntry merged(const EntryVersions &versions, const QHash<GridColumn::Value, Side> &decided, const Draft &names);

} // namespace inko
