#include "core/exchange/invitations/sessioninvitation.h"

#include "core/exchange/calendar/towncalendar.h"
#include "core/report/papers/paperparts.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return papers::german().translate("inko::papers", text);
}

/// The addresses that reach somebody; none where the file has none.
QStringList mailsOf(const Attendance &expected, const QList<Contact> &contacts)
{
    QStringList mails;
    for (const Contact &contact : contacts) {
        const bool isMeant = expected.contact
                                 ? *expected.contact == contact.id
                                 : expected.name.isEmpty() && expected.organisation == contact.organisation;
        if (isMeant && !contact.mail.isEmpty())
            mails << contact.mail;
    }
    return mails;
}

void address(InvitationMail &invitation, const SessionRecord &record)
{
    for (const Attendance &expected : record.attendance) {
        if (expected.presence == Attendance::Presence::Excused)
            continue;
        const QStringList mails = mailsOf(expected, record.contacts);
        if (mails.isEmpty())
            invitation.unreached << (expected.name.isEmpty() ? record.nameOf(expected.organisation) : expected.name);
        invitation.draft.hiddenTo += mails;
    }
    invitation.draft.hiddenTo.removeDuplicates();
}

QString textOf(const SessionRecord &record)
{
    QStringList lines{
        translated(QT_TRANSLATE_NOOP("inko::papers", "Dear Sir or Madam,")),
        {},
        translated(QT_TRANSLATE_NOOP("inko::papers", "You are invited to this session: %1.")).arg(record.body.name),
        papers::whenAndWhere(record.session),
        {}};
    if (!record.items.isEmpty())
        lines << translated(QT_TRANSLATE_NOOP("inko::papers", "Agenda:"));
    int number = 0;
    for (const AgendaItem &item : record.items)
        lines << QString::number(++number) + u". "_s + item.title;
    lines << QString()
          << translated(
                 QT_TRANSLATE_NOOP("inko::papers", "Attached are the invitation and an entry for your calendar."))
          << QString() << translated(QT_TRANSLATE_NOOP("inko::papers", "Kind regards"));
    for (const QString &part : {record.sender.name, record.sender.telephone}) {
        if (!part.isEmpty())
            lines << part;
    }
    return lines.join(u'\n');
}

} // namespace

Result<InvitationMail> sessionInvitation(Workspace &workspace, Id<Session> session, const QList<MailAttachment> &papers)
{
    const auto record = SessionRecord::read(workspace, session);
    const auto calendar = towncalendar::write(workspace, session);
    if (const auto error = firstErrorOf(record, calendar))
        return fail(*error);
    InvitationMail invitation;
    address(invitation, *record);
    invitation.draft.from = record->sender.mail;
    invitation.draft.fromName = record->sender.name;
    invitation.draft.subject = translated(QT_TRANSLATE_NOOP("inko::papers", "Invitation: %1, %2"))
                                   .arg(record->body.name, inko::papers::dayText(record->session.day));
    invitation.draft.text = textOf(*record);
    invitation.draft.attachments = papers;
    invitation.draft.attachments << MailAttachment{record->session.day.toString(Qt::ISODate) + u".ics"_s,
                                                   "text/calendar; charset=utf-8; method=PUBLISH", *calendar};
    return invitation;
}

} // namespace inko
