#pragma once

#include "core/report/papers/townrecord.h"
#include "core/steering/consultations/statement.h"

#include <QHash>

namespace inko {

/// One consultation with everything that its papers tell of, read once.
struct ConsultationRecord : TownRecord {
    Consultation consultation;
    QList<DraftChapter> chapters;
    QList<Response> responses;
    QList<StatementGroup> groups;
    QList<Statement> statements;
    QHash<Id<Organisation>, QString> organisations; ///< their names
    QHash<Id<Goal>, QString> goals;                 ///< number and title
    QHash<Id<Indicator>, QString> indicators;       ///< the names of what statements can become
    QHash<Id<Task>, QString> tasks;
    QHash<Id<Topic>, QString> topics;
    QHash<Id<Demand>, QString> demands;

    static Result<ConsultationRecord> read(Workspace &workspace, Id<Consultation> id);

    /// Whose answer it is, if everybody may know; empty else.
    QString publicNameOf(const Response &response) const;
    const Response *responseOf(const Statement &statement) const;
    const StatementGroup *groupOf(const Statement &statement) const;
    /// Those on this chapter, in order; on the draft as a whole where there is none.
    QList<Statement> statementsOn(std::optional<Id<DraftChapter>> chapter) const;
    QList<Statement> statementsIn(Id<StatementGroup> group) const;
};

} // namespace inko
