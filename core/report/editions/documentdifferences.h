#pragma once

#include "core/report/document.h"

namespace inko::document {

/// What one document says otherwise than an earlier one.
struct Difference {
    enum class Kind {
        Added,
        Removed,
        Changed, ///< a row with other cells
        Reworded ///< a text or a heading
    };

    Kind kind = Kind::Changed;
    QString section = {};     ///< the headings above it, joined by " › "; empty: before the first heading
    QString what = {};        ///< the row's name or the text, as it was; empty: the whole section
    QStringList changes = {}; ///< of Changed, by cell: "Funder: town → county"
    QString now = {};         ///< of Reworded
    friend bool operator==(const Difference &, const Difference &) = default;
};

/// By section, in the order of `after`, and then the sections that are gone. Rows of a table are told by the row of the
/// grid that they tell of, or by their first cell, sections by their anchors. A section that only one has is named as a
/// whole; another order of the same texts is no difference, and figures are left to the tables beside them.
std::vector<Difference> differences(const Document &before, const Document &after);

} // namespace inko::document
