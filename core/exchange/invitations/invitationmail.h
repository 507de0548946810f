#pragma once

#include "core/exchange/mail/maildraft.h"

namespace inko {

/// The mail that invites many, each unseen by the others.
struct InvitationMail {
    MailDraft draft;
    QStringList unreached; ///< who is meant and has no mail address in the file: a person, else the institution
};

} // namespace inko
