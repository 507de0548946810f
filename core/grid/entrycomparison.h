#pragma once

#include "core/grid/gridcolumn.h"
#include "core/grid/gridentry.h"

#include <QList>

namespace inko {

/// One field that an answer and the grid say differently, or that only the grid has changed since it was sent out.
struct FieldComparison {
    /// Where it was changed since then.
    enum class Changed { InAnswer, Here, OnBothSides };

    GridColumn::Value column = GridColumn::Title;
    Changed changed = Changed::InAnswer;
    friend bool operator==(const FieldComparison &, const FieldComparison &) = default;
};

/// Compares three states of an entry field by field, all but its status: as it was sent out, as it is here and as it
/// came back (the three-way merge of version control). Where both sides changed a field to the same, it is not listed.
QList<FieldComparison> comparedFields(const GridEntry &sent, const GridEntry &here, const GridEntry &answer);

} // namespace inko
