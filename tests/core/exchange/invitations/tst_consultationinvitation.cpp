#include "core/exchange/invitations/consultationinvitation.h"
#include "core/report/papers/draftpaper.h"
#include "core/workspace/workspace.h"
#include "tests/support/documentlines.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include <QTest>

using namespace inko;
using namespace inko::test;

/// Who is asked about a draft by mail, and what they read.
class TestConsultationInvitation : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { workspace.reset(); }
    void asksWhoeverHasNotAnswered();
    void saysWhatTheCoordinatorWrote();
    void saysSomethingUsualElse();
    void bringsTheDraftWithItsNumbers();

private:
    Organisation organisation(const QString &name, const QStringList &mails)
    {
        Organisation made;
        made.name = name;
        made = valueOf(workspace->organisations().add(made));
        for (const QString &mail : mails) {
            Contact contact;
            contact.organisation = made.id;
            contact.job = mail;
            contact.mail = mail;
            valueOf(workspace->organisations().add(contact));
        }
        return made;
    }
    InvitationMail invitation() const
    {
        return valueOf(
            consultationInvitation(*workspace, consultation.id, {{u"Entwurf.pdf"_s, "application/pdf", "%PDF-"}}));
    }

    std::unique_ptr<StoreFile> file;
    std::unique_ptr<Workspace> workspace;
    Consultation consultation;
};

void TestConsultationInvitation::init()
{
    file = std::make_unique<StoreFile>();
    workspace = std::make_unique<Workspace>(file->open());
    consultation.id = {};
    consultation.version = 0;
    consultation.title = u"Entwurf 2027"_s;
    consultation.closesOn = QDate(2027, 1, 31);
    consultation = valueOf(workspace->consultations().add(consultation));
}

void TestConsultationInvitation::asksWhoeverHasNotAnswered()
{
    organisation(u"VHS"_s, {u"a@vhs.example"_s, u"b@vhs.example"_s});
    organisation(u"Sportverein"_s, {});
    const Organisation office = organisation(u"Jugendamt"_s, {u"amt@stadt.example"_s});
    Response response;
    response.consultation = consultation.id;
    response.organisation = office.id;
    valueOf(workspace->consultations().add(response));
    const InvitationMail mail = invitation();
    QCOMPARE(mail.draft.to, QStringList());
    QCOMPARE(mail.draft.hiddenTo, (QStringList{u"a@vhs.example"_s, u"b@vhs.example"_s}));
    QCOMPARE(mail.unreached, QStringList{u"Sportverein"_s});
    QCOMPARE(mail.draft.attachments.size(), 1);
    QVERIFY(mail.draft.subject.endsWith(u"Entwurf 2027"_s));
}

void TestConsultationInvitation::saysWhatTheCoordinatorWrote()
{
    Consultation changed = consultation;
    changed.invitation = u"Bitte lesen Sie Kapitel 2."_s;
    VERIFY_RESULT(workspace->consultations().update(changed));
    const QString text = invitation().draft.text;
    QVERIFY(text.contains(u"Bitte lesen Sie Kapitel 2."_s));
    QVERIFY(text.contains(u"31. Januar 2027"_s));
}

void TestConsultationInvitation::saysSomethingUsualElse()
{
    const QString text = invitation().draft.text;
    QVERIFY(text.contains(u"Entwurf 2027"_s));
    QVERIFY(text.contains(u"31. Januar 2027"_s));
}

void TestConsultationInvitation::bringsTheDraftWithItsNumbers()
{
    const auto chapter = [&](const QString &title, int level, const QString &text) {
        DraftChapter made;
        made.consultation = consultation.id;
        made.title = title;
        made.level = level;
        made.text = text;
        valueOf(workspace->consultations().add(made));
    };
    chapter(u"Ziele"_s, 1, u"Drei *Ziele*."_s);
    chapter(u"Sprache"_s, 3, {}); // a level is skipped
    chapter(u"Rückblick"_s, 1, {});
    const auto record = valueOf(ConsultationRecord::read(*workspace, consultation.id));
    QCOMPARE(linesOf(papers::draftPaper(record)), (QStringList{u"# Entwurf 2027"_s, u"## 1 Ziele"_s, u"Drei Ziele."_s,
                                                               u"### 1.1 Sprache"_s, u"## 2 Rückblick"_s}));
}

QTEST_GUILESS_MAIN(TestConsultationInvitation)
#include "tst_consultationinvitation.moc"
