#pragma once

#include "core/grid/gridcolumn.h"

#include <QList>
#include <QString>

namespace inko {

/// Whose word counts for a field: what is in the grid, or what the row of the file says.
enum class Side { Here, Answer };

/// A field that the grid and a row of a file say differently, as people read it.
struct ComparedField {
    GridColumn::Value column = GridColumn::Title;
    QString sent; ///< what the form said when it was made; what is in the grid for a file that is no form
    QString here;
    QString answer;
    Side takes = Side::Answer;
    bool asked = false; ///< both have changed since the form was made: the person decides
    friend bool operator==(const ComparedField &, const ComparedField &) = default;
};

} // namespace inko
