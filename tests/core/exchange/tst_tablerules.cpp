#include "core/exchange/importplan.h"
#include "core/goals/goals.h"
#include "core/survey/survey.h"
#include "tests/support/onlysheet.h"
#include "tests/support/result.h"
#include "tests/support/town.h"

#include "core/directory/codelists.h"
#include "core/directory/organisations.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

/// What there is to name in a row: an institution with a return, goals of two concepts, a survey.
struct Known {
    Town town;
    Organisation school = town.organisation(u"VHS"_s);
    Concept inko = town.document(u"INKO"_s);
    Concept county = town.document(u"Kreis"_s);
    Goal guiding = town.goal(inko.id, u"1"_s);
    Goal action = town.goal(inko.id, u"1.1"_s, guiding.id);
    Goal theirs = town.goal(county.id, u"K1"_s);
    SurveyRound round = town.round(2026);
    Return answer = town.answer(round.id, school.id);

    Known()
    {
        answer.state = Return::State::Sent;
        answer.sentOn = QDate(2026, 3, 5);
        valueOf(town.store().write(u"Sent"_s, [&](Transaction &tx) { return tx.table<Return>().update(answer); }));
    }
};

/// The same bad value, given to the screen's repository.
using Refused = std::function<Result<>(Known &)>;

template<class T>
Result<> nothingOf(const Result<T> &result)
{
    return result ? Result<>() : Result<>(fail(result.error()));
}

Refused organisation(const std::function<void(Organisation &)> &spoil)
{
    return [spoil](Known &known) {
        Organisation edited = known.school;
        spoil(edited);
        return Organisations(known.town.store()).update(edited);
    };
}

Refused contact(const std::function<void(Contact &)> &spoil)
{
    return [spoil](Known &known) {
        Contact added{{}, 0, known.school.id, u"Leitung"_s, {}, {}, {}, {}, {}};
        spoil(added);
        return nothingOf(Organisations(known.town.store()).add(added));
    };
}

Refused goal(const std::function<void(Known &, Goal &)> &spoil)
{
    return [spoil](Known &known) {
        Goal edited = known.action;
        spoil(known, edited);
        return Goals(known.town.store()).update(edited);
    };
}

Refused relation(const std::function<void(Known &, GoalRelation &)> &spoil)
{
    return [spoil](Known &known) {
        GoalRelation added;
        added.goal = known.guiding.id;
        added.otherGoal = known.theirs.id;
        spoil(known, added);
        return nothingOf(Goals(known.town.store()).add(added));
    };
}

} // namespace

/// What a screen refuses an import refuses, for the same reason, and says in which column it stands.
class TestTableRules : public QObject {
    Q_OBJECT

private slots:
    void refusesAsTheScreenDoes_data();
    void refusesAsTheScreenDoes();
};

void TestTableRules::refusesAsTheScreenDoes_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<Refused>("onScreen");

    QTest::newRow("no web address") << QByteArray("Institution;Webseite\r\nVHS;nirgends\r\n") << u"Webseite"_s
                                    << organisation([](Organisation &edited) { edited.website = u"nirgends"_s; });
    QTest::newRow("two web addresses") << QByteArray("Institution;Webseite\r\nVHS;a.example.org b.example.org\r\n")
                                       << u"Webseite"_s << organisation([](Organisation &edited) {
                                              edited.website = u"a.example.org b.example.org"_s;
                                          });
    QTest::newRow("two short names in one") << QByteArray("Institution;Kurzname\r\nVHS;\"V;H\"\r\n") << u"Kurzname"_s
                                            << organisation([](Organisation &edited) { edited.shortName = u"V;H"_s; });
    QTest::newRow("no mail address") << QByteArray("Institution;Funktion;E-Mail\r\nVHS;Leitung;ruft zurück\r\n")
                                     << u"E-Mail"_s << contact([](Contact &added) { added.mail = u"ruft zurück"_s; });
    QTest::newRow("nobody") << QByteArray("Institution;Funktion;Name;E-Mail\r\nVHS;;;info@example.org\r\n")
                            << u"Funktion"_s << contact([](Contact &added) {
                                   added.job.clear();
                                   added.mail = u"info@example.org"_s;
                               });
    QTest::newRow("consent to come") << QByteArray("Institution;Funktion;Einwilligung vom\r\nVHS;Leitung;1.1.2150\r\n")
                                     << u"Einwilligung vom"_s
                                     << contact([](Contact &added) { added.consentGivenOn = QDate(2150, 1, 1); });

    const QByteArray goals = "Konzept;Nummer;Ebene;Titel;Übergeordnet;Jahr;Priorität\r\n";
    QTest::newRow("annual without a year") << QByteArray(goals + "INKO;1.1;Jahresziel;Ziel 1.1;1;;\r\n") << u"Jahr"_s
                                           << goal([](Known &, Goal &edited) { edited.level = Goal::Level::Annual; });
    QTest::newRow("a year without need") << QByteArray(goals + "INKO;1.1;Handlungsziel;Ziel 1.1;1;2026;\r\n")
                                         << u"Jahr"_s << goal([](Known &, Goal &edited) { edited.year = 2026; });
    QTest::newRow("the level of its parent")
        << QByteArray(goals + "INKO;1.1;Leitziel;Ziel 1.1;1;;\r\n") << u"Übergeordnet"_s
        << goal([](Known &, Goal &edited) { edited.level = Goal::Level::Guiding; });
    QTest::newRow("under another concept")
        << QByteArray(goals + "INKO;1.1;Handlungsziel;Ziel 1.1;K1;;\r\n") << u"Übergeordnet"_s
        << goal([](Known &known, Goal &edited) { edited.parent = known.theirs.id; });
    QTest::newRow("under itself") << QByteArray(goals + "INKO;1;Leitziel;Ziel 1;1.1;;\r\n") << u"Übergeordnet"_s
                                  << goal([](Known &known, Goal &edited) {
                                         edited = known.guiding;
                                         edited.parent = known.action.id;
                                     });
    QTest::newRow("below the level of its sub-goal") << QByteArray(goals + "INKO;1;Jahresziel;Ziel 1;;2026;\r\n")
                                                     << u"Ebene"_s << goal([](Known &known, Goal &edited) {
                                                            edited = known.guiding;
                                                            edited.level = Goal::Level::Annual;
                                                            edited.year = 2026;
                                                        });
    QTest::newRow("away from its sub-goal")
        << QByteArray(goals + "Kreis;1;Leitziel;Ziel 1;;;\r\n") << u"Konzept"_s << goal([](Known &known, Goal &edited) {
               edited = known.guiding;
               edited.concept_ = known.county.id;
           });

    const QByteArray relations = "Ziel;Beziehung;Anderes Ziel;Wer klärt;Geklärt am\r\n";
    QTest::newRow("with itself") << QByteArray(relations + "1;stützt;1;;\r\n") << u"Anderes Ziel"_s
                                 << relation(
                                        [](Known &known, GoalRelation &added) { added.otherGoal = known.guiding.id; });
    QTest::newRow("settled without a contradiction") << QByteArray(relations + "1;stützt;K1;Rat;1.2.2026\r\n")
                                                     << u"Geklärt am"_s << relation([](Known &, GoalRelation &added) {
                                                            added.settledBy = u"Rat"_s;
                                                            added.settledOn = QDate(2026, 2, 1);
                                                        });
    QTest::newRow("settled by nobody") << QByteArray(relations + "1;widerspricht;K1;;1.2.2026\r\n") << u"Wer klärt"_s
                                       << relation([](Known &, GoalRelation &added) {
                                              added.kind = GoalRelation::Kind::Contradicts;
                                              added.settledOn = QDate(2026, 2, 1);
                                          });
    QTest::newRow("settled in the future") << QByteArray(relations + "1;widerspricht;K1;Rat;1.1.2150\r\n")
                                           << u"Geklärt am"_s << relation([](Known &, GoalRelation &added) {
                                                  added.kind = GoalRelation::Kind::Contradicts;
                                                  added.settledBy = u"Rat"_s;
                                                  added.settledOn = QDate(2150, 1, 1);
                                              });
    QTest::newRow("done in the future")
        << QByteArray("Ziel;Meilenstein;Fällig am;Erledigt am\r\n1;Fertig;1.6.2026;1.1.2150\r\n") << u"Erledigt am"_s
        << Refused([](Known &known) {
               return nothingOf(
                   Goals(known.town.store())
                       .add(Milestone{{}, 0, known.guiding.id, u"Fertig"_s, QDate(2026, 6, 1), {}, QDate(2150, 1, 1)}));
           });
    QTest::newRow("two values in one name")
        << QByteArray("Liste;Wert\r\nZielgruppe;\"Frauen; Mädchen\"\r\n") << u"Wert"_s << Refused([](Known &known) {
               CodeValue added;
               added.name = u"Frauen; Mädchen"_s;
               return nothingOf(CodeLists(known.town.store()).add(added));
           });
    QTest::newRow("due before it begins")
        << QByteArray("Jahr;Beginn;Frist\r\n2026;1.3.2026;1.2.2026\r\n") << u"Frist"_s << Refused([](Known &known) {
               SurveyRound edited = known.round;
               edited.deadline = QDate(2026, 2, 1);
               return Survey(known.town.store()).update(edited);
           });
    QTest::newRow("begins after what was sent")
        << QByteArray("Jahr;Beginn;Frist\r\n2026;1.4.2026;\r\n") << u"Beginn"_s << Refused([](Known &known) {
               SurveyRound edited = known.round;
               edited.openedOn = QDate(2026, 4, 1);
               edited.deadline.reset();
               return Survey(known.town.store()).update(edited);
           });
}

void TestTableRules::refusesAsTheScreenDoes()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, column);
    QFETCH(Refused, onScreen);
    Known known;
    const Result<> screen = onScreen(known);
    VERIFY_ERROR(screen, Error::Code::Invalid);

    const auto sheet = onlySheet(u"tabelle.csv"_s, table);
    VERIFY_RESULT(sheet);
    const auto plan = planImport(known.town.store(), {{u"tabelle.csv"_s, *sheet, {}}}, {});
    VERIFY_RESULT(plan);
    QCOMPARE(plan->files[0].refused.size(), 1);
    QCOMPARE(plan->files[0].refused[0].reason, screen.error().message);
    QCOMPARE(plan->files[0].refused[0].column, column);
    QVERIFY(!plan->changesAnything());
}

Q_DECLARE_METATYPE(Refused)
QTEST_GUILESS_MAIN(TestTableRules)
#include "tst_tablerules.moc"
