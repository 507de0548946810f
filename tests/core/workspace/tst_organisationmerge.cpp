#include "core/grid/cooperation/cooperation.h"
#include "core/monitoring/budget/budget.h"
#include "core/monitoring/events/event.h"
#include "core/monitoring/indicators/indicator.h"
#include "core/steering/consultations/consultation.h"
#include "core/steering/progress/progress.h"
#include "core/steering/sessions/session.h"
#include "core/storage/schema.h"
#include "core/survey/survey.h"
#include "core/workspace/organisationmerge.h"
#include "tests/support/content.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using State = Return::State;
using Channel = Return::Channel;

/// Two institutions that are one: nothing of either is lost, nothing names the one that is gone.
class TestOrganisationMerge : public QObject {
    Q_OBJECT

private slots:
    void init();
    void movesEveryReference();
    void takesInTheNames();
    void takesOverWhatIsEmpty();
    void joinsContacts_data();
    void joinsContacts();
    void joinsReturnsToTheSameRound();
    void joinsAnswersOnProgress();
    void endsCooperationWithItself();
    void refuses();

private:
    template<class T>
    void change(const T &record)
    {
        VERIFY_RESULT(town->store().write(u"Changed"_s, [&](Transaction &tx) { return tx.table<T>().update(record); }));
    }
    void merge()
    {
        VERIFY_STEP(town->store(), u"Institutions merged"_s, mergeOrganisations(town->store(), from.id, into.id));
        QCOMPARE(referencesLeft(town->store(), u"organisation"_s, from.id.value), QStringList());
    }

    std::unique_ptr<Town> town;
    std::unique_ptr<Survey> survey;
    Organisation from;
    Organisation into;
    Organisation other;
    SurveyRound last;
    SurveyRound round;
};

void TestOrganisationMerge::init()
{
    town = std::make_unique<Town>();
    survey = std::make_unique<Survey>(town->store());
    from = town->organisation(u"Caritas"_s);
    into = town->organisation(u"Caritasverband"_s);
    other = town->organisation(u"Welthaus"_s);
    last = town->round(2025);
    round = town->round(2026);
}

void TestOrganisationMerge::movesEveryReference()
{
    const Contact contact = town->contact(from.id, u"Leitung"_s);
    Goal goal = town->goal(town->document(u"INKO"_s).id, u"1"_s);
    const Milestone milestone = town->add(Milestone{{}, 0, goal.id, u"Fertig"_s, QDate(2026, 6, 1), from.id, {}});
    Indicator indicator;
    indicator.title = u"Beratungen"_s;
    indicator.responsible = from.id;
    indicator = town->add(indicator);
    goal.responsible = from.id;
    change(goal);
    Event event;
    event.title = u"Fest"_s;
    event.day = QDate(2026, 6, 1);
    event.organisation = from.id;
    event = town->add(event);
    BudgetProduct product;
    product.number = u"05"_s;
    product.title = u"Integration"_s;
    product.responsible = from.id;
    product = town->add(product);
    DismissedChance dismissed;
    dismissed.goal = goal.id;
    dismissed.targetGroup = town->value(CodeValue::List::TargetGroup, u"Frauen"_s).id;
    dismissed.district = town->value(CodeValue::List::District, u"Nord"_s).id;
    dismissed.dismissedOn = QDate(2026, 6, 1);
    dismissed.organisations = {other.id, from.id};
    dismissed = town->add(dismissed);
    Body body;
    body.name = u"Steuerungsgruppe"_s;
    body = town->add(body);
    const BodyMember member = town->add(BodyMember{{}, 0, body.id, from.id, {}, {}, {}, {}});
    Session session;
    session.body = body.id;
    session.day = QDate(2026, 6, 1);
    session = town->add(session);
    const Attendance there = town->add(Attendance{{}, 0, session.id, from.id, {}, {}, {}});
    Recommendation recommendation;
    recommendation.title = u"Formulare"_s;
    recommendation.proposedOn = session.day;
    recommendation.responsible = from.id;
    recommendation = town->add(recommendation);
    Task task;
    task.title = u"Nachfragen"_s;
    task.responsible = from.id;
    task = town->add(task);
    Consultation consultation;
    consultation.title = u"Entwurf"_s;
    Response response;
    response.consultation = town->add(consultation).id;
    response.label = u"1"_s;
    response.organisation = from.id;
    response = town->add(response);
    ProgressRound asking;
    asking.title = u"Herbst"_s;
    asking.askedOn = QDate(2026, 6, 1);
    ProgressRequest request;
    request.round = town->add(asking).id;
    request.organisation = from.id;
    request = town->add(request);
    const Return answer = town->answer(last.id, from.id);
    const GridEntry entry = town->entry(round.id, from.id, u"Beratung"_s);
    GridEntry together = town->entry(round.id, other.id, u"Café"_s);
    together.cooperations = {from.id, into.id};
    change(together);

    const auto references = schema::referencesTo(town->store().database(), u"organisation"_s);
    VERIFY_RESULT(references);
    QVERIFY2(referencesLeft(town->store(), u"organisation"_s, from.id.value).size() == references->size(),
             "a table that refers to organisations needs a row above, or its merging is not tried");

    merge();

    QCOMPARE(town->stored(contact.id).organisation, into.id);
    QCOMPARE(town->stored(milestone.id).responsible, std::optional(into.id));
    QCOMPARE(town->stored(indicator.id).responsible, std::optional(into.id));
    QCOMPARE(town->stored(goal.id).responsible, std::optional(into.id));
    QCOMPARE(town->stored(event.id).organisation, std::optional(into.id));
    QCOMPARE(town->stored(member.id).organisation, into.id);
    QCOMPARE(town->stored(there.id).organisation, std::optional(into.id));
    QCOMPARE(town->stored(recommendation.id).responsible, std::optional(into.id));
    QCOMPARE(town->stored(task.id).responsible, std::optional(into.id));
    QCOMPARE(town->stored(response.id).organisation, std::optional(into.id));
    QCOMPARE(town->stored(request.id).organisation, into.id);
    QCOMPARE(town->stored(product.id).responsible, std::optional(into.id));
    QCOMPARE(town->stored(dismissed.id).organisations, QList({other.id, into.id}));
    QCOMPARE(town->stored(answer.id).organisation, into.id);
    QCOMPARE(town->stored(entry.id).organisation, into.id);
    QCOMPARE(town->stored(together.id).cooperations, QList{into.id});
    VERIFY_ERROR(town->store().table<Organisation>().byId(from.id), Error::Code::NotFound);
}

void TestOrganisationMerge::takesInTheNames()
{
    from.shortName = u"CV"_s;
    from.aliases = {u"Caritas Beratung"_s, u"caritasverband"_s};
    change(from);
    into.shortName = u"CaVe"_s;
    into.aliases = {u"Caritas e. V."_s};
    change(into);
    merge();
    QCOMPARE(town->stored(into.id).aliases,
             QStringList({u"Caritas e. V."_s, u"Caritas"_s, u"CV"_s, u"Caritas Beratung"_s}));
    QCOMPARE(town->stored(into.id).name, u"Caritasverband"_s);
    QCOMPARE(town->stored(into.id).shortName, u"CaVe"_s);
}

void TestOrganisationMerge::takesOverWhatIsEmpty()
{
    from.website = u"www.example.org/caritas"_s;
    from.address = u"Marktplatz 3"_s;
    from.sector = town->value(CodeValue::List::Sector, u"Wohlfahrt"_s).id;
    from.note = u"zieht um"_s;
    change(from);
    into.note = u"nur vormittags"_s;
    change(into);
    merge();
    const Organisation merged = town->stored(into.id);
    QCOMPARE(merged.website, from.website);
    QCOMPARE(merged.address, from.address);
    QCOMPARE(merged.sector, from.sector);
    QCOMPARE(merged.note, u"nur vormittags\nzieht um"_s);
}

void TestOrganisationMerge::joinsContacts_data()
{
    QTest::addColumn<Contact>("gone");
    QTest::addColumn<Contact>("kept");
    QTest::addColumn<QList<Contact>>("expected");
    const auto contact = [](const QString &job, const QString &name, const QString &mail = {},
                            const QString &telephone = {}, std::optional<QDate> consent = {}) {
        return Contact{{}, 0, {}, job, name, mail, telephone, {}, consent};
    };
    const QDate spring(2026, 3, 1);
    const QDate autumn(2026, 9, 1);
    const QString mail = u"beratung@example.org"_s;
    QTest::newRow("the same") << contact(u"Leitung"_s, u"A. Muster"_s) << contact(u"leitung"_s, u"A. Muster"_s)
                              << QList{contact(u"leitung"_s, u"A. Muster"_s)};
    QTest::newRow("each knows more") << contact({}, u"A. Muster"_s, mail, u"02324 / 204-1"_s, autumn)
                                     << contact(u"Leitung"_s, u"A. Muster"_s, {}, u"02324 2041"_s)
                                     << QList{contact(u"Leitung"_s, u"A. Muster"_s, mail, u"02324 2041"_s, autumn)};
    QTest::newRow("first consent") << contact(u"Leitung"_s, {}, {}, {}, spring)
                                   << contact(u"Leitung"_s, {}, {}, {}, autumn)
                                   << QList{contact(u"Leitung"_s, {}, {}, {}, spring)};
    QTest::newRow("another function") << contact(u"Beratung"_s, u"A. Muster"_s) << contact(u"Leitung"_s, u"A. Muster"_s)
                                      << QList{contact(u"Leitung"_s, u"A. Muster"_s),
                                               contact(u"Beratung"_s, u"A. Muster"_s)};
    QTest::newRow("another mail address") << contact(u"Leitung"_s, u"A. Muster"_s, u"leitung@example.org"_s)
                                          << contact(u"Leitung"_s, u"A. Muster"_s, mail)
                                          << QList{contact(u"Leitung"_s, u"A. Muster"_s, mail),
                                                   contact(u"Leitung"_s, u"A. Muster"_s, u"leitung@example.org"_s)};
    QTest::newRow("another person") << contact(u"Leitung"_s, u"B. Muster"_s) << contact(u"Leitung"_s, u"A. Muster"_s)
                                    << QList{contact(u"Leitung"_s, u"A. Muster"_s),
                                             contact(u"Leitung"_s, u"B. Muster"_s)};
    QTest::newRow("perhaps another person") << contact(u"Leitung"_s, {}) << contact(u"Leitung"_s, u"A. Muster"_s)
                                            << QList{contact(u"Leitung"_s, u"A. Muster"_s), contact(u"Leitung"_s, {})};
}

void TestOrganisationMerge::joinsContacts()
{
    QFETCH(Contact, gone);
    QFETCH(Contact, kept);
    QFETCH(QList<Contact>, expected);
    gone.organisation = from.id;
    kept.organisation = into.id;
    kept = town->add(kept);
    gone = town->add(gone);
    merge();
    QList<Contact> left = town->all<Contact>();
    QCOMPARE(left.value(0).id, kept.id);
    for (qsizetype place = 0; place < qMin(left.size(), expected.size()); ++place) {
        expected[place].id = left[place].id;
        expected[place].version = left[place].version;
        expected[place].organisation = into.id;
    }
    QCOMPARE(left, expected);
}

void TestOrganisationMerge::joinsReturnsToTheSameRound()
{
    const Return sent = town->answer(round.id, into.id);
    const Return received = town->answer(round.id, from.id);
    const Return alone = town->answer(last.id, from.id);
    VERIFY_RESULT(survey->mark(sent.id, State::Sent, {}, QDate(2026, 3, 2)));
    VERIFY_RESULT(survey->mark(received.id, State::Sent, {}, QDate(2026, 3, 9)));
    VERIFY_RESULT(survey->mark(received.id, State::Received, Channel::Written, QDate(2026, 4, 1)));
    VERIFY_RESULT(survey->setPersons(sent.id, {u"Leitung"_s}));
    VERIFY_RESULT(survey->setPersons(received.id, {u"leitung"_s, u"Beratung"_s, u"Beratung"_s}));
    VERIFY_RESULT(survey->setPersons(alone.id, {u"Leitung"_s}));

    merge();

    const auto returns = survey->returns(round.id);
    VERIFY_RESULT(returns);
    QCOMPARE(returns->size(), 1);
    const Return joined = returns->first();
    QCOMPARE(joined.id, sent.id);
    QCOMPARE(joined.organisation, into.id);
    QCOMPARE(joined.state, State::Received);
    QCOMPARE(joined.channel, std::optional(Channel::Written));
    QCOMPARE(joined.sentOn, std::optional(QDate(2026, 3, 2)));
    QCOMPARE(joined.receivedOn, std::optional(QDate(2026, 4, 1)));
    QStringList names;
    const auto persons = survey->personsOf(joined.id);
    for (const ReturnPerson &person : *persons)
        names << person.name;
    QCOMPARE(names, QStringList({u"Leitung"_s, u"Beratung"_s, u"Beratung"_s}));
    QCOMPARE(town->stored(alone.id).organisation, into.id);
    QCOMPARE(survey->personsOf(alone.id)->size(), 1);
    QCOMPARE(referencesLeft(town->store(), u"return"_s, received.id.value), QStringList());
}

void TestOrganisationMerge::joinsAnswersOnProgress()
{
    using Answer = ProgressRequest::State;
    ProgressRound asking;
    asking.title = u"Herbst"_s;
    asking.askedOn = QDate(2026, 6, 1);
    asking = town->add(asking);
    const auto request = [&](const Organisation &of, Answer state, const QString &note) {
        ProgressRequest made;
        made.round = asking.id;
        made.organisation = of.id;
        made.state = state;
        made.note = note;
        return town->add(made);
    };
    const auto report = [&](const ProgressRequest &to, const QString &title, const QString &text) {
        ProgressReport made;
        made.request = to.id;
        made.title = title;
        made.text = text;
        return town->add(made);
    };
    const ProgressRequest gone = request(from, Answer::NothingNew, u"am Telefon"_s);
    const ProgressRequest kept = request(into, Answer::Asked, u"per Mail"_s);
    report(kept, u"Beratung"_s, {});
    const ProgressReport said = report(gone, u"beratung"_s, u"Läuft."_s);
    report(gone, u"Café"_s, {});
    merge();
    const ProgressRequest joined = town->stored(kept.id);
    QCOMPARE(joined.state, Answer::NothingNew);
    QCOMPARE(joined.note, u"per Mail\nam Telefon"_s);
    const QList<ProgressReport> reports = town->all<ProgressReport>();
    QCOMPARE(reports.size(), 2); // what said nothing of the same project is gone
    QCOMPARE(reports[0].id, said.id);
    for (const ProgressReport &one : reports)
        QCOMPARE(one.request, kept.id);
}

void TestOrganisationMerge::endsCooperationWithItself()
{
    GridEntry mine = town->entry(round.id, into.id, u"Beratung"_s);
    mine.cooperations = {other.id, from.id};
    change(mine);
    GridEntry theirs = town->entry(round.id, from.id, u"Café"_s);
    theirs.cooperations = {into.id};
    change(theirs);
    merge();
    QCOMPARE(town->stored(mine.id).cooperations, QList{other.id});
    QCOMPARE(town->stored(theirs.id).cooperations, QList<Id<Organisation>>());
    QCOMPARE(town->stored(theirs.id).organisation, into.id);
}

void TestOrganisationMerge::refuses()
{
    VERIFY_REFUSED(town->store(), u"different"_s, mergeOrganisations(town->store(), from.id, from.id));
    VERIFY_ERROR(mergeOrganisations(town->store(), from.id, Id<Organisation>{99}), Error::Code::NotFound);
    VERIFY_ERROR(mergeOrganisations(town->store(), Id<Organisation>{99}, from.id), Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestOrganisationMerge)
#include "tst_organisationmerge.moc"
