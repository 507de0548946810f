#include "core/exchange/importplan.h"
#include "core/exchange/progress/progressmailing.h"
#include "core/exchange/progress/progressworkbook.h"
#include "core/report/papers/markdowntext.h"
#include "core/report/papers/paperparts.h"
#include "core/report/papers/progresspaper.h"
#include "core/workspace/workspace.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using Standing = ProgressReport::Standing;
using State = ProgressRequest::State;

/// The forms of a progress round and their mails: what goes out comes back, and becomes one paper.
class TestProgressForms : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { workspace.reset(); }
    void asksAboutEachProject();
    void comesBackAsItWentOut();
    void takesWhatWasFilledIn();
    void takesATable();
    void refusesTables_data();
    void refusesTables();
    void refusesAFormOfAnotherFile();
    void writesAFormAndAMailForEach();
    void keepsWhatIsThere();
    void refusesPlaceholdersThatAreNone();
    void becomesOnePaper();

private:
    Organisation organisation(const QString &name)
    {
        Organisation made;
        made.name = name;
        return valueOf(workspace->organisations().add(made));
    }
    void project(Id<Organisation> of, const QString &title)
    {
        GridEntry made;
        made.round = grid.id;
        made.organisation = of;
        made.title = title;
        VERIFY_RESULT(workspace->gridEntries().add(made));
    }
    ProgressMailing mailing() const { return {*workspace, papers::german()}; }
    QList<ProgressForm> forms() const { return valueOf(mailing().formsOf(round.id)); }
    Result<ImportPlan> planFor(const QString &name, const QByteArray &bytes)
    {
        return readSources(name, bytes).and_then([&](const QList<ImportSource> &sources) {
            return planImport(workspace->store(), sources, {{}, Creating::Refuse, BadRows::Skip});
        });
    }
    void readIn(const QString &name, const QByteArray &bytes)
    {
        VERIFY_RESULT(apply(workspace->store(), valueOf(planFor(name, bytes))));
    }
    ProgressReport reportOn(const QString &title) const
    {
        for (const ProgressReport &report : valueOf(workspace->progressRounds().reportsIn(round.id))) {
            if (report.title == title)
                return report;
        }
        return {};
    }
    State stateOf(Id<Organisation> organisation) const
    {
        for (const ProgressRequest &request : valueOf(workspace->progressRounds().requestsOf(round.id))) {
            if (request.organisation == organisation)
                return request.state;
        }
        return State::NotAsked;
    }

    std::unique_ptr<StoreFile> file;
    std::unique_ptr<Workspace> workspace;
    Organisation school;
    Organisation office;
    SurveyRound grid;
    ProgressRound round;
};

void TestProgressForms::init()
{
    file = std::make_unique<StoreFile>();
    workspace = std::make_unique<Workspace>(file->open());
    school = organisation(u"VHS"_s);
    office = organisation(u"Jugendamt"_s);
    Contact contact;
    contact.organisation = school.id;
    contact.job = u"Leitung"_s;
    contact.mail = u"leitung@vhs.example"_s;
    VERIFY_RESULT(workspace->organisations().add(contact));
    grid = valueOf(workspace->survey().openRound(2026, QDate(2026, 3, 1), {}, Survey::CarryOver::Nothing));
    project(school.id, u"Sprachkurs"_s);
    project(school.id, u"=1+1"_s);
    project(office.id, u"Streetwork"_s);
    ProgressRound made;
    made.title = u"Herbst 2026"_s;
    made.askedOn = QDate(2026, 11, 2);
    made.answersBy = QDate(2026, 11, 24);
    round = valueOf(workspace->progressRounds().open(made));
}

void TestProgressForms::asksAboutEachProject()
{
    const QList<ProgressForm> asked = forms();
    QCOMPARE(asked.size(), 2); // by their names
    QCOMPARE(asked[0].identity.organisation, u"Jugendamt"_s);
    QCOMPARE(asked[0].mails, QStringList());
    QCOMPARE(asked[1].mails, QStringList{u"leitung@vhs.example"_s});
    QCOMPARE(asked[1].projects.size(), 2);
    const MailDraft draft = valueOf(mailing().draft(round, asked[1]));
    QCOMPARE(draft.to, asked[1].mails);
    QVERIFY(draft.text.contains(u"- Sprachkurs\n- =1+1\n"_s));
    QVERIFY(draft.text.contains(u"24. November 2026"_s));
}

void TestProgressForms::comesBackAsItWentOut()
{
    const QByteArray bytes = valueOf(progressWorkbook(forms()[1], papers::german()));
    const ImportPlan plan = valueOf(planFor(u"fortschritt-vhs.xlsx"_s, bytes));
    QCOMPARE(plan.files.size(), 1);
    QCOMPARE(plan.files[0].problem, QString());
    QVERIFY(plan.files[0].refused.isEmpty());
    QCOMPARE(plan.files[0].count(RowChange::Unchanged), 2);
    QVERIFY(!plan.changesAnything());
}

void TestProgressForms::takesWhatWasFilledIn()
{
    ProgressForm form = forms()[1];
    form.projects[0].standing = Standing::Delayed;
    form.projects[0].text = u"Zwei Zeilen,\nund ein Grund."_s;
    form.projects[0].needs = u"Ein Raum"_s;
    form.projects[0].participants = 17;
    form.projects[0].ends = PartialDate::ofMonth(2027, 3);
    ProgressReport added;
    added.title = u"Lernlabor"_s;
    added.standing = Standing::NotStarted;
    form.projects << added;
    readIn(u"fortschritt-vhs.xlsx"_s, valueOf(progressWorkbook(form, papers::german())));
    const ProgressReport course = reportOn(u"Sprachkurs"_s);
    QCOMPARE(course.standing, std::optional(Standing::Delayed));
    QCOMPARE(course.text, u"Zwei Zeilen,\nund ein Grund."_s);
    QCOMPARE(course.needs, u"Ein Raum"_s);
    QCOMPARE(course.participants, std::optional(17));
    QCOMPARE(course.ends, PartialDate::ofMonth(2027, 3));
    QVERIFY(course.activity);
    const ProgressReport lab = reportOn(u"Lernlabor"_s);
    QCOMPARE(lab.standing, std::optional(Standing::NotStarted));
    QVERIFY(!lab.activity);
    QCOMPARE(stateOf(school.id), State::Answered);
    QCOMPARE(stateOf(office.id), State::NotAsked);
    const QList<ProgressRequest> requests = valueOf(workspace->progressRounds().requestsOf(round.id));
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0].channel, std::optional(Return::Channel::Questionnaire));
    QCOMPARE(forms().size(), 1); // who has answered is not asked again
}

void TestProgressForms::takesATable()
{
    const Organisation club = organisation(u"Sportverein"_s);
    readIn(u"fortschritt.csv"_s, "Fortschrittsrunde;Institution;Projekt;Stand des Projekts;Was ist geschehen?\r\n"
                                 "Herbst 2026;Sportverein;Fußball;läuft;Mehr Kinder als Plätze\r\n"
                                 "Herbst 2026;Jugendamt;Streetwork;im Plan;\r\n");
    QCOMPARE(stateOf(club.id), State::Answered); // whom nobody had asked
    QCOMPARE(reportOn(u"Fußball"_s).standing, std::optional(Standing::OnTrack));
    QVERIFY(reportOn(u"Streetwork"_s).activity);
}

void TestProgressForms::refusesTables_data()
{
    QTest::addColumn<QByteArray>("table");
    const QByteArray reports = "Fortschrittsrunde;Institution;Projekt;Stand des Projekts;Teilnehmende;Bis\r\n";
    QTest::addRow("no such round") << reports + "Frühling;VHS;Sprachkurs;im Plan;;\r\n";
    QTest::addRow("no such institution") << reports + "Herbst 2026;VHZ;Sprachkurs;im Plan;;\r\n";
    QTest::addRow("no project") << reports + "Herbst 2026;VHS;;im Plan;;\r\n";
    QTest::addRow("no standing") << reports + "Herbst 2026;VHS;Sprachkurs;prima;;\r\n";
    QTest::addRow("no number") << reports + "Herbst 2026;VHS;Sprachkurs;im Plan;viele;\r\n";
    QTest::addRow("no date") << reports + "Herbst 2026;VHS;Sprachkurs;im Plan;;bald\r\n";
    const QByteArray requests = "Fortschrittsrunde;Institution;Stand;Weg;Beantwortet am\r\n";
    QTest::addRow("answered without a way") << requests + "Herbst 2026;VHS;beantwortet;;\r\n";
    QTest::addRow("answered tomorrow") << requests + "Herbst 2026;VHS;beantwortet;Telefon;2026-11-23\r\n";
    const QByteArray rounds = "Fortschrittsrunde;Gremium;Gefragt am;Antwort bis\r\n";
    QTest::addRow("no such body") << rounds + "Winter;Beirat;2026-11-02;\r\n";
    QTest::addRow("due before it begins") << rounds + "Winter;;2026-11-02;2026-11-01\r\n";
    const QByteArray steps = "Jahr;Arbeitsschritt;Zu tun ab;Zu tun bis;Erledigt am;Hinweise\r\n";
    QTest::addRow("a step that ends before it begins") << steps + "2026;Telefonieren;2026-08-03;2026-08-01;;\r\n";
    QTest::addRow("a step done tomorrow") << steps + "2026;Telefonieren;;;2026-11-23;\r\n";
    QTest::addRow("no step of the year") << steps + "2026;Sonstiges;2026-08-03;;;\r\n";
}

void TestProgressForms::refusesTables()
{
    QFETCH(QByteArray, table);
    const ImportPlan plan = valueOf(planFor(u"tabelle.csv"_s, table));
    QCOMPARE(plan.files[0].problem, QString());
    QCOMPARE(plan.files[0].refused.size(), 1);
    QVERIFY(!plan.changesAnything());
}

void TestProgressForms::refusesAFormOfAnotherFile()
{
    ProgressForm form = forms()[1];
    form.identity.workspace = u"another"_s;
    form.projects[0].text = u"Von woanders"_s;
    const ImportPlan plan =
        valueOf(planFor(u"fortschritt-vhs.xlsx"_s, valueOf(progressWorkbook(form, papers::german()))));
    QVERIFY(plan.files[0].problem.contains(u"not made from this file"_s));
    QVERIFY(!plan.changesAnything());
}

void TestProgressForms::writesAFormAndAMailForEach()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"neu"_s);
    const auto written = valueOf(mailing().write(round.id, forms(), path, ProgressMailing::Existing::Keep));
    QCOMPARE(written.size(), 2);
    QCOMPARE(written[0].mail, QString()); // nobody there has an address
    QCOMPARE(QFileInfo(written[1].form).fileName(), u"fortschritt-vhs.xlsx"_s);
    QCOMPARE(QFileInfo(written[1].mail).fileName(), u"fortschritt-vhs.eml"_s);
    for (const QString &name : {written[0].form, written[1].form, written[1].mail})
        QCOMPARE(QFileInfo(name).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QFile mail(written[1].mail);
    QVERIFY(mail.open(QIODevice::ReadOnly));
    QVERIFY(mail.readAll().contains("To: leitung@vhs.example"));
}

void TestProgressForms::keepsWhatIsThere()
{
    QTemporaryDir folder;
    QFile there(folder.filePath(u"fortschritt-vhs.xlsx"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("answered");
    there.close();
    const auto refused = mailing().write(round.id, forms(), folder.path(), ProgressMailing::Existing::Keep);
    QCOMPARE(refused.error().code, Error::Code::Invalid);
    QVERIFY(!QFileInfo::exists(folder.filePath(u"fortschritt-jugendamt.xlsx"_s)));
    VERIFY_RESULT(mailing().write(round.id, forms(), folder.path(), ProgressMailing::Existing::Replace));
    QVERIFY(QFileInfo(there).size() > 100);
}

void TestProgressForms::refusesPlaceholdersThatAreNone()
{
    VERIFY_RESULT(mailing().check({}));
    VERIFY_RESULT(mailing().check(u"Guten Tag, {Institution}!"_s));
    QCOMPARE(mailing().check(u"Guten Tag, {Hausmeister}!"_s).error().code, Error::Code::Invalid);
}

void TestProgressForms::becomesOnePaper()
{
    ProgressReport course = reportOn(u"Sprachkurs"_s);
    course.standing = Standing::Delayed;
    course.needs = u"Ein Raum"_s;
    course.nextStep = u"Gespräch im Januar"_s;
    VERIFY_RESULT(workspace->progressRounds().update(course));
    const ProgressRecord record = valueOf(ProgressRecord::read(*workspace, round.id));
    const QString paper = papers::markdownOf(papers::progressPaper(record));
    const QStringList expected{u"Herbst 2026"_s, u"Sprachkurs"_s, u"Ein Raum"_s, u"Gespräch im Januar"_s, u"VHS"_s};
    for (const QString &text : expected)
        QVERIFY2(paper.contains(text), qPrintable(text + u" is not in\n"_s + paper));
    const qsizetype open = paper.lastIndexOf(u"## "_s); // who has not answered
    QVERIFY(paper.mid(open).contains(u"Jugendamt"_s));
    QVERIFY(!paper.mid(open).contains(u"VHS"_s));
    QVERIFY(!paper.contains(u"=1+1"_s)); // nothing was said about it
}

QTEST_GUILESS_MAIN(TestProgressForms)
#include "tst_progressforms.moc"
