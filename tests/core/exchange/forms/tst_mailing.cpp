#include "core/exchange/forms/formfolder.h"
#include "tests/core/exchange/forms/formtown.h"
#include "tests/support/content.h"

#include <QDir>
#include <QFile>

using namespace inko;
using namespace inko::test;

/// What carries the forms to the institutions.
class TestMailing : public QObject {
    Q_OBJECT

private slots:
    void usualTextsCanBeSent_data();
    void usualTextsCanBeSent();
    void keepsWhatSomebodyHasWritten();
    void refusesWhatCannotBeFilledIn();
    void writesADraftForThoseWithMailAndALetterForTheOthers();
    void writesNothingThatIsNotFitToBeSent();
    void listsWhereEachGoes();
    void aLetterHasTheFormBehindIt();

private:
    /// A town in which the VHS has two mail addresses.
    static void addContacts(FormTown &town)
    {
        const Id<Organisation> vhs = town.formOf(u"VHS"_s).identity.organisation;
        for (const QString &mail : {u"leitung@vhs.example"_s, u"kurse@vhs.example"_s, QString()}) {
            Contact contact;
            contact.organisation = vhs;
            contact.job = u"Stelle "_s + mail;
            contact.mail = mail;
            valueOf(town.workspace().organisations().add(contact));
        }
    }
    static Result<QByteArray> noPdf(const document::Document &document) { return document.title.toUtf8(); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    const Mailing m_mailing{FormTown::german()};
};

void TestMailing::usualTextsCanBeSent_data()
{
    QTest::addColumn<Occasion>("occasion");
    QTest::addColumn<bool>("isKnown");
    for (bool isKnown : {true, false}) {
        QTest::addRow("invitation, %d", isKnown) << Occasion::Invitation << isKnown;
        QTest::addRow("reminder, %d", isKnown) << Occasion::Reminder << isKnown;
    }
}

void TestMailing::usualTextsCanBeSent()
{
    QFETCH(Occasion, occasion);
    QFETCH(bool, isKnown);
    FormTown town;
    FormFrame frame = town.forms().frame;
    if (!isKnown) {
        frame.sender = {};
        frame.town.clear();
        frame.deadline.reset();
    }
    const MailTemplate usual = m_mailing.usual(occasion, frame);
    VERIFY_RESULT(m_mailing.check(usual, frame));
    const MailDraft draft = m_mailing.draft(usual, frame, town.formOf(u"VHS"_s));
    QVERIFY(draft.text.contains(u"VHS"_s));
    QVERIFY(draft.subject.contains(u"2027"_s));
    QCOMPARE(draft.text.contains(u"31. März 2027"_s), isKnown);
    QCOMPARE(draft.text.contains(u"Koordination"_s), isKnown);
    QVERIFY2(!draft.text.contains(u'{'), qPrintable(draft.text));
}

void TestMailing::keepsWhatSomebodyHasWritten()
{
    FormTown town;
    const FormFrame frame = town.forms().frame;
    const auto stored = [&] {
        return valueOf(m_mailing.stored(town.workspace().settings(), Occasion::Reminder, frame));
    };
    const MailTemplate own{u"Noch nichts von {Institution}"_s, u"Guten Tag,\n\nbitte!"_s};
    VERIFY_RESULT(m_mailing.store(town.workspace(), Occasion::Reminder, own, frame));
    QCOMPARE(stored(), own);
    QCOMPARE(valueOf(m_mailing.stored(town.workspace().settings(), Occasion::Invitation, frame)),
             m_mailing.usual(Occasion::Invitation, frame));
    VERIFY_RESULT(town.store().undo());
    QCOMPARE(stored(), m_mailing.usual(Occasion::Reminder, frame));
    const int steps = stepsMade(town.store());
    VERIFY_RESULT(m_mailing.store(town.workspace(), Occasion::Reminder, stored(), frame));
    QCOMPARE(stepsMade(town.store()), steps); // the usual one is not kept
}

void TestMailing::refusesWhatCannotBeFilledIn()
{
    FormTown town;
    FormFrame frame = town.forms().frame;
    const MailTemplate written{u"x"_s, u"bis {Frist}"_s};
    VERIFY_RESULT(m_mailing.check(written, frame));
    frame.deadline.reset();
    const Result<> checked = m_mailing.check(written, frame);
    VERIFY_ERROR(checked, Error::Code::Invalid);
    QVERIFY2(checked.error().message.contains(u"{Frist}"_s), qPrintable(checked.error().message));
    VERIFY_ERROR(m_mailing.store(town.workspace(), Occasion::Invitation, {u"x"_s, u"{Wann}"_s}, frame),
                 Error::Code::Invalid);
}

void TestMailing::writesADraftForThoseWithMailAndALetterForTheOthers()
{
    FormTown town;
    addContacts(town);
    QTemporaryDir folder;
    const SurveyForms forms = town.forms();
    const FormOrder order{folder.path(),
                          {FormKind::Spreadsheet, FormKind::WebPage},
                          FormOrder::Existing::Keep,
                          MailOrder{Occasion::Invitation, m_mailing.usual(Occasion::Invitation, forms.frame)}};
    VERIFY_RESULT(FormFolder(FormTown::german(), &noPdf).write(forms, order));
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.filter(u".eml"_s), QStringList{u"mail-2027-vhs.eml"_s});
    QCOMPARE(files.filter(u"brief-"_s), (QStringList{u"brief-2027-jugendamt.pdf"_s, u"brief-2027-x.pdf"_s}));
    QCOMPARE(files.filter(u"raster-"_s).size(), 6);
    const QByteArray eml = contentOf(folder.filePath(u"mail-2027-vhs.eml"_s));
    QVERIFY(eml.contains("To: kurse@vhs.example,\r\n leitung@vhs.example\r\n"));
    QVERIFY(eml.contains("filename=\"raster-2027-vhs.xlsx\""));
    QVERIFY(eml.contains("filename=\"raster-2027-vhs.html\""));
    const QByteArray attached = contentOf(folder.filePath(u"raster-2027-vhs.xlsx"_s)).toBase64();
    QVERIFY(QByteArray(eml).replace("\r\n", "").contains(attached));
    VERIFY_ERROR(FormFolder(FormTown::german(), &noPdf).write(forms, order), Error::Code::Invalid);
}

void TestMailing::writesNothingThatIsNotFitToBeSent()
{
    FormTown town;
    QTemporaryDir folder;
    const FormOrder order{folder.path(),
                          {FormKind::Spreadsheet},
                          FormOrder::Existing::Keep,
                          MailOrder{Occasion::Invitation, {u"x"_s, u"{Wann}"_s}}};
    VERIFY_ERROR(FormFolder(FormTown::german(), &noPdf).write(town.forms(), order), Error::Code::Invalid);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

void TestMailing::listsWhereEachGoes()
{
    FormTown town;
    addContacts(town);
    const QString list =
        QString::fromUtf8(m_mailing.addressList(town.forms().forms, {u"a.xlsx"_s, u"b.xlsx"_s, u"c.xlsx"_s}));
    const QStringList lines = list.split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + 1 + 1 + 3); // a header, two without contacts, three contacts
    QVERIFY(lines[2].contains(u"Rathausplatz 1\n12345 Eschenfurt"_s) && lines[2].endsWith(u";b.xlsx"_s));
    QVERIFY(lines[4].startsWith(u"VHS;Stelle kurse@vhs.example;;kurse@vhs.example;"_s));
}

void TestMailing::aLetterHasTheFormBehindIt()
{
    FormTown town;
    addContacts(town);
    const FormFrame frame = town.forms().frame;
    const document::Document letter =
        m_mailing.letter(m_mailing.usual(Occasion::Invitation, frame), frame, town.formOf(u"Jugendamt"_s));
    QStringList texts;
    for (const document::Block &block : letter.blocks) {
        if (const auto *paragraph = std::get_if<document::Paragraph>(&block))
            texts << paragraph->text.front().text;
        if (const auto *heading = std::get_if<document::Heading>(&block))
            texts << heading->text;
    }
    QCOMPARE(texts[1], u"Jugendamt\nRathausplatz 1\n12345 Eschenfurt"_s);
    QVERIFY(texts.contains(u"Neues Angebot"_s));
}

QTEST_GUILESS_MAIN(TestMailing)
#include "tst_mailing.moc"
