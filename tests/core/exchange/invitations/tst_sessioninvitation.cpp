#include "core/exchange/invitations/sessioninvitation.h"
#include "core/workspace/workspace.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Who is invited to a session by mail, and what the mail says.
class TestSessionInvitation : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { workspace.reset(); }
    void reachesWhoeverIsExpected();
    void saysWhomItDoesNotReach();
    void leavesOutWhoIsExcused();
    void tellsWhatIsTalkedAbout();
    void bringsTheCalendarEntry();

private:
    Organisation organisation(const QString &name)
    {
        Organisation made;
        made.name = name;
        return valueOf(workspace->organisations().add(made));
    }
    Contact contact(Id<Organisation> of, const QString &name, const QString &mail)
    {
        Contact made;
        made.organisation = of;
        made.name = name;
        made.mail = mail;
        return valueOf(workspace->organisations().add(made));
    }
    Attendance expect(std::optional<Id<Organisation>> of, std::optional<Id<Contact>> who, const QString &name)
    {
        Attendance made;
        made.session = session.id;
        made.organisation = of;
        made.contact = who;
        made.name = name;
        return valueOf(workspace->sessions().add(made));
    }
    InvitationMail invitation() const
    {
        return valueOf(sessionInvitation(*workspace, session.id, {{u"Einladung.pdf"_s, "application/pdf", "%PDF-"}}));
    }

    std::unique_ptr<StoreFile> file;
    std::unique_ptr<Workspace> workspace;
    Session session;
};

void TestSessionInvitation::init()
{
    file = std::make_unique<StoreFile>();
    workspace = std::make_unique<Workspace>(file->open());
    Body body;
    body.name = u"Steuerungsgruppe"_s;
    Session planned;
    planned.body = valueOf(workspace->bodies().add(body)).id;
    planned.day = QDate(2026, 12, 3);
    planned.startsAt = QTime(16, 0);
    planned.place = u"Rathaus"_s;
    session = valueOf(workspace->sessions().add(planned));
    Sender sender;
    sender.name = u"Integrationsbüro"_s;
    sender.mail = u"integration@stadt.example"_s;
    VERIFY_RESULT(workspace->settings().setSender(sender));
}

void TestSessionInvitation::reachesWhoeverIsExpected()
{
    const Id<Organisation> school = organisation(u"Schule"_s).id;
    const Contact head = contact(school, u"A"_s, u"a@schule.example"_s);
    contact(school, u"B"_s, u"b@schule.example"_s);
    const Id<Organisation> club = organisation(u"Verein"_s).id;
    contact(club, u"C"_s, u"c@verein.example"_s);
    expect(school, head.id, u"A"_s); // she alone
    expect(club, {}, {});            // whoever can be reached there
    const MailDraft draft = invitation().draft;
    QCOMPARE(draft.hiddenTo, (QStringList{u"a@schule.example"_s, u"c@verein.example"_s}));
    QVERIFY(draft.to.isEmpty());
    const QByteArray eml = toEml(draft, StoreFile::noon());
    QVERIFY(eml.contains("\r\nBcc: a@schule.example,\r\n c@verein.example\r\n"));
    QVERIFY(!eml.contains("\r\nTo:"));
}

void TestSessionInvitation::saysWhomItDoesNotReach()
{
    const Id<Organisation> school = organisation(u"Schule"_s).id;
    const Contact head = contact(school, u"A"_s, {});
    expect(school, head.id, u"A"_s);
    expect(organisation(u"Verein"_s).id, {}, {});
    QCOMPARE(invitation().unreached, (QStringList{u"A"_s, u"Verein"_s}));
}

void TestSessionInvitation::leavesOutWhoIsExcused()
{
    const Id<Organisation> school = organisation(u"Schule"_s).id;
    const Contact head = contact(school, u"A"_s, u"a@schule.example"_s);
    Attendance there = expect(school, head.id, u"A"_s);
    there.presence = Attendance::Presence::Excused;
    VERIFY_RESULT(workspace->sessions().update(there));
    QVERIFY(invitation().draft.hiddenTo.isEmpty());
    QVERIFY(invitation().unreached.isEmpty());
}

void TestSessionInvitation::tellsWhatIsTalkedAbout()
{
    for (const QString &title : {u"Begrüßung"_s, u"Formulare"_s}) {
        AgendaItem item;
        item.session = session.id;
        item.title = title;
        valueOf(workspace->sessions().add(item));
    }
    const MailDraft draft = invitation().draft;
    QCOMPARE(draft.subject, u"Einladung: Steuerungsgruppe, 3. Dezember 2026"_s);
    QVERIFY(draft.text.contains(u"3. Dezember 2026, ab 16:00 Uhr, Rathaus\n"_s));
    QVERIFY(draft.text.contains(u"Tagesordnung:\n1. Begrüßung\n2. Formulare\n"_s));
    QVERIFY(draft.text.endsWith(u"Integrationsbüro"_s));
    QCOMPARE(draft.from, u"integration@stadt.example"_s);
}

void TestSessionInvitation::bringsTheCalendarEntry()
{
    const QList<MailAttachment> attachments = invitation().draft.attachments;
    QCOMPARE(attachments.size(), 2);
    QCOMPARE(attachments.first().fileName, u"Einladung.pdf"_s);
    QCOMPARE(attachments.last().fileName, u"2026-12-03.ics"_s);
    QVERIFY(attachments.last().bytes.startsWith("BEGIN:VCALENDAR"));
    QVERIFY(attachments.last().bytes.contains("Steuerungsgruppe"));
}

QTEST_GUILESS_MAIN(TestSessionInvitation)
#include "tst_sessioninvitation.moc"
