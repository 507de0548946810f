#pragma once

#include "ui/grid/rows/gridclipboard.h"
#include "ui/grid/rows/gridedits.h"

namespace inko {

/// A block of text that is to go into cells: which row goes where. Rows past the end become new entries.
struct GridPaste {
    enum class Unknown {
        LeaveOut, ///< cells with names that are in no list stay as they are
        Add       ///< such names are added to their lists
    };
    /// A cell that cannot be read.
    struct Problem {
        int row = 0; ///< of the grid, from 0; the rows past the end count on
        GridColumn::Value column = GridColumn::Title;
        QString text;
        EntryNames::Refusal refusal;
        friend bool operator==(const Problem &, const Problem &) = default;
    };

    /// More than any town's grid has; they would take so long that the window seemed dead.
    static constexpr qsizetype mostRows = 10'000;

    TextBlock block;
    int firstRow = 0;
    QList<GridColumn::Value> columns; ///< of the block's cells, from left; a cell without one has no place

    /// A block onto what is selected: one cell goes into all cells, a smaller block is repeated where the
    /// selection is a multiple of it, anything else begins at the top left.
    static GridPaste onto(const TextBlock &block, int firstRow, int rowCount,
                          const QList<GridColumn::Value> &columnsFrom, int columnCount);

    /// What it does, in words: rows are pasted where it adds some, else cells.
    QString name(const GridModel &model) const;
    QList<Problem> problems(const GridModel &model) const;
    /// The names that are in no list but could be, by column.
    QMap<GridColumn::Value, QStringList> addable(const QList<Problem> &problems) const;
    /// Pastes what can be read, as one step; what cannot stays out.
    Result<> run(GridModel &model, Unknown unknown) const;

private:
    struct Plan {
        gridedits::Rows rows;
        QList<GridEntry> added;
        QList<Problem> problems;
    };
    Plan plan(const GridModel &model, const EntryNames &names) const;
};

} // namespace inko
