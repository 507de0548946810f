#pragma once

#include "core/exchange/rows/rowimport.h"
#include "core/exchange/tables/tablekind.h"

namespace inko {

/// What becomes of one row.
struct PlannedRow {
    int row = 0; ///< as a spreadsheet counts
    RowChange change = RowChange::Unchanged;
    QString subject = {};             ///< what it is about, for the person
    Id<GridEntry> entry = {};         ///< of the grid, in the draft; 0: a row of another table
    QList<ComparedField> fields = {}; ///< that differed
    friend bool operator==(const PlannedRow &, const PlannedRow &) = default;
};

/// An entry that a form does not have any more, although it was sent with it.
struct MissingEntry {
    Id<GridEntry> entry;
    QString title;
    friend bool operator==(const MissingEntry &, const MissingEntry &) = default;
};

/// What becomes of one file. Every row read is either planned or refused.
struct ImportedFile {
    QString path;
    QString sheetName; ///< of the spreadsheet's sheet, where the file has several tables
    QString table;     ///< what it was recognised as, for the person
    std::vector<PlannedRow> rows;
    QList<Refusal> refused;
    QStringList unknownColumns;       ///< that nothing was read from
    QString problem = {};             ///< why nothing of it can be taken; empty: something can
    QList<MissingEntry> missing = {}; ///< that stay as they are, unless the person says that they have ended

    qsizetype read() const { return static_cast<qsizetype>(rows.size()) + refused.size(); }
    qsizetype count(RowChange change) const;
    friend bool operator==(const ImportedFile &, const ImportedFile &) = default;
};

/// Takes the rows of a sheet of this kind into the context's draft, as the person decided.
ImportedFile takeRows(const Sheet &sheet, const TableKind &kind, ImportContext &context);

/// The entries that a form was sent with and no row of the import is about, not even one that cannot be taken; those
/// that the person says have ended do.
QList<MissingEntry> missingEntries(const Sheet &form, ImportContext &context);

} // namespace inko
