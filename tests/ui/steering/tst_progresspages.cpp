#include "tests/support/screentown.h"
#include "ui/steering/progress/answerspage.h"
#include "ui/steering/progress/gridchangesdialog.h"
#include "ui/steering/progress/progressroundspage.h"
#include "ui/steering/sessionsscreen.h"

#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>

using namespace inko;
using namespace inko::test;

using State = ProgressRequest::State;

/// A progress round as the coordinator works through it, on the telephone and by mail.
class TestProgressPages : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { town.reset(); }
    void asksWhoeverHasProjects();
    void refusesAnUnknownPlaceholder();
    void writesWhatIsSaidOnTheTelephone();
    void notesThatThereIsNothingNew();
    void asksOneMore();
    void writesFormsAndThePaper();
    void takesAnswersIntoTheGrid();

private:
    enum Tab { Sessions, Bodies, Progress, Answers };
    ProgressRounds &rounds() const { return town->workspace->progressRounds(); }
    void turnTo(Tab tab) const { town->screen->findChild<QTabWidget *>()->setCurrentIndex(tab); }
    void project(const QString &title)
    {
        GridEntry entry;
        entry.round = grid.id;
        entry.organisation = town->organisation;
        entry.title = title;
        VERIFY_RESULT(town->workspace->gridEntries().add(entry));
    }
    void openRound()
    {
        ProgressRound made;
        made.title = u"Autumn"_s;
        made.askedOn = QDate(2026, 11, 2);
        round = valueOf(rounds().open(made)).id;
    }
    QList<ProgressRequest> requests() const { return valueOf(rounds().requestsOf(round)); }
    QList<ProgressReport> reports() const { return valueOf(rounds().reportsIn(round)); }
    ProgressRoundDetail &detail() const { return *town->screen->findChild<ProgressRoundsPage *>()->detail(); }

    std::unique_ptr<ScreenTown<SessionsScreen>> town;
    SurveyRound grid;
    Id<ProgressRound> round;
};

void TestProgressPages::init()
{
    town = std::make_unique<ScreenTown<SessionsScreen>>();
    grid = valueOf(town->workspace->survey().openRound(2026, QDate(2026, 3, 1), {}, Survey::CarryOver::Nothing));
    project(u"Language course"_s);
    project(u"Reading hour"_s);
}

void TestProgressPages::asksWhoeverHasProjects()
{
    SessionsScreen &screen = town->open();
    turnTo(Progress);
    QVERIFY(says(screen, u"how its projects are going"_s));
    QVERIFY(press(screen, u"Ask for the first time"_s));
    fillIn(lineLabelled(screen, u"Title:"_s), u"Autumn 2026"_s);
    const auto all = valueOf(rounds().all());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].askedOn, QDate(2026, 11, 22)); // today
    round = all[0].id;
    QCOMPARE(requests().size(), 1);
    QCOMPARE(reports().size(), 2);
    QTRY_VERIFY(says(screen, u"0 of 1 institution(s) have answered."_s));
}

void TestProgressPages::refusesAnUnknownPlaceholder()
{
    openRound();
    SessionsScreen &screen = town->open();
    turnTo(Progress);
    auto *message = qobject_cast<QPlainTextEdit *>(fieldLabelled(screen, u"Mail text:"_s));
    QVERIFY(message);
    message->setFocus();
    QTest::keyClicks(message, u"Guten Tag, {Hausmeister}!"_s);
    detail().form()->commit();
    QTRY_VERIFY(says(screen, u"Hausmeister"_s));
    QCOMPARE(valueOf(rounds().byId(round)).message, QString());
}

void TestProgressPages::writesWhatIsSaidOnTheTelephone()
{
    openRound();
    town->open();
    turnTo(Answers);
    auto *projects = town->view<QTableView>(u"Its projects"_s);
    QTRY_COMPARE(projects->model()->rowCount(), 3); // with the empty one
    QVERIFY(typeIntoCell(*projects, projects->model()->index(0, 2), u"Goes well"_s));
    QTRY_COMPARE(reports()[0].text, u"Goes well"_s);
    QVERIFY(typeIntoCell(*projects, projects->model()->index(0, 6), u"3/2027"_s));
    QTRY_COMPARE(reports()[0].ends, PartialDate::ofMonth(2027, 3));
    QVERIFY(typeIntoCell(*projects, projects->model()->index(2, 0), u"Choir"_s));
    QTRY_COMPARE(reports().size(), 3);
    QCOMPARE(reports()[2].title, u"Choir"_s);
    QCOMPARE(requests()[0].state, State::Answered);
    QCOMPARE(requests()[0].channel, std::optional(Return::Channel::Telephone));
}

void TestProgressPages::notesThatThereIsNothingNew()
{
    openRound();
    SessionsScreen &screen = town->open();
    turnTo(Answers);
    QVERIFY(press(screen, u"Nothing new"_s));
    QTRY_COMPARE(requests()[0].state, State::NothingNew);
    QCOMPARE(requests()[0].answeredOn, std::optional(QDate(2026, 11, 22)));
    QVERIFY(press(screen, u"Next call"_s));
    QTRY_VERIFY(says(screen, u"All have answered."_s));
}

void TestProgressPages::asksOneMore()
{
    Organisation other;
    other.name = u"Sports club"_s;
    VERIFY_RESULT(town->workspace->organisations().add(other));
    openRound();
    SessionsScreen &screen = town->open();
    turnTo(Answers);
    QVERIFY(press(screen, u"Ask another institution"_s));
    fillIn(lineLabelled(screen, u"Institution:"_s), u"Sports club"_s);
    QTRY_COMPARE(requests().size(), 2);
    QVERIFY(press(screen, u"Next call"_s)); // from the new one to the one that was there
    QTRY_VERIFY(says(screen, u"VHS"_s));
}

void TestProgressPages::writesFormsAndThePaper()
{
    openRound();
    town->open();
    turnTo(Progress);
    QTemporaryDir folder;
    const auto written = valueOf(detail().writeForms(folder.path(), ProgressMailing::Existing::Keep));
    QCOMPARE(written.size(), 1);
    QVERIFY(QFileInfo(written[0].form).size() > 1000);
    for (const auto &[format, name] :
         {std::pair(PaperFormat::Pdf, u"p.pdf"_s), std::pair(PaperFormat::Markdown, u"p.md"_s)}) {
        VERIFY_RESULT(detail().writePaper(format, folder.filePath(name)));
        QVERIFY(QFileInfo(folder.filePath(name)).size() > 100);
    }
}

void TestProgressPages::takesAnswersIntoTheGrid()
{
    openRound();
    ProgressReport stopped = reports()[0];
    stopped.standing = ProgressReport::Standing::Stopped;
    VERIFY_RESULT(rounds().update(stopped));
    SessionsScreen &screen = town->open();
    turnTo(Progress);
    QTRY_VERIFY(says(screen, u"1 answer(s) would change the grid."_s));
    QString change;
    QTimer::singleShot(0, this, [&change] {
        auto *dialog = qobject_cast<GridChangesDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        change = dialog->findChild<QTreeWidget *>()->topLevelItem(0)->text(2);
        QVERIFY(press(*dialog, u"Take 1 over"_s));
        if (dialog->isVisible())
            dialog->reject();
    });
    QVERIFY(press(screen, u"Take into the grid …"_s));
    QCOMPARE(change, u"ended"_s);
    const auto entries = valueOf(town->workspace->gridEntries().ofRound(grid.id));
    QCOMPARE(entries[0].status, GridEntry::Status::Ended);
    QCOMPARE(entries[1].status, GridEntry::Status::New);
    QTRY_VERIFY(!says(screen, u"would change the grid"_s));
}

QTEST_MAIN(TestProgressPages)
#include "tst_progresspages.moc"
