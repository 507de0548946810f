#include "core/base/text.h"
#include "core/report/kinds/annualreport.h"
#include "core/report/reportsections.h"
#include "tests/support/documentlines.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include <QRegularExpression>
#include <QSet>

#include <numeric>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// The report's words and figures, read from the document before there is any page.
class TestAnnualReport : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hasTheTownsLogoAndColour();
    void hasItsSectionsInOrder();
    void sectionsCanBeLeftOutAndMoved();
    void introducesSections();
    void countsReturnsAndPersonsApart();
    void namesWhoHasNotAnswered();
    void aSurveyThatWasNotSentHasNoFigures();
    void saysHowManyAnswersCameInTime();
    void saysHowManyEntriesAreNotConfirmed();
    void namesFromTheRightKeepTheirPlace();
    void countsEntriesAndInstitutionsByGoal();
    void listsAnEntryAtItsMainGoalAndRefersFromTheOthers();
    void unknownIsNotZero();
    void saysWhatHasEnded();
    void showsOnlyTheYearsAnnualGoals();
    void namesOnlyContactsWithConsent();
    void countsTargetGroupsByGoal();
    void dividesTheTargetGroupsOfManyGoals();
    void saysThatColumnsAddUpToMoreOnlyWhereTheyDo();
    void aYearWithoutARoundSaysSo();
    void anEmptyFileMakesAReport();
    void tellsWhereIndicatorsStand();
    void keepsPopulationDataShort();
    void everyTableIsWhole();
    void linksLeadSomewhere();
    void speaksItsOwnLanguage();

private:
    QStringList lines(const QString &language = u"en"_s, int year = 2026) const;
    document::Document report(const QString &language = u"en"_s, int year = 2026) const;
    Id<Organisation> addOrganisation(const QString &name);
    Id<Goal> addGoal(const QString &number, const QString &title, Goal::Level level, std::optional<Id<Goal>> parent,
                     std::optional<int> year = {});
    void addEntry(const QString &title, Id<Organisation> organisation, const QList<Id<Goal>> &goals,
                  std::optional<int> participants, GridEntry::Status status = GridEntry::Status::New);

    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<Workspace> m_workspace;
    Id<SurveyRound> m_round;
    Id<Organisation> m_school;
    Id<Organisation> m_office;
    Id<Organisation> m_club;
    Id<CodeValue> m_children;
};

void TestAnnualReport::init()
{
    m_file = std::make_unique<StoreFile>();
    m_workspace = std::make_unique<Workspace>(m_file->open());
    VERIFY_RESULT(m_workspace->settings().setTownName(u"Eschenfurt"_s));
    m_school = addOrganisation(u"Gesamtschule"_s);
    m_office = addOrganisation(u"Jugendamt"_s);
    m_club = addOrganisation(u"Sportverein"_s);
    CodeValue children;
    children.list = CodeValue::List::TargetGroup;
    children.name = u"Kinder"_s;
    m_children = m_workspace->codeLists().add(children)->id;
    Concept inko;
    inko.title = u"INKO"_s;
    VERIFY_RESULT(m_workspace->goals().add(inko));
    const Id<Goal> language = addGoal(u"1"_s, u"Sprache"_s, Goal::Level::Guiding, {});
    const Id<Goal> school = addGoal(u"1.1"_s, u"Sprache in der Schule"_s, Goal::Level::Action, language);
    addGoal(u"J2026-1"_s, u"Zwei Sprachcafés"_s, Goal::Level::Annual, school, 2026);
    addGoal(u"J2025-1"_s, u"Vorjahresziel"_s, Goal::Level::Annual, school, 2025);
    const Id<Goal> together = addGoal(u"2"_s, u"Zusammenleben"_s, Goal::Level::Guiding, {});
    addGoal(u"3"_s, u"Medien"_s, Goal::Level::Guiding, {});

    const auto round =
        m_workspace->survey().openRound(2026, QDate(2026, 9, 7), QDate(2026, 12, 4), Survey::CarryOver::Nothing);
    VERIFY_RESULT(round);
    m_round = round->id;
    addEntry(u"Sprachcafé"_s, m_office, {school, together}, 24);
    addEntry(u"Förderkurs"_s, m_school, {school}, {});
    addEntry(u"Begrüßungsfeier"_s, m_office, {together}, 0, GridEntry::Status::Ended);

    const auto answer = m_workspace->survey().returnOf(m_round, m_office);
    VERIFY_RESULT(answer);
    VERIFY_RESULT(m_workspace->survey().mark((*answer)->id, Return::State::Sent, {}, QDate(2026, 9, 7)));
    VERIFY_RESULT(m_workspace->survey().mark((*answer)->id, Return::State::Received, Return::Channel::Questionnaire,
                                             QDate(2026, 10, 1)));
    VERIFY_RESULT(m_workspace->survey().setPersons((*answer)->id, {u"Leitung"_s, u"Vertretung"_s}));
}

void TestAnnualReport::cleanup()
{
    m_workspace.reset();
    m_file.reset();
}

Id<Organisation> TestAnnualReport::addOrganisation(const QString &name)
{
    Organisation organisation;
    organisation.name = name;
    const auto added = m_workspace->organisations().add(organisation);
    return added ? added->id : Id<Organisation>{};
}

Id<Goal> TestAnnualReport::addGoal(const QString &number, const QString &title, Goal::Level level,
                                   std::optional<Id<Goal>> parent, std::optional<int> year)
{
    Goal goal;
    goal.concept_ = m_workspace->goals().concepts()->first().id;
    goal.number = number;
    goal.title = title;
    goal.level = level;
    goal.parent = parent;
    goal.year = year;
    const auto added = m_workspace->goals().add(goal);
    return added ? added->id : Id<Goal>{};
}

void TestAnnualReport::addEntry(const QString &title, Id<Organisation> organisation, const QList<Id<Goal>> &goals,
                                std::optional<int> participants, GridEntry::Status status)
{
    GridEntry entry;
    entry.round = m_round;
    entry.organisation = organisation;
    entry.title = title;
    entry.goals = goals;
    entry.participants = participants;
    entry.status = status;
    if (participants)
        entry.targetGroups = {m_children};
    VERIFY_RESULT(m_workspace->gridEntries().add(entry));
}

document::Document TestAnnualReport::report(const QString &language, int year) const
{
    const auto data = readReportData(*m_workspace, year);
    return data ? annualReport(*data, ReportLanguage(language)) : document::Document{};
}

QStringList TestAnnualReport::lines(const QString &language, int year) const
{
    return linesOf(report(language, year));
}

void TestAnnualReport::hasTheTownsLogoAndColour()
{
    const Picture logo{{1, 1}, QByteArray("abc")};
    VERIFY_RESULT(m_workspace->settings().setLogo(logo));
    VERIFY_RESULT(m_workspace->settings().setAccent(u"#123456"_s));
    const document::Document made = report(u"de"_s, 2026);
    const auto &page = std::get<document::TitlePage>(made.blocks.front());
    QVERIFY(page.logo == logo);
    QCOMPARE(QString(page.logoAlternative).remove(QChar(0x2068)).remove(QChar(0x2069)), u"Logo von Eschenfurt"_s);
    QCOMPARE(made.accent, u"#123456"_s);
}

void TestAnnualReport::hasItsSectionsInOrder()
{
    const document::Document made = report();
    QVERIFY(std::holds_alternative<document::TitlePage>(made.blocks[0]));
    QVERIFY(std::holds_alternative<document::TableOfContents>(made.blocks[1]));
    QCOMPARE(lines().filter(QRegularExpression(u"^# "_s)),
             QStringList({u"# How the survey went"_s, u"# Goals at a glance"_s, u"# Guiding goals and activities"_s,
                          u"# Activities per institution"_s, u"# Target groups and goals"_s, u"# Gaps and chances"_s,
                          u"# Annex"_s}));
    QCOMPARE(made.author, u"Eschenfurt"_s);
}

void TestAnnualReport::sectionsCanBeLeftOutAndMoved()
{
    ReportSections sections(m_workspace->store());
    VERIFY_RESULT(sections.leaveOut(2026, ReportSections::Kind::GuidingGoals));
    VERIFY_RESULT(sections.leaveOut(2026, ReportSections::Kind::Organisations));
    VERIFY_RESULT(sections.move(2026, ReportSections::Kind::Annex, 0));
    QCOMPARE(lines().filter(QRegularExpression(u"^# "_s)),
             QStringList({u"# Annex"_s, u"# How the survey went"_s, u"# Goals at a glance"_s,
                          u"# Target groups and goals"_s, u"# Gaps and chances"_s}));
    QVERIFY(!lines().contains(u"## 1 Sprache"_s));
}

void TestAnnualReport::introducesSections()
{
    ReportSections sections(m_workspace->store());
    VERIFY_RESULT(
        sections.introduce(2026, ReportSections::Kind::Foreword, u"Liebe Leserinnen,\nliebe Leser,\n\nviel Freude."_s));
    const QStringList read = lines();
    const qsizetype heading = read.indexOf(u"# Foreword"_s);
    QVERIFY(heading >= 0);
    QCOMPARE(read.mid(heading + 1, 2), QStringList({u"Liebe Leserinnen, liebe Leser,"_s, u"viel Freude."_s}));
}

void TestAnnualReport::countsReturnsAndPersonsApart()
{
    const QStringList read = lines();
    QVERIFY(read.contains(u"by questionnaire | 1 | 2"_s));
    QVERIFY(read.contains(u"by telephone | 0 | 0"_s));
    QVERIFY(read.contains(u"Together | 1 | 2"_s));
    QVERIFY(!read.filter(u"33\u00A0%"_s).isEmpty());
}

void TestAnnualReport::namesWhoHasNotAnswered()
{
    const auto asked = m_workspace->survey().returnOf(m_round, m_school);
    VERIFY_RESULT(asked);
    VERIFY_RESULT(m_workspace->survey().mark((*asked)->id, Return::State::Sent, {}, QDate(2026, 9, 7)));
    const QStringList read = lines();
    const qsizetype heading = read.indexOf(u"## Not answered yet"_s);
    QVERIFY(heading >= 0);
    QCOMPARE(read.mid(heading + 2, 2), QStringList({u"- Gesamtschule"_s, u"- Sportverein (not sent yet)"_s}));
    QCOMPARE(read.filter(u"The survey is about 3 institutions. The grid has not been sent to 1 of them yet."_s).size(),
             1);
}

void TestAnnualReport::aSurveyThatWasNotSentHasNoFigures()
{
    VERIFY_RESULT(
        m_workspace->survey().openRound(2027, QDate(2027, 9, 6), QDate(2027, 12, 3), Survey::CarryOver::Nothing));
    const QStringList read = lines(u"en"_s, 2027);
    QVERIFY(read.contains(u"The survey for 2027 began on 6 September 2027; deadline for answers: 3 December 2027. The "
                          "survey is about 3 institutions. The grid has not been sent to any of them yet. There are no "
                          "answers yet."_s));
    QVERIFY(read.filter(u"by telephone"_s).isEmpty());
    QVERIFY(!read.contains(u"## How the data was gathered"_s));
}

void TestAnnualReport::saysHowManyAnswersCameInTime()
{
    QCOMPARE(lines().filter(u"1 has answered (return rate 33\u00A0%). The answer came in time."_s).size(), 1);
    const auto early = m_workspace->survey().returnOf(m_round, m_school);
    VERIFY_RESULT(early);
    VERIFY_RESULT(m_workspace->survey().mark((*early)->id, Return::State::Sent, {}, QDate(2026, 9, 7)));
    VERIFY_RESULT(m_workspace->survey().mark((*early)->id, Return::State::Received, Return::Channel::Written,
                                             QDate(2026, 9, 20)));
    SurveyRound round = **m_workspace->survey().ofYear(2026);
    round.deadline = QDate(2026, 9, 25);
    VERIFY_RESULT(m_workspace->survey().update(round));
    QCOMPARE(lines().filter(u"2 have answered (return rate 67\u00A0%). 1 of the answers came in time."_s).size(), 1);
}

void TestAnnualReport::saysHowManyEntriesAreNotConfirmed()
{
    QVERIFY(lines().filter(u"not confirmed yet"_s).isEmpty());
    addEntry(u"Lesepaten"_s, m_club, {}, {}, GridEntry::Status::NotConfirmed);
    QCOMPARE(lines()
                 .filter(u"The grid of 2026 has 4 entries. They come from 3 institutions. 1 of the activities has "
                         "ended. 1 is as reported last year and not confirmed yet."_s)
                 .size(),
             1);
}

void TestAnnualReport::namesFromTheRightKeepTheirPlace()
{
    const QString arabic = u"جمعية النور"_s;
    const QString isolated = inko::isolated(arabic);
    const Id<Organisation> organisation = addOrganisation(arabic);
    Return asked;
    asked.round = m_round;
    asked.organisation = organisation;
    VERIFY_RESULT(m_workspace->survey().add(asked));
    CodeValue group;
    group.list = CodeValue::List::TargetGroup;
    group.name = arabic;
    GridEntry entry;
    entry.round = m_round;
    entry.organisation = organisation;
    entry.title = arabic;
    entry.description = u"Beratung"_s;
    entry.targetGroups = {m_workspace->codeLists().add(group)->id, m_children};
    const QList<Goal> goals = *m_workspace->goals().all();
    entry.goals = {goals.first().id, goals.last().id};
    VERIFY_RESULT(m_workspace->gridEntries().add(entry));
    const QStringList read = lines();
    QVERIFY(read.contains(u"- %1 (not sent yet)"_s.arg(isolated)));
    QVERIFY(!read.filter(u"| %1. Beratung | "_s.arg(isolated)).isEmpty());
    QVERIFY(!read.filter(u" | %1; Kinder | "_s.arg(isolated)).isEmpty());
    QVERIFY(!read.filter(u"- %1 – %1, see"_s.arg(isolated)).isEmpty());
}

void TestAnnualReport::countsEntriesAndInstitutionsByGoal()
{
    const QStringList read = lines();
    QVERIFY(read.contains(u"1 | Sprache | 2 | 2"_s));
    QVERIFY(read.contains(u"2 | Zusammenleben | 2 | 1"_s));
    QVERIFY(read.contains(u"3 | Medien | 0 | 0"_s));
}

void TestAnnualReport::listsAnEntryAtItsMainGoalAndRefersFromTheOthers()
{
    const QStringList read = lines();
    const qsizetype first = read.indexOf(u"## 1 Sprache"_s);
    const qsizetype second = read.indexOf(u"## 2 Zusammenleben"_s);
    const qsizetype third = read.indexOf(u"## 3 Medien"_s);
    QVERIFY(first >= 0 && first < second && second < third);
    QCOMPARE(read.mid(first, second - first).filter(u"| Sprachcafé |"_s).size(), 1);
    QVERIFY(read.mid(second, third - second).filter(u"| Sprachcafé |"_s).isEmpty());
    QVERIFY(read.mid(second, third - second).contains(u"- Sprachcafé – Jugendamt, see\u00a0goal\u00a01"_s));
}

void TestAnnualReport::unknownIsNotZero()
{
    const QStringList read = lines();
    QVERIFY(read.contains(u"Gesamtschule | Förderkurs | – | – | – | –"_s));
    QVERIFY(read.contains(u"Jugendamt | Begrüßungsfeier. Has ended. | Kinder | – | – | 0"_s));
    QVERIFY(!read.filter(u"“–” means"_s).isEmpty());
}

void TestAnnualReport::saysWhatHasEnded()
{
    QVERIFY(!lines().filter(u"Begrüßungsfeier. Has ended."_s).isEmpty());
    QVERIFY(lines().filter(u"Sprachcafé. Has ended"_s).isEmpty());
}

void TestAnnualReport::showsOnlyTheYearsAnnualGoals()
{
    const QStringList read = lines();
    QVERIFY(read.contains(u"### Annual goals 2026"_s));
    QVERIFY(read.contains(u"- J2026-1 Zwei Sprachcafés (proposed)"_s));
    QVERIFY(read.filter(u"Vorjahresziel"_s).isEmpty());
}

void TestAnnualReport::namesOnlyContactsWithConsent()
{
    Contact contact;
    contact.organisation = m_office;
    contact.job = u"Leitung Jugendamt"_s;
    contact.consentGivenOn = QDate(2026, 1, 1);
    VERIFY_RESULT(m_workspace->organisations().add(contact));
    contact.job = u"Ohne Einwilligung"_s;
    contact.consentGivenOn = {};
    VERIFY_RESULT(m_workspace->organisations().add(contact));
    const QString all = lines().join(u'\n');
    QVERIFY(all.contains(u"Leitung Jugendamt"_s));
    QVERIFY(!all.contains(u"Ohne Einwilligung"_s));
}

void TestAnnualReport::countsTargetGroupsByGoal()
{
    const QStringList read = lines();
    QVERIFY(read.contains(u"Kinder | 1 | 2 | 0 | 2"_s));
    QVERIFY(read.contains(u"not stated | 1 | 0 | 0 | 1"_s));
}

void TestAnnualReport::dividesTheTargetGroupsOfManyGoals()
{
    for (int number = 4; number <= 16; ++number)
        addGoal(QString::number(number), u"Ziel"_s, Goal::Level::Guiding, {});
    QStringList captions;
    const document::Document made = report();
    for (const document::Block &block : made.blocks) {
        if (const auto *table = std::get_if<document::Table>(&block))
            captions << table->caption;
    }
    QCOMPARE(captions.filter(u"Goals "_s), QStringList({u"Goals 1 to 8"_s, u"Goals 9 to 16"_s}));
    QCOMPARE(linesOf(made).filter(QRegularExpression(u"^Kinder"_s)),
             QStringList(
                 {u"Kinder | 1 | 2 | 0 | 0 | 0 | 0 | 0 | 0 | 2"_s, u"Kinder | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 2"_s}));
}

void TestAnnualReport::saysThatColumnsAddUpToMoreOnlyWhereTheyDo()
{
    QCOMPARE(lines().filter(u"add up to more"_s).size(), 1);
    StoreFile file;
    Workspace town(file.open());
    VERIFY_RESULT(town.survey().openRound(2026, QDate(2026, 9, 7), {}, Survey::CarryOver::Nothing));
    Concept document;
    document.title = u"INKO"_s;
    const auto added = addRecord(town.store(), document);
    VERIFY_RESULT(added);
    Goal goal;
    goal.concept_ = added->id;
    goal.number = u"1"_s;
    goal.title = u"Sprache"_s;
    VERIFY_RESULT(addRecord(town.store(), goal));
    const auto data = readReportData(town, 2026);
    VERIFY_RESULT(data);
    const QStringList read = linesOf(annualReport(*data, ReportLanguage(u"en"_s)));
    QCOMPARE(read.filter(u"counts once for each goal"_s).size(), 1);
    QCOMPARE(read.filter(u"add up to more"_s).size(), 0);
}

void TestAnnualReport::aYearWithoutARoundSaysSo()
{
    QVERIFY(lines(u"en"_s, 2031).contains(u"No survey was made for 2031."_s));
}

void TestAnnualReport::anEmptyFileMakesAReport()
{
    StoreFile file;
    Workspace empty(file.open());
    VERIFY_RESULT(empty.survey().openRound(2026, QDate(2026, 9, 7), {}, Survey::CarryOver::Nothing));
    const auto data = readReportData(empty, 2026);
    VERIFY_RESULT(data);
    const document::Document report = annualReport(*data, ReportLanguage(u"en"_s));
    QVERIFY2(
        std::ranges::none_of(
            report.blocks, [](const document::Block &block) { return std::holds_alternative<document::Table>(block); }),
        "no table without rows");
    QCOMPARE(std::ranges::count_if(
                 report.blocks,
                 [](const document::Block &block) { return std::holds_alternative<document::PageBreak>(block); }),
             1); // chapters of a sentence share a page
    QCOMPARE(linesOf(report),
             QStringList({u"# How the survey went"_s,
                          u"The survey for 2026 began on 7 September 2026. No institution has been asked yet."_s,
                          u"# Goals at a glance"_s, u"No activities were reported."_s,
                          u"No guiding goals are entered yet."_s, u"# Guiding goals and activities"_s,
                          u"No guiding goals are entered yet."_s, u"# Activities per institution"_s,
                          u"No activities were reported."_s, u"# Target groups and goals"_s,
                          u"No activities were reported."_s, u"# Annex"_s, u"## All institutions"_s,
                          u"No institutions are entered yet."_s}));
}

void TestAnnualReport::tellsWhereIndicatorsStand()
{
    Indicator places;
    places.title = u"Plätze in Kursen"_s;
    places.unit = u"Plätze"_s;
    places.goals = {m_workspace->goals().numbered(u"1.1"_s)->value().id};
    places.baseline = 100;
    places.baselineOn = QDate(2024, 12, 31);
    places.target = 140;
    places.targetYear = 2028;
    places = valueOf(m_workspace->indicators().add(places));
    const auto measure = [&](int year, std::optional<double> value) {
        Measurement measured;
        measured.indicator = places.id;
        measured.period = Period::ofYear(year);
        measured.value = value;
        measured.state = value ? Measurement::State::Known : Measurement::State::Unknown;
        VERIFY_RESULT(m_workspace->indicators().add(measured));
    };
    measure(2024, 100.25);
    measure(2025, std::nullopt);
    measure(2026, 119);
    const document::Document made = report();
    QVERIFY(linesOf(made).contains(u"Plätze in Kursen (Plätze) | 100 | 100.3 | 119 | 140 by 2028 | behind"_s));
    const auto charts = std::ranges::count_if(made.blocks, [](const document::Block &block) {
        const auto *figure = std::get_if<document::Figure>(&block);
        return figure && figure->title == u"Plätze in Kursen"_s && figure->series[0].values[1] == std::nullopt &&
               figure->alternative.contains(u"2025: not stated."_s);
    });
    QCOMPARE(charts, 1);
    QVERIFY(
        linesOf(report(u"en"_s, 2025)).contains(u"Plätze in Kursen (Plätze) | 100 | 100.3 | 140 by 2028 | on track"_s));
}

void TestAnnualReport::keepsPopulationDataShort()
{
    QVERIFY(!lines().contains(u"# Population and social data"_s));
    for (int number = 1; number <= 8; ++number) {
        Indicator figure;
        figure.title = u"Zahl %1"_s.arg(number);
        figure.kind = Indicator::Kind::Context;
        figure.goals = {m_workspace->goals().numbered(u"1"_s)->value().id};
        figure = valueOf(m_workspace->indicators().add(figure));
        Measurement measured;
        measured.indicator = figure.id;
        measured.period = Period::ofYear(2025);
        measured.value = number;
        VERIFY_RESULT(m_workspace->indicators().add(measured));
    }
    const QStringList said = lines();
    QVERIFY(said.contains(u"# Population and social data"_s));
    QVERIFY(said.contains(u"Zahl 6 | 6"_s));
    QVERIFY(!said.contains(u"Zahl 7 | 7"_s));
    QVERIFY(said.contains(u"2 more figures are left out here to keep this short."_s));
}

void TestAnnualReport::everyTableIsWhole()
{
    for (const document::Block &block : report().blocks) {
        const auto *table = std::get_if<document::Table>(&block);
        if (!table)
            continue;
        QVERIFY(!table->summary.isEmpty());
        const auto widthOf = [](const document::Table::Row &row) {
            return std::accumulate(row.begin(), row.end(), size_t{0}, [](size_t sum, const document::Cell &cell) {
                return sum + static_cast<size_t>(cell.columnSpan);
            });
        };
        for (const auto *rows : {&table->header, &table->rows}) {
            for (const document::Table::Row &row : *rows)
                QCOMPARE(widthOf(row), table->columns.size());
        }
    }
}

void TestAnnualReport::linksLeadSomewhere()
{
    QSet<QString> anchors;
    QStringList targets;
    const auto follow = [&](const document::Text &text) {
        for (const document::Span &span : text) {
            if (span.target.startsWith(u'#'))
                targets << span.target.mid(1);
        }
    };
    int lastLevel = 0;
    for (const document::Block &block : report().blocks) {
        if (const auto *heading = std::get_if<document::Heading>(&block)) {
            QVERIFY2(!anchors.contains(heading->anchor), qPrintable(heading->anchor));
            QVERIFY(heading->level <= lastLevel + 1);
            lastLevel = heading->level;
            anchors << heading->anchor;
        } else if (const auto *list = std::get_if<document::List>(&block)) {
            std::ranges::for_each(list->items, follow);
        } else if (const auto *table = std::get_if<document::Table>(&block)) {
            for (const document::Table::Row &row : table->rows) {
                for (const document::Cell &cell : row)
                    follow(cell.text);
            }
        }
    }
    QVERIFY(!targets.isEmpty());
    for (const QString &target : targets)
        QVERIFY2(anchors.contains(target), qPrintable(target));
}

void TestAnnualReport::speaksItsOwnLanguage()
{
    QCOMPARE(report(u"de"_s).language, u"de"_s);
    QCOMPARE(report(u"en"_s).language, u"en"_s);
    QVERIFY(!lines(u"de"_s).filter(u"22. November 2026"_s).isEmpty());
    QVERIFY(!lines(u"en"_s).filter(u"22 November 2026"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestAnnualReport)
#include "tst_annualreport.moc"
