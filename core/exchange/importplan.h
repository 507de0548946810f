#pragma once

#include "core/exchange/importedfile.h"
#include "core/exchange/importsources.h"

namespace inko {

/// What to do where some rows, or whole files, cannot be imported.
enum class BadRows { RefuseAll, Skip };

struct ImportOptions {
    std::optional<int> year; ///< of the round that grids belong to; opened if there is none
    Creating creating = Creating::Refuse;
    BadRows badRows = BadRows::RefuseAll;
    ImportDecisions decisions = {};
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

/// Plans all files as one step, those first that others name. Rows that cannot be taken are in the plan. A file that is
/// not understood as a whole is Invalid, with its name; where bad rows are skipped it is in the plan, with its problem,
/// and the others are taken.
Result<ImportPlan> planImport(Store &store, const QList<ImportSource> &sources, const ImportOptions &options);

/// Makes a backup, then does what the plan says as one step. Conflict if the file changed since it was planned.
Result<> apply(Store &store, const ImportPlan &plan);

} // namespace inko
