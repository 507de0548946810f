#include "tests/support/result.h"
#include "tests/support/storefile.h"
#include "ui/shell/search.h"

#include "core/workspace/workspace.h"

#include <QTest>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Whatever was entered somewhere is found by its words.
class TestSearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhatWasEntered_data();
    void findsWhatWasEntered();
    void findsNothingForNoWord();
    void findsEventsOfTheYearOnly();
    void findsWhatChanged();
    void stopsAtAFewOfAKind();

private:
    QStringList found(const QString &text, int year = 2026)
    {
        QStringList titles;
        for (const SearchHit &hit : valueOf(search->find(year, text)))
            titles << hit.title;
        return titles;
    }

    StoreFile file;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Search> search;
    Organisation school;
    Session session;
    Recommendation recommendation;
    Consultation consultation;
};

void TestSearch::initTestCase()
{
    workspace = std::make_unique<Workspace>(file.open());
    search = std::make_unique<Search>(*workspace);
    school.name = u"Volkshochschule"_s;
    school = valueOf(workspace->organisations().add(school));
    Body body;
    body.name = u"Lenkungsgruppe"_s;
    session.body = valueOf(workspace->bodies().add(body)).id;
    session.day = QDate(2025, 3, 12);
    session.place = u"Rathaus"_s;
    session = valueOf(workspace->sessions().add(session));
    AgendaItem item;
    item.session = session.id;
    item.title = u"Kinderbetreuung"_s;
    item.minutes = u"Es fehlen *Wickeltische*."_s;
    item.decision = u"Wir kaufen vier."_s;
    VERIFY_RESULT(workspace->sessions().add(item));
    recommendation.title = u"Zehn Formulare"_s;
    recommendation.paper = u"118/2026"_s;
    recommendation.proposedOn = QDate(2026, 3, 1);
    recommendation = valueOf(workspace->matters().add(recommendation));
    Task task;
    task.title = u"Übersetzer fragen"_s;
    task.recommendation = recommendation.id;
    VERIFY_RESULT(workspace->matters().add(task));
    Topic topic;
    topic.title = u"Nachhilfe"_s;
    VERIFY_RESULT(workspace->matters().add(topic));
    consultation.title = u"Entwurf 2027"_s;
    consultation = valueOf(workspace->consultations().add(consultation));
    Statement statement;
    statement.consultation = consultation.id;
    statement.text = u"Die Schrift ist zu klein."_s;
    VERIFY_RESULT(workspace->consultations().add(statement));
    Event event;
    event.title = u"Straßenfest"_s;
    event.day = QDate(2026, 6, 1);
    VERIFY_RESULT(workspace->events().add(event));
}

void TestSearch::findsWhatWasEntered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<Place>("place");
    QTest::addRow("an institution") << u"volks"_s << u"Volkshochschule"_s << Place::Organisations;
    QTest::addRow("a session by its place")
        << u"lenkung rathaus"_s << u"Lenkungsgruppe, Wednesday, 12 March 2025"_s << Place::Sessions;
    QTest::addRow("an item by its minutes") << u"wickeltische"_s << u"Kinderbetreuung"_s << Place::Sessions;
    QTest::addRow("an item by its decision") << u"kaufen VIER"_s << u"Kinderbetreuung"_s << Place::Sessions;
    QTest::addRow("a recommendation by its paper") << u"118/2026"_s << u"Zehn Formulare"_s << Place::Matters;
    QTest::addRow("a task") << u"uebersetzer"_s << u"Übersetzer fragen"_s << Place::Matters;
    QTest::addRow("a topic") << u"nachhilfe"_s << u"Nachhilfe"_s << Place::Matters;
    QTest::addRow("a statement") << u"schrift klein"_s << u"Die Schrift ist zu klein."_s << Place::Consultations;
    QTest::addRow("a consultation") << u"entwurf"_s << u"Entwurf 2027"_s << Place::Consultations;
    QTest::addRow("an event") << u"strassenfest"_s << u"Straßenfest"_s << Place::Events;
}

void TestSearch::findsWhatWasEntered()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QFETCH(Place, place);
    const QList<SearchHit> hits = valueOf(search->find(2026, text));
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0].title, title);
    QCOMPARE(hits[0].link.place, place);
    if (title == recommendation.title || title == u"Übersetzer fragen"_s)
        QCOMPARE(hits[0].link.record, recommendation.id.value);
    if (place == Place::Sessions)
        QCOMPARE(hits[0].link.record, session.id.value);
    if (place == Place::Consultations)
        QCOMPARE(hits[0].link.record, consultation.id.value);
}

void TestSearch::findsNothingForNoWord()
{
    QCOMPARE(found(u"  "_s), QStringList());
    QCOMPARE(found(u"xyz"_s), QStringList());
}

void TestSearch::findsEventsOfTheYearOnly()
{
    QCOMPARE(found(u"strassenfest"_s, 2025), QStringList());
}

void TestSearch::findsWhatChanged()
{
    QCOMPARE(found(u"abendschule"_s), QStringList());
    school = valueOf(workspace->organisations().byId(school.id));
    school.name = u"Abendschule"_s;
    VERIFY_RESULT(workspace->organisations().update(school));
    QCOMPARE(found(u"abendschule"_s), QStringList{u"Abendschule"_s});
    QCOMPARE(found(u"volkshochschule"_s), QStringList());
}

void TestSearch::stopsAtAFewOfAKind()
{
    for (int number = 0; number < mostHitsOfAKind + 3; ++number) {
        AgendaItem item;
        item.session = session.id;
        item.title = u"Verschiedenes %1"_s.arg(number);
        VERIFY_RESULT(workspace->sessions().add(item));
    }
    QCOMPARE(found(u"verschiedenes"_s).size(), mostHitsOfAKind);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
