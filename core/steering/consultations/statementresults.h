#pragma once

#include "core/steering/consultations/statement.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// Makes of a statement what it asks for, as one step; the statement keeps the link, and what was made says where it
/// comes from. Each is Invalid where the statement has become such a thing already.
class StatementResults {
    Q_DECLARE_TR_FUNCTIONS(inko::StatementResults)
public:
    explicit StatementResults(Store &store) : m_store(store) {}

    /// A proposed guiding goal of this concept, or, where the statement is about a goal, a goal beneath that one.
    Result<Id<Goal>> makeGoal(Id<Statement> id, Id<Concept> concept_);
    Result<Id<Indicator>> makeIndicator(Id<Statement> id); ///< Invalid unless it is about a goal
    Result<Id<Task>> makeTask(Id<Statement> id);
    Result<Id<Topic>> makeTopic(Id<Statement> id);   ///< waits for a session and becomes an agenda item
    Result<Id<Demand>> makeDemand(Id<Statement> id); ///< Invalid unless it is about a goal

private:
    /// Runs `make(statement, where it comes from)` and keeps what was made in the statement's `became` member.
    template<class T, class Make>
    Result<Id<T>> make(Id<Statement> id, std::optional<Id<T>> Statement::*became, const Make &make);

    Store &m_store;
};

/// What was said in one line, to be a title.
QString titleOf(const Statement &statement);

} // namespace inko
