#include "tests/support/screentown.h"
#include "ui/steering/consultations/compilationpage.h"
#include "ui/steering/consultations/consultationspage.h"
#include "ui/steering/consultations/statementdialogs.h"
#include "ui/steering/consultations/statementspage.h"
#include "ui/steering/consultationsscreen.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace inko;
using namespace inko::test;

/// A consultation as the coordinator works through it.
class TestConsultationsScreen : public QObject {
    Q_OBJECT

private slots:
    void init() { town = std::make_unique<ScreenTown<ConsultationsScreen>>(); }
    void cleanup() { town.reset(); }
    void emptyOffersTheFirstDraft();
    void readsADraftAndAnswers();
    void refusesADraftWithoutHeadings();
    void entersAStatement();
    void putsTogetherAndDecides();
    void makesSomethingOfAStatement();
    void movesChapters();
    void writesTheInvitation();
    void savesTheCompilation_data();
    void savesTheCompilation();

private:
    enum Tab { Drafts, Statements, Compilation };
    Consultations &consultations() const { return town->workspace->consultations(); }
    void enterDraft()
    {
        Consultation made;
        made.title = u"Draft 2027"_s;
        draft = valueOf(consultations().add(made)).id;
        DraftChapter chapter;
        chapter.consultation = draft;
        chapter.title = u"Review"_s;
        valueOf(consultations().add(chapter));
    }
    Id<Statement> statement(const QString &text)
    {
        Statement made;
        made.consultation = draft;
        made.text = text;
        return valueOf(consultations().add(made)).id;
    }
    void turnTo(Tab tab) const { town->screen->findChild<QTabWidget *>()->setCurrentIndex(tab); }
    QList<Statement> statements() const { return valueOf(consultations().statementsOf(draft)); }
    /// Does this in the next dialog that opens.
    void inNextDialog(const std::function<void(QDialog &)> &does)
    {
        QTimer::singleShot(0, this, [does] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("no dialog opened");
            does(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
    }

    std::unique_ptr<ScreenTown<ConsultationsScreen>> town;
    Id<Consultation> draft;
};

void TestConsultationsScreen::emptyOffersTheFirstDraft()
{
    ConsultationsScreen &screen = town->open();
    QVERIFY(says(screen, u"ask institutions for their opinion"_s));
    QVERIFY(press(screen, u"Enter the first draft"_s));
    QTRY_VERIFY(lineLabelled(screen, u"Draft:"_s)->hasFocus());
    fillIn(lineLabelled(screen, u"Draft:"_s), u"Draft 2027"_s);
    fillIn(lineLabelled(screen, u"Opens:"_s), u"1.5.2026"_s);
    fillIn(lineLabelled(screen, u"Closes:"_s), u"1.4.2026"_s);
    QVERIFY(says(screen, u"closes before it opens"_s));
    const auto all = valueOf(consultations().all());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().opensOn, std::optional(QDate(2026, 5, 1)));
    QVERIFY(!all.first().closesOn);
}

void TestConsultationsScreen::readsADraftAndAnswers()
{
    enterDraft();
    town->open();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"draft.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Goals\nMany.\n## Language\n");
    file.close();
    QCOMPARE(valueOf(town->screen->findChild<ConsultationsPage *>()->detail()->readDraft(file.fileName())), 2);
    auto *chapters = town->view<QTableView>(u"Chapters of the draft"_s);
    QTRY_COMPARE(chapters->model()->rowCount(), 4); // with the one that was there and the empty row
    auto *answers = town->view<QTableView>(u"Answers"_s);
    QVERIFY(typeIntoCell(*answers, answers->model()->index(0, 0), u"VHS"_s));
    const auto responses = valueOf(consultations().responsesOf(draft));
    QCOMPARE(responses.size(), 1);
    QCOMPARE(responses.first().organisation, std::optional(town->organisation));
    QCOMPARE(responses.first().label, u"1"_s);
}

void TestConsultationsScreen::refusesADraftWithoutHeadings()
{
    enterDraft();
    town->open();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"draft.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Text only.\n");
    file.close();
    const auto *page = town->screen->findChild<ConsultationsPage *>();
    VERIFY_ERROR(page->detail()->readDraft(file.fileName()), Error::Code::Invalid);
    VERIFY_ERROR(page->detail()->readDraft(folder.filePath(u"none.md"_s)), Error::Code::NotFound);
}

void TestConsultationsScreen::entersAStatement()
{
    enterDraft();
    ConsultationsScreen &screen = town->open();
    turnTo(Statements);
    QVERIFY(press(screen, u"Enter the first statement"_s));
    auto *text = qobject_cast<QPlainTextEdit *>(fieldLabelled(screen, u"Statement:"_s));
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, u"Too long"_s);
    QTest::keyClick(text, Qt::Key_Tab);
    QCOMPARE(statements().size(), 1);
    fillIn(lineLabelled(screen, u"Chapter:"_s), u"Review"_s);
    QVERIFY(statements().first().chapter);
    QVERIFY(press(screen, u"Add statement"_s)); // the next one is on the same chapter
    QTest::keyClicks(text, u"Too short"_s);
    QTest::keyClick(text, Qt::Key_Tab);
    QTRY_COMPARE(statements().size(), 2);
    QCOMPARE(statements().last().chapter, statements().first().chapter);
    fillIn(lineLabelled(screen, u"Chapter:"_s), u"No such"_s);
    QVERIFY(says(screen, u"no chapter “No such”"_s));
}

void TestConsultationsScreen::putsTogetherAndDecides()
{
    enterDraft();
    statement(u"Too long"_s);
    statement(u"Too short"_s);
    ConsultationsScreen &screen = town->open();
    turnTo(Statements);
    auto *list = town->view<QTableView>(u"Statements"_s);
    list->selectAll();
    inNextDialog([](QDialog &dialog) {
        QVERIFY(says(dialog, u"2 statement(s)"_s));
        QVERIFY(press(dialog, u"Put together"_s)); // nothing is said yet
        QVERIFY(dialog.isVisible());
        QTest::keyClicks(dialog.findChild<QComboBox *>()->lineEdit(), u"Length"_s);
        dialog.findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(press(dialog, u"Put together"_s));
    });
    QVERIFY(press(screen, u"Put together …"_s));
    const auto groups = valueOf(consultations().groupsOf(draft));
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().kind, StatementGroup::Kind::Tension);
    QCOMPARE(statements().last().group, std::optional(groups.first().id));
    QTRY_VERIFY(says(screen, u"In tension with 1 other(s): Length"_s));

    list->selectAll();
    inNextDialog([](QDialog &dialog) {
        auto *boxes = dialog.findChild<QComboBox *>();
        boxes->setCurrentIndex(2);
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), u"As it is."_s);
        QVERIFY(press(dialog, u"Keep"_s));
    });
    QVERIFY(press(screen, u"Decide …"_s));
    for (const Statement &one : statements()) {
        QCOMPARE(one.decision, Statement::Decision::NotTakenOver);
        QCOMPARE(one.reason, u"As it is."_s);
    }
    list->selectAll();
    QVERIFY(press(screen, u"Take apart"_s));
    QVERIFY(valueOf(consultations().groupsOf(draft)).isEmpty());
}

void TestConsultationsScreen::makesSomethingOfAStatement()
{
    enterDraft();
    statement(u"Build chains"_s);
    ConsultationsScreen &screen = town->open();
    turnTo(Statements);
    auto *detail = screen.findChild<StatementDetail *>();
    detail->make(StatementDetail::Outcome::Indicator);
    QVERIFY(says(screen, u"which goal"_s));
    detail->make(StatementDetail::Outcome::Goal);
    auto *became = town->view<QListWidget>(u"It became"_s);
    QTRY_COMPARE(became->count(), 1);
    QSignalSpy links(&screen, &Screen::linkActivated);
    emit became->itemActivated(became->item(0));
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first().first().value<Link>().place, Place::Goals);
    QCOMPARE(links.first().first().value<Link>().record, statements().first().becameGoal->value);
}

void TestConsultationsScreen::movesChapters()
{
    enterDraft();
    DraftChapter second;
    second.consultation = draft;
    second.title = u"Goals"_s;
    valueOf(consultations().add(second));
    ConsultationsScreen &screen = town->open();
    auto *chapters = town->view<QTableView>(u"Chapters of the draft"_s);
    QTRY_COMPARE(chapters->model()->rowCount(), 3); // with the empty one
    clickCell(*chapters, chapters->model()->index(1, 0));
    QVERIFY(press(screen, u"Move up"_s));
    QTRY_COMPARE(chapters->model()->index(0, 0).data().toString(), u"Goals"_s);
    QCOMPARE(chapters->currentIndex().row(), 0);
    QVERIFY(press(screen, u"Move up"_s)); // it is the first already
    QCOMPARE(valueOf(consultations().chaptersOf(draft)).first().title, u"Goals"_s);
}

void TestConsultationsScreen::writesTheInvitation()
{
    enterDraft();
    town->open();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"invitation.eml"_s);
    auto *detail = town->screen->findChild<ConsultationsPage *>()->detail();
    QTRY_VERIFY(detail->form()->shown());
    QCOMPARE(valueOf(detail->writeInvitation(path)), QStringList{u"VHS"_s}); // it has no mail address
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray mail = file.readAll();
    QVERIFY(mail.contains("X-Unsent: 1") && mail.contains("application/pdf"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestConsultationsScreen::savesTheCompilation_data()
{
    QTest::addColumn<PaperFormat>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("PDF") << PaperFormat::Pdf << QByteArray("%PDF-");
    QTest::newRow("Markdown") << PaperFormat::Markdown << QByteArray("# Zusammenstellung");
}

void TestConsultationsScreen::savesTheCompilation()
{
    QFETCH(PaperFormat, format);
    QFETCH(QByteArray, beginning);
    enterDraft();
    statement(u"Build chains"_s);
    ConsultationsScreen &screen = town->open();
    turnTo(Compilation);
    auto *page = screen.findChild<CompilationPage *>();
    QVERIFY(page->findChild<QPlainTextEdit *>()->toPlainText().contains(u"Build chains"_s));
    QTemporaryDir folder;
    VERIFY_RESULT(page->write(format, folder.filePath(u"out"_s)));
    QFile file(folder.filePath(u"out"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(beginning));
    VERIFY_ERROR(page->write(format, folder.filePath(u"no/such/folder"_s)), Error::Code::Io);
}

QTEST_MAIN(TestConsultationsScreen)
#include "tst_consultationsscreen.moc"
