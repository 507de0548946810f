#include "tests/support/result.h"
#include "tests/support/screens.h"
#include "tests/ui/shell/shellwindow.h"

#include "ui/overview/cycleline.h"
#include "ui/overview/linkcard.h"
#include "ui/overview/overviewscreen.h"
#include "ui/overview/returnbar.h"
#include "ui/overview/todaypage.h"
#include "ui/overview/yearpage.h"
#include "ui/survey/openrounddialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

/// A year on 22 November 2026 with two institutions, taken as far as a test wants.
class Year {
public:
    explicit Year(Workspace &workspace) : m_workspace(workspace) {}

    void addInstitutions()
    {
        for (const QString &name : {u"Jugendamt"_s, u"VHS"_s}) {
            Organisation organisation;
            organisation.name = name;
            m_organisations << m_workspace.organisations().add(organisation)->id;
        }
    }
    void openRound()
    {
        m_round =
            *m_workspace.survey().openRound(2026, QDate(2026, 11, 1), QDate(2026, 11, 30), Survey::CarryOver::Nothing);
    }
    Id<Return> returnOf(int institution) const
    {
        return (*m_workspace.survey().returnOf(m_round.id, m_organisations[institution]))->id;
    }
    void send(int institution)
    {
        VERIFY_RESULT(m_workspace.survey().mark(returnOf(institution), Return::State::Sent, {}, QDate(2026, 11, 2)));
    }
    void receive(int institution, const QStringList &persons)
    {
        VERIFY_RESULT(m_workspace.survey().mark(returnOf(institution), Return::State::Received,
                                                Return::Channel::Telephone, QDate(2026, 11, 10)));
        VERIFY_RESULT(m_workspace.survey().setPersons(returnOf(institution), persons));
    }
    Id<GridEntry> addEntryWithoutGoal()
    {
        GridEntry entry;
        entry.round = m_round.id;
        entry.organisation = m_organisations[0];
        entry.title = u"Sprachcafé"_s;
        return m_workspace.gridEntries().add(entry)->id;
    }
    void addAnnualGoal(Goal::Status status)
    {
        if (!m_concept.isValid())
            m_concept = m_workspace.goals().add(Concept{{}, 0, u"INKO"_s, Concept::Level::Town, {}, {}, 0})->id;
        Goal goal;
        goal.concept_ = m_concept;
        goal.level = Goal::Level::Annual;
        goal.year = 2026;
        goal.number = QString::number(++m_goals);
        goal.title = u"Mehr Sprachkurse"_s;
        goal.status = status;
        const auto added = m_workspace.goals().add(goal);
        VERIFY_RESULT(added);
        m_goal = added->id;
    }
    void addOverdueMilestone()
    {
        Milestone milestone;
        milestone.goal = m_goal;
        milestone.title = u"Zwei Kurse im Süden"_s;
        milestone.dueOn = QDate(2026, 11, 1);
        VERIFY_RESULT(m_workspace.goals().add(milestone));
    }

    Id<Indicator> addIndicatorWithoutValue()
    {
        Indicator indicator;
        indicator.title = u"Plätze in Kursen"_s;
        indicator.goals = {m_goal};
        return m_workspace.indicators().add(indicator)->id;
    }

    Id<Goal> goal() const { return m_goal; }

private:
    Workspace &m_workspace;
    QList<Id<Organisation>> m_organisations;
    SurveyRound m_round;
    Id<Concept> m_concept;
    Id<Goal> m_goal;
    int m_goals = 0;
};

} // namespace

/// Where the year stands, and what is to be done today.
class TestOverview : public QObject {
    Q_OBJECT

private slots:
    void seesWhereTheYearStands();
    void aYearBeforeALaterRoundIsOver();
    void offersTheFirstStepsOfAnEmptyFile();
    void countsReturnsAndPersonsApart();
    void leadsToWhatWaitsToday();
    void tellsWhomToCallAndWhatWasSaid();
    void showsTheYearsStepsWithDaysAndCosts();
    void plansAStepAndTheNextYear();

private:
    static std::optional<Effort::Step> stepNow(ShellWindow &shell);
    static LinkButton *linkWith(ShellWindow &shell, const QString &text);
};

std::optional<Effort::Step> TestOverview::stepNow(ShellWindow &shell)
{
    const auto overview = readYearOverview(shell.workspace(), 2026);
    return overview && !explain(*overview).isEmpty() ? currentStep(*overview) : std::nullopt;
}

LinkButton *TestOverview::linkWith(ShellWindow &shell, const QString &text)
{
    for (LinkButton *link : shell.view().screen()->findChildren<LinkButton *>()) {
        if (link->text() == text)
            return link;
    }
    return nullptr;
}

void TestOverview::seesWhereTheYearStands()
{
    ShellWindow shell;
    shell.openFile();
    Year year(shell.workspace());
    QCOMPARE(stepNow(shell), Effort::Step::Ask);
    year.addInstitutions();
    year.openRound();
    QCOMPARE(stepNow(shell), Effort::Step::Ask);
    year.send(0);
    year.send(1);
    QCOMPARE(stepNow(shell), Effort::Step::Telephone);
    year.receive(0, {u"Leitung Jugendamt"_s});
    QCOMPARE(stepNow(shell), Effort::Step::Telephone);
    year.receive(1, {});
    QCOMPARE(stepNow(shell), Effort::Step::SteeringGroup);
    year.addEntryWithoutGoal();
    QCOMPARE(stepNow(shell), Effort::Step::Compile);
    VERIFY_RESULT(shell.workspace().store().undo());
    year.addAnnualGoal(Goal::Status::Adopted);
    QCOMPARE(stepNow(shell), Effort::Step::Report);
    year.addAnnualGoal(Goal::Status::Proposed);
    QCOMPARE(stepNow(shell), Effort::Step::Conference);
    QTRY_COMPARE(shell.find<CycleLine>()->accessibleName(), u"Step 5 of 8: Conference"_s);
}

void TestOverview::aYearBeforeALaterRoundIsOver()
{
    ShellWindow shell;
    shell.openFile();
    Year year(shell.workspace());
    year.addInstitutions();
    year.openRound();
    VERIFY_RESULT(shell.workspace().survey().openRound(2027, QDate(2027, 1, 1), {}, Survey::CarryOver::LastRound));
    shell.view().setYear(2026);
    QCOMPARE(stepNow(shell), std::nullopt);
    QTRY_COMPARE(shell.find<CycleLine>()->accessibleName(), u"All 8 steps are done"_s);
}

void TestOverview::offersTheFirstStepsOfAnEmptyFile()
{
    ShellWindow shell;
    shell.openFile();
    QSignalSpy links(shell.view().screen(), &Screen::linkActivated);
    QStringList offered;
    for (QPushButton *button : shell.view().screen()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            offered << QString(button->text()).remove(u'&');
    }
    QCOMPARE(offered,
             QStringList({u"Add the first institution"_s, u"Enter the first goal"_s, u"Open survey round…"_s}));
    auto *first = shell.find<TodayPage>()->findChildren<QPushButton *>().front();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(links[0][0].value<Link>(), (Link{Place::Organisations, 0}));

    shell.view().go({Place::Overview, 0});
    Year(shell.workspace()).addInstitutions();
    QTRY_VERIFY(!first->isVisible());
    ShellWindow::whenAsked<OpenRoundDialog>([](OpenRoundDialog &dialog) { press(dialog, u"Open round"_s); });
    auto *open = shell.find<TodayPage>()->findChildren<QPushButton *>().back();
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(shell.workspace().survey().rounds()->size(), 1);
    QTRY_VERIFY(!open->isVisible());
}

void TestOverview::countsReturnsAndPersonsApart()
{
    ShellWindow shell;
    shell.openFile();
    Year year(shell.workspace());
    year.addInstitutions();
    year.openRound();
    year.send(0);
    year.receive(0, {u"Leitung Jugendamt"_s, u"Stellvertretung"_s});
    QTRY_VERIFY(shell.find<ReturnBar>());
    QTRY_COMPARE(shell.find<ReturnBar>()->accessibleName().section(u'.', 0, 0),
                 u"1 of 2 institutions have answered (50 %)"_s);
    QStringList figures;
    for (const QLabel *label : shell.view().screen()->findChildren<QLabel *>()) {
        if (label->text().toInt() > 0)
            figures << label->text();
    }
    figures.sort();
    QCOMPARE(figures, QStringList({u"1"_s, u"2"_s}));
}

void TestOverview::leadsToWhatWaitsToday()
{
    ShellWindow shell;
    shell.openFile();
    Year year(shell.workspace());
    year.addInstitutions();
    year.openRound();
    year.send(0);
    Return answer = *shell.workspace().survey().byId(year.returnOf(0));
    answer.callAgainOn = QDate(2026, 11, 22);
    VERIFY_RESULT(shell.workspace().survey().update(answer));
    const Id<GridEntry> entry = year.addEntryWithoutGoal();
    year.addAnnualGoal(Goal::Status::Adopted);
    year.addOverdueMilestone();
    const Id<Indicator> indicator = year.addIndicatorWithoutValue();

    QSignalSpy links(shell.view().screen(), &Screen::linkActivated);
    const QList<QPair<QString, Link>> expected{{u"Jugendamt"_s, {Place::Returns, year.returnOf(0).value}},
                                               {u"VHS"_s, {Place::Returns, year.returnOf(1).value}},
                                               {u"Sprachcafé"_s, {Place::Grid, entry.value}},
                                               {u"Zwei Kurse im Süden"_s, {Place::Goals, year.goal().value}},
                                               {u"Plätze in Kursen"_s, {Place::Indicators, indicator.value}}};
    for (const auto &[text, link] : expected) {
        shell.view().go({Place::Overview, 0});
        QTRY_VERIFY(linkWith(shell, text));
        LinkButton *button = linkWith(shell, text);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(links.takeLast()[0].value<Link>(), link);
    }
}

void TestOverview::tellsWhomToCallAndWhatWasSaid()
{
    ShellWindow shell;
    shell.openFile();
    Year year(shell.workspace());
    year.addInstitutions();
    year.openRound();
    year.send(0);
    const Return answer = valueOf(shell.workspace().survey().byId(year.returnOf(0)));
    Contact contact;
    contact.organisation = answer.organisation;
    contact.job = u"Leitung"_s;
    contact.telephone = u"0123 456"_s;
    VERIFY_RESULT(shell.workspace().organisations().add(contact));
    VERIFY_RESULT(shell.workspace().followUps().add(
        {{}, 0, answer.id, {}, {}, {2026, 11, 20}, {}, {}, u"im Urlaub"_s, QDate(2026, 11, 22)}));
    shell.view().go({Place::Overview, 0});
    QTRY_VERIFY(linkWith(shell, u"Jugendamt"_s));
    QCOMPARE(linkWith(shell, u"Jugendamt"_s)->accessibleName(), u"Jugendamt, ☎ 0123 456 · im Urlaub"_s);
}

void TestOverview::showsTheYearsStepsWithDaysAndCosts()
{
    ShellWindow shell;
    shell.openFile();
    Year year(shell.workspace());
    year.addInstitutions();
    year.openRound();
    Effort effort;
    effort.year = 2026;
    effort.step = Effort::Step::Telephone;
    effort.hours = 12;
    VERIFY_RESULT(shell.workspace().efforts().add(effort));
    Body body;
    body.name = u"Lenkungsgruppe"_s;
    Session session;
    session.body = valueOf(shell.workspace().bodies().add(body)).id;
    session.day = QDate(2026, 12, 3);
    session = valueOf(shell.workspace().sessions().add(session));

    const QList<StepStanding> course = yearCourse(valueOf(readYearOverview(shell.workspace(), 2026)));
    QCOMPARE(course.size(), 8);
    QCOMPARE(course[0].state, StepStanding::State::Current);
    QCOMPARE(course[1].cost.hours, 12.0);
    QCOMPARE(course[1].until, std::optional(QDate(2026, 11, 30)));
    QCOMPARE(course[3].from, std::optional(QDate(2026, 12, 3)));
    QCOMPARE(course[3].link, (Link{Place::Sessions, session.id.value}));
    QVERIFY(course[3].facts[0].contains(u"Lenkungsgruppe"_s));
    QCOMPARE(course[7].state, StepStanding::State::ToCome);
    CycleStep portal = course[7].plan;
    portal.dueOn = QDate(2026, 11, 21); // yesterday
    VERIFY_RESULT(shell.workspace().yearPlan().put(portal));
    QCOMPARE(yearCourse(valueOf(readYearOverview(shell.workspace(), 2026)))[7].state, StepStanding::State::Overdue);

    shell.window().findChild<OverviewScreen *>()->findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *steps = shell.find<QTableView>(u"Steps of the year"_s);
    QVERIFY(steps);
    QCOMPARE(steps->model()->rowCount(), 8);
    QCOMPARE(steps->model()->index(1, 3).data().toString(), u"12 h"_s);
}

void TestOverview::plansAStepAndTheNextYear()
{
    ShellWindow shell;
    shell.openFile();
    shell.window().findChild<OverviewScreen *>()->findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *page = shell.find<YearPage>();
    QVERIFY(page);
    fillIn(lineLabelled(*page, u"Planned until:"_s), u"14.8.2026"_s);
    const CycleStep ask = valueOf(shell.workspace().yearPlan().ofYear(2026)).constFirst();
    QCOMPARE(ask.dueOn, std::optional(QDate(2026, 8, 14)));
    QTRY_COMPARE(shell.find<QTableView>(u"Steps of the year"_s)->model()->index(0, 2).data().toString(), u"overdue"_s);
    fillIn(lineLabelled(*page, u"Done on:"_s), u"12.8.2026"_s);
    QCOMPARE(stepNow(shell), Effort::Step::Telephone);

    QVERIFY(press(*page, u"Plan 2027 like this year"_s));
    QTRY_VERIFY(says(*page, u"2027: 1 step(s) planned. 0 session(s) planned."_s));
    const CycleStep next = valueOf(shell.workspace().yearPlan().ofYear(2027)).constFirst();
    QCOMPARE(next.dueOn, std::optional(QDate(2027, 8, 13)));
    QCOMPARE(next.doneOn, std::nullopt);
}

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
