#pragma once

#include "core/base/result.h"
#include "core/exchange/invitations/invitationmail.h"
#include "core/report/papers/sessionrecord.h"

namespace inko {

/// To whoever is expected and has a mail address in the file, each unseen by the others: a person's own, or that of the
/// institution's contacts where it has named nobody. With the agenda in the text; the session as a calendar entry and
/// these papers are attached.
Result<InvitationMail> sessionInvitation(Workspace &workspace, Id<Session> session,
                                         const QList<MailAttachment> &papers);

} // namespace inko
