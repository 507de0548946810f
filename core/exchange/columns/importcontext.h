#pragma once

#include "core/exchange/decisions/importdecisions.h"
#include "core/exchange/draft/draft.h"
#include "core/grid/entryhistory.h"

namespace inko {

/// May an import make what its rows name and the file does not have?
enum class Creating { Refuse, Create };

/// One of the files of an import; the same one may be given twice.
struct FileOfImport {
    qsizetype place = 0; ///< in the order given
    QString name;
    friend bool operator==(const FileOfImport &, const FileOfImport &) = default;
};

/// What the cells and rows of an import are read against.
struct ImportContext {
    Draft &draft;
    Creating creating = Creating::Refuse;
    QDate today;
    int year = 0;            ///< of the round that grid rows belong to; 0: not told
    FileOfImport file;       ///< that is being read
    Id<Organisation> formOf; ///< whose form that is; 0: it is none
    EarlierEntries sent;     ///< what the entries that have changed since said when the form was made
    const ImportDecisions &decisions;
    /// Which file of the import has a row about a record of this table, by the record's id: no other may contradict it.
    QHash<qint64, FileOfImport> &saidBy;
    QList<Id<Goal>> &namedGoals; ///< that were made because a row names their number, see goalnumbers::place()

    RowDecision decisionOn(int row) const { return decisions.of(file.place, row); }
    /// The file before this one that has a row about the record; nullptr if there is none.
    const FileOfImport *saidBefore(qint64 id) const
    {
        const auto said = saidBy.constFind(id);
        return said == saidBy.cend() || *said == file ? nullptr : &*said;
    }
};

} // namespace inko
