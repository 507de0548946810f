#include "core/exchange/invitations/consultationinvitation.h"

#include "core/report/papers/paperparts.h"
#include "core/workspace/workspace.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString worded(const char *text)
{
    return papers::german().translate("inko::papers", text);
}

void addressAll(InvitationMail &mail, const QList<Organisation> &organisations, const QList<Contact> &contacts,
                const QList<Response> &responses)
{
    for (const Organisation &organisation : organisations) {
        const bool hasAnswered = std::ranges::any_of(
            responses, [&](const Response &response) { return response.organisation == organisation.id; });
        if (hasAnswered)
            continue;
        QStringList mails;
        for (const Contact &contact : contacts) {
            if (contact.organisation == organisation.id && !contact.mail.isEmpty())
                mails << contact.mail;
        }
        if (mails.isEmpty())
            mail.unreached << organisation.name;
        mail.draft.hiddenTo += mails;
    }
    mail.draft.hiddenTo.removeDuplicates();
}

QString textOf(const Consultation &consultation, const Sender &sender)
{
    QStringList paragraphs{worded(QT_TRANSLATE_NOOP("inko::papers", "Dear Sir or Madam,"))};
    if (consultation.invitation.isEmpty())
        paragraphs << worded(QT_TRANSLATE_NOOP("inko::papers", "we have a draft: %1. What do you think of it? Every "
                                                               "remark helps, whether praise, doubt or an idea; a few "
                                                               "lines by mail or a call will do."))
                          .arg(consultation.title);
    else
        paragraphs << consultation.invitation;
    if (consultation.closesOn)
        paragraphs << worded(QT_TRANSLATE_NOOP("inko::papers", "Please answer by %1."))
                          .arg(papers::dayText(*consultation.closesOn));
    QStringList ending{worded(QT_TRANSLATE_NOOP("inko::papers", "Kind regards")), sender.name, sender.telephone};
    ending.removeAll(QString());
    paragraphs << ending.join(u'\n');
    return paragraphs.join(u"\n\n"_s);
}

} // namespace

Result<InvitationMail> consultationInvitation(Workspace &workspace, Id<Consultation> id,
                                              const QList<MailAttachment> &papers)
{
    const auto consultation = workspace.consultations().byId(id);
    const auto responses = workspace.consultations().responsesOf(id);
    const auto organisations = workspace.organisations().all();
    const auto contacts = workspace.organisations().contacts();
    const auto sender = workspace.settings().sender();
    if (const auto error = firstErrorOf(consultation, responses, organisations, contacts, sender))
        return fail(*error);
    InvitationMail mail;
    addressAll(mail, *organisations, *contacts, *responses);
    mail.draft.from = sender->mail;
    mail.draft.fromName = sender->name;
    mail.draft.subject = worded(QT_TRANSLATE_NOOP("inko::papers", "Your opinion, please: %1")).arg(consultation->title);
    mail.draft.text = textOf(*consultation, *sender);
    mail.draft.attachments = papers;
    return mail;
}

} // namespace inko
