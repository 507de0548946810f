#include "core/report/chapters/charts.h"
#include "core/report/kinds/annualreport.h"
#include "tests/support/result.h"

#include <QTest>

using namespace inko;
using namespace Qt::StringLiterals;

namespace {

using Status = GridEntry::Status;

Goal goal(int id, const QString &number, const QString &title, std::optional<Id<Goal>> parent = {})
{
    Goal made;
    made.id = {id};
    made.number = number;
    made.title = title;
    made.parent = parent;
    made.concept_ = {1};
    made.level = parent ? Goal::Level::Action : Goal::Level::Guiding;
    return made;
}

GridEntry entry(int activity, const QString &title, QList<Id<Goal>> goals, std::optional<int> participants,
                Status status = Status::Unchanged)
{
    GridEntry made;
    made.activity = {activity};
    made.organisation = {1};
    made.title = title;
    made.goals = std::move(goals);
    made.participants = participants;
    made.status = status;
    return made;
}

/// Two years of a small town: activity 1 stays, 2 grows, 3 ends, 4 is not named again, 5 waits for its
/// confirmation, 6 is new, 7 had ended before.
ReportData twoYears()
{
    ReportData data;
    data.year = 2026;
    data.asOf = QDate(2026, 11, 2);
    data.town = u"Eschenfurt"_s;
    Organisation office;
    office.id = {1};
    office.name = u"Jugendamt"_s;
    data.organisations = {office};
    Concept inko;
    inko.id = {1};
    inko.title = u"INKO"_s;
    data.concepts = {inko};
    data.goals = {goal(1, u"1"_s, u"Sprache"_s), goal(11, u"1.1"_s, u"Schule"_s, Id<Goal>{1}),
                  goal(2, u"2"_s, u"Zusammenleben"_s), goal(3, u"3"_s, u"Medien"_s)};
    SurveyRound round;
    round.id = {2};
    round.year = 2026;
    round.openedOn = QDate(2026, 9, 7);
    data.round = round;
    data.figures.asked = 4;
    data.figures.answered = 3;
    data.figures.byChannel = {{Return::Channel::Questionnaire, 2}, {Return::Channel::Telephone, 1}};
    data.entries = {entry(1, u"Sprachcafé"_s, {{11}}, 10), entry(2, u"Förderkurs"_s, {{1}}, 30, Status::Changed),
                    entry(3, u"Feier"_s, {{2}}, {}, Status::Ended),
                    entry(5, u"Lesen"_s, {{2}}, 5, Status::NotConfirmed), entry(6, u"Radio"_s, {{3}}, {}, Status::New)};
    EarlierYear before{2025, {}, {}};
    before.figures.asked = 4;
    before.figures.answered = 1;
    before.figures.byChannel = {{Return::Channel::Written, 1}};
    before.entries = {entry(1, u"Sprachcafé"_s, {{11}}, 10), entry(2, u"Förderkurs"_s, {{1}}, 20),
                      entry(3, u"Feier"_s, {{2}}, {}),       entry(4, u"Kochen"_s, {{2}}, {}),
                      entry(5, u"Lesen"_s, {{2}}, 5),        entry(7, u"Altes"_s, {{2}}, {}, Status::Ended)};
    data.earlier = {before};
    return data;
}

const ComparedGoal *find(const std::vector<ComparedGoal> &goals, const QString &number)
{
    const auto found = std::ranges::find_if(
        goals, [&](const ComparedGoal &compared) { return compared.goal && compared.goal->number == number; });
    return found == goals.end() ? nullptr : &*found;
}

QStringList titles(const std::vector<YearChange> &activities)
{
    QStringList titles;
    for (const YearChange &activity : activities)
        titles << (activity.now ? activity.now : activity.before)->title;
    return titles;
}

std::vector<std::optional<double>> known(std::initializer_list<double> values)
{
    return {values.begin(), values.end()};
}

} // namespace

/// This year beside the last, and the charts of the report.
class TestComparison : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatBecameOfEachActivity();
    void unknownIsNeverZero();
    void countsByMainGoal();
    void withoutAnEarlierYearThereIsNothing();
    void theChapterSaysIt();
    void answersAddUpToThoseAsked();
    void bothYearsHaveABarForEachGoal();
    void aYearNobodyCountedIsAGap();
    void alternativesSayWhatStandsOut();
};

void TestComparison::tellsWhatBecameOfEachActivity()
{
    const ReportData data = twoYears();
    const std::vector<ComparedGoal> goals = comparedGoals(data);
    QCOMPARE(goals.size(), size_t(3));
    QCOMPARE(titles(find(goals, u"1"_s)->changed), QStringList{u"Förderkurs"_s});
    QCOMPARE(find(goals, u"1"_s)->changed.front().columns, QList<GridColumn::Value>{GridColumn::Participants});
    QVERIFY(find(goals, u"1"_s)->added.empty());
    const ComparedGoal *together = find(goals, u"2"_s);
    QCOMPARE(titles(together->ended), QStringList{u"Feier"_s});
    QCOMPARE(titles(together->notReported), QStringList{u"Kochen"_s});
    QCOMPARE(together->notConfirmed, 1);
    QVERIFY(together->changed.empty());
    QCOMPARE(titles(find(goals, u"3"_s)->added), QStringList{u"Radio"_s});
}

void TestComparison::unknownIsNeverZero()
{
    const ReportData data = twoYears();
    const std::vector<ComparedGoal> goals = comparedGoals(data);
    QCOMPARE(find(goals, u"1"_s)->participantsBefore, std::optional(30));
    QCOMPARE(find(goals, u"1"_s)->participantsNow, std::optional(40));
    QCOMPARE(find(goals, u"2"_s)->participantsBefore, std::optional(5)); // of one of four
    QCOMPARE(find(goals, u"3"_s)->participantsNow, std::optional<int>());
    QCOMPARE(knownParticipants({}), std::optional<int>());
}

void TestComparison::countsByMainGoal()
{
    ReportData data = twoYears();
    data.entries[0].goals = {{2}, {1}};
    data.entries[1].goals = {};
    const std::vector<ComparedGoal> goals = comparedGoals(data);
    QCOMPARE(find(goals, u"1"_s)->entriesBefore, 2);
    QCOMPARE(find(goals, u"1"_s)->entriesNow, 0);
    QCOMPARE(find(goals, u"2"_s)->entriesNow, 3);
    QVERIFY(!goals.back().goal);
    QCOMPARE(goals.back().entriesNow, 1);
    QCOMPARE(titles(goals.back().changed), QStringList{u"Förderkurs"_s});
}

void TestComparison::withoutAnEarlierYearThereIsNothing()
{
    ReportData data = twoYears();
    data.earlier.clear();
    QVERIFY(comparedGoals(data).empty());
}

void TestComparison::theChapterSaysIt()
{
    ReportSection section;
    section.kind = u"Comparison"_s;
    ReportData data = twoYears();
    data.sections = {section};
    const document::Document report = annualReport(data, ReportLanguage(u"en"_s));
    QStringList lines;
    for (const document::Block &block : report.blocks) {
        if (const auto *paragraph = std::get_if<document::Paragraph>(&block))
            lines << paragraph->text.front().text;
        else if (const auto *table = std::get_if<document::Table>(&block))
            for (const document::Table::Row &row : table->rows) {
                QStringList cells;
                for (const document::Cell &cell : row)
                    cells << QString(cell.text.front().text).remove(QChar(0x2068)).remove(QChar(0x2069));
                lines << cells.join(u" | "_s);
            }
    }
    const QString all = lines.join(u'\n');
    for (const QString &line :
         {u"Compared with 2025, 1 activity is new. 1 has changed. 1 has ended. 1 was not reported again. "
          "1 is as reported last year and not confirmed yet."_s,
          u"1 Sprache | 2 | 2 | 0 | 30 | 40 | +10"_s, u"2 Zusammenleben | 4 | 2 | −2 | 5 | 5 | 0"_s,
          u"3 Medien | 0 | 1 | +1 | – | – | –"_s, u"Jugendamt | Förderkurs | Participants 20 → 30"_s,
          u"Not reported again\nJugendamt | Kochen | "_s, u"2025 | 6 | 3 | 35"_s, u"2026 | 5 | 3 | 45"_s})
        QVERIFY2(all.contains(line), qPrintable(line + u"\nis not in\n"_s + all));
}

void TestComparison::answersAddUpToThoseAsked()
{
    const document::Figure figure = chapters::answersByYear(twoYears(), ReportLanguage(u"en"_s));
    QCOMPARE(figure.categories, QStringList({u"2025 (25\u00a0% answered)"_s, u"2026 (75\u00a0% answered)"_s}));
    QStringList names;
    std::vector<double> sums(2, 0);
    for (const document::Figure::Series &series : figure.series) {
        names << series.name;
        for (size_t year = 0; year < 2; ++year)
            sums[year] += series.values[year].value();
    }
    QCOMPARE(names, QStringList({u"by questionnaire"_s, u"by telephone"_s, u"in writing"_s, u"no answer"_s}));
    QCOMPARE(sums, std::vector<double>({4, 4}));
    QVERIFY(figure.alternative.contains(u"2025: 1 of 4 institutions answered, 25\u00a0%."_s));
}

void TestComparison::bothYearsHaveABarForEachGoal()
{
    const ReportData data = twoYears();
    const document::Figure figure = chapters::entriesInBothYears(comparedGoals(data), data, ReportLanguage(u"en"_s));
    QCOMPARE(figure.series.size(), size_t(2));
    QCOMPARE(figure.series[0].values, known({2, 4, 0}));
    QCOMPARE(figure.series[1].values, known({2, 2, 1}));
}

void TestComparison::aYearNobodyCountedIsAGap()
{
    ReportData data = twoYears();
    for (GridEntry &entry : data.earlier.front().entries)
        entry.participants.reset();
    const document::Figure figure = chapters::participantsByYear(data, ReportLanguage(u"en"_s));
    QCOMPARE(figure.categories, QStringList({u"2025"_s, u"2026"_s}));
    QCOMPARE(figure.series.front().values, (std::vector<std::optional<double>>{{}, 45}));
    QVERIFY(figure.alternative.contains(u"2025: not stated. 2026: 45."_s));
}

void TestComparison::alternativesSayWhatStandsOut()
{
    const ReportData data = twoYears();
    const document::Figure figure = chapters::entriesByGoal(rootGoals(data), data, ReportLanguage(u"en"_s));
    QString said = figure.alternative;
    said.remove(QChar(0x2068)).remove(QChar(0x2069));
    QCOMPARE(said,
             u"A bar for each goal. Most: 1 Sprache (2). Fewest: 3 Medien (1). All figures stand in the table."_s);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
