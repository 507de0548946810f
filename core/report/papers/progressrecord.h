#pragma once

#include "core/report/papers/townrecord.h"
#include "core/steering/progress/progress.h"

#include <QHash>

namespace inko {

/// One progress round with everything that its paper tells of, read once.
struct ProgressRecord : TownRecord {
    ProgressRound round;
    QString body;                    ///< its name; empty: all who have projects were asked
    QList<ProgressRequest> requests; ///< by the institutions' names
    QList<ProgressReport> reports;
    QHash<Id<Organisation>, QString> organisations; ///< their names

    static Result<ProgressRecord> read(Workspace &workspace, Id<ProgressRound> id);

    /// What this institution said; what it was only asked is left out.
    QList<ProgressReport> saidIn(const ProgressRequest &request) const;
    QString organisationOf(const ProgressReport &report) const;
};

} // namespace inko
