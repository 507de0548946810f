#pragma once

#include "core/exchange/columns/importcontext.h"
#include "core/exchange/draft/draft.h"
#include "core/exchange/importsources.h"
#include "core/exchange/rows/rowimport.h"

namespace inko {

/// What to do where some rows cannot be imported.
enum class BadRows { RefuseAll, Skip };

struct ImportOptions {
    std::optional<int> year; ///< of the round that grids belong to; opened if there is none
    Creating creating = Creating::Refuse;
    BadRows badRows = BadRows::RefuseAll;
};

/// What becomes of one row.
struct PlannedRow {
    int row = 0; ///< as a spreadsheet counts
    RowChange change = RowChange::Unchanged;
    friend bool operator==(const PlannedRow &, const PlannedRow &) = default;
};

/// What becomes of one file. Every row read is either planned or refused.
struct ImportedFile {
    QString path;
    QString sheetName; ///< of the spreadsheet's sheet, where the file has several tables
    QString table;     ///< what it was recognised as, for the person
    std::vector<PlannedRow> rows;
    QList<Refusal> refused;
    QStringList unknownColumns; ///< that nothing was read from

    qsizetype read() const { return static_cast<qsizetype>(rows.size()) + refused.size(); }
    qsizetype count(RowChange change) const;
    friend bool operator==(const ImportedFile &, const ImportedFile &) = default;
};

/// What an import would do. Made without writing anything; apply() does it.
struct ImportPlan {
    QString name;              ///< of the step: "Import raster-2026.csv"
    QList<ImportedFile> files; ///< in the order given
    Draft draft;

    bool refusesAnything() const;
    bool changesAnything() const { return draft.changesAnything(); }
};

/// Does one of the sheets hold entries of a round, so that a year is needed? Sheets of no known kind do not.
bool needsYear(const QList<ImportSource> &sources);

/// Plans all files as one step, those first that others name. Invalid, with the file's name, for a file that is
/// not understood as a whole; rows that are not are in the plan.
Result<ImportPlan> planImport(Store &store, const QList<ImportSource> &sources, const ImportOptions &options);

/// Makes a backup, then does what the plan says as one step. Conflict if the file changed since it was planned.
Result<> apply(Store &store, const ImportPlan &plan);

} // namespace inko
