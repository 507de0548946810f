#pragma once

#include "core/exchange/mail/maildraft.h"
#include "core/report/papers/sessionrecord.h"

namespace inko {

/// The mail that invites to a session.
struct SessionInvitation {
    MailDraft draft;
    QStringList unreached; ///< who is expected and has no mail address: a person, else the institution
};

/// To whoever is expected and has a mail address in the file, each unseen by the others: a person's own, or that of the
/// institution's contacts where it has named nobody. With the agenda in the text; the session as a calendar entry and
/// these papers are attached.
Result<SessionInvitation> sessionInvitation(Workspace &workspace, Id<Session> session,
                                            const QList<MailAttachment> &papers);

} // namespace inko
