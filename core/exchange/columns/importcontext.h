#pragma once

#include "core/exchange/draft/draft.h"

namespace inko {

/// May an import make what its rows name and the file does not have?
enum class Creating { Refuse, Create };

/// What the cells and rows of an import are read against.
struct ImportContext {
    Draft &draft;
    Creating creating = Creating::Refuse;
    QDate today;
    int year = 0; ///< of the round that grid rows belong to; 0: not told
    QString file; ///< that is being read: its path
    /// Which file of the same import changed an entry before.
    QHash<Id<GridEntry>, QString> &changedBy;
};

} // namespace inko
