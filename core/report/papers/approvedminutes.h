#pragma once

#include "core/report/document.h"
#include "core/report/papers/sessionpapers.h"
#include "core/storage/record.h"

namespace inko {

class Workspace;

/// Minutes as they were approved, for one kind of readers.
struct ApprovedMinutes {
    Id<ApprovedMinutes> id;
    int version = 0;
    Id<Session> session;
    AgendaItem::Visibility visibility = AgendaItem::Visibility::Internal; ///< Public: for everybody
    QString content;                                                      ///< document::toJson(), compressed
    friend bool operator==(const ApprovedMinutes &, const ApprovedMinutes &) = default;
};

template<>
struct Record<ApprovedMinutes> {
    static constexpr auto table = "approved_minutes";
    static constexpr auto columns =
        std::tuple{Column{"session_id", &ApprovedMinutes::session}, Column{"visibility", &ApprovedMinutes::visibility},
                   Column{"content", &ApprovedMinutes::content}};
};

namespace papers {

/// Changes a session as Sessions::update() does; where that approves its minutes, they are kept as they are then.
Result<> updateSession(Workspace &workspace, const Session &changed);

/// The minutes: as they were approved, with what was amended since, or as they are now.
Result<document::Document> minutesOf(Workspace &workspace, Id<Session> session, Readers readers);

} // namespace papers

} // namespace inko
