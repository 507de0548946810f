#pragma once

#include "core/storage/changelog.h"

#include <QCoreApplication>

#include <vector>

namespace inko {

class Transaction;

/// What can be undone and redone: a reading of the change log, so it is the same after a restart.
/// Undoing writes a new step that puts the rows back; nothing is ever taken out of the log. What a file began
/// with stays: only what came after it is undone.
class History {
    Q_DECLARE_TR_FUNCTIONS(inko::History)
public:
    /// Reads where the log stands.
    Result<> load(Database &database);
    /// Takes note of a step that was just written.
    void append(const ChangeSet &step);

    const ChangeSet *undoable() const { return m_undoable.empty() ? nullptr : &m_undoable.back(); }
    const ChangeSet *redoable() const { return m_redoable.empty() ? nullptr : &m_redoable.back(); }

    /// Puts back what a step did, in reverse order. Conflict if a row was changed since by other means.
    static Result<> revert(Transaction &transaction, const ChangeSet &step);

private:
    std::vector<ChangeSet> m_undoable; ///< what stands, oldest first
    std::vector<ChangeSet> m_redoable; ///< the undos that can be taken back, oldest first
};

} // namespace inko
