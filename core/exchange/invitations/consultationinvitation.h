#pragma once

#include "core/base/result.h"
#include "core/exchange/invitations/invitationmail.h"
#include "core/steering/consultations/consultation.h"

namespace inko {

class Workspace;

/// Asks what is thought of a draft: every institution that has not answered yet, by the addresses of its contacts. With
/// the invitation that the consultation has, or a usual one, the day by which to answer, and these papers attached.
Result<InvitationMail> consultationInvitation(Workspace &workspace, Id<Consultation> consultation,
                                              const QList<MailAttachment> &papers);

} // namespace inko
