#include "core/grid/gridentries.h"
#include "core/monitoring/events/events.h"
#include "tests/support/content.h"
#include "tests/support/result.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using Rhythm = EventSeries::Rhythm;

/// Events and their series.
class TestEvents : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsAnEvent();
    void repeatsAnEvent();
    void refusesToRepeat();
    void aLongerSeriesAddsEvents();
    void aShorterSeriesKeepsWhatWasNoted();
    void changesTheLaterOnes();
    void callsOffInsteadOfDeleting();
    void keepsGroupsAndFeedback();
    void anOfferWithEventsStaysWhenItsRowGoes();
    void isUndoneAsOneStep();

private:
    Event added(const QString &title = u"Sprachcafé"_s, QDate day = {2026, 3, 3})
    {
        Event event;
        event.title = title;
        event.day = day;
        event.startsAt = QTime(16, 0);
        event.place = u"Bürgerhaus"_s;
        return valueOf(events->add(event));
    }
    QString days() const
    {
        QStringList words;
        for (const Event &event : valueOf(events->all()))
            words << event.day.toString(u"dd.MM."_s) + (event.isCancelled ? u"x"_s : QString());
        return words.join(u' ');
    }

    std::unique_ptr<Town> town;
    std::unique_ptr<Events> events;
};

void TestEvents::init()
{
    town = std::make_unique<Town>();
    events = std::make_unique<Events>(town->store());
}

void TestEvents::cleanup()
{
    events.reset();
    town.reset();
}

void TestEvents::keepsAnEvent()
{
    Event event;
    event.title = u" Sommerfest \n"_s;
    event.day = QDate(2026, 7, 3);
    event.lastDay = event.day;
    event.startsAt = QTime(14, 30);
    event.endsAt = QTime(18, 0);
    event.organisation = town->organisation(u"AWO"_s).id;
    event.district = town->value(CodeValue::List::District, u"Nord"_s).id;
    event.goals = {town->goal(town->document(u"INKO"_s).id, u"2"_s).id};
    event.targetGroups = {town->value(CodeValue::List::TargetGroup, u"Alle"_s).id};
    event.visibility = Event::Visibility::Internal;
    event.participants = 0;
    event.counting = Event::Counting::Estimated;
    const Event stored = valueOf(events->byId(valueOf(events->add(event)).id));
    event.id = stored.id;
    event.version = stored.version;
    event.title = u"Sommerfest"_s;
    event.lastDay.reset(); // one day needs no last one
    QCOMPARE(stored, event);
}

void TestEvents::repeatsAnEvent()
{
    const Event first = added();
    VERIFY_STEP(town->store(), u"Event repeated"_s, events->repeat(first.id, Rhythm::Weekly, {2026, 3, 24}));
    QCOMPARE(days(), u"03.03. 10.03. 17.03. 24.03."_s);
    const auto series = valueOf(events->series());
    QCOMPARE(series.size(), 1);
    for (const Event &event : valueOf(events->all())) {
        QCOMPARE(event.series, std::optional(series.first().id));
        QCOMPARE(event.place, u"Bürgerhaus"_s);
        QCOMPARE(event.startsAt, first.startsAt);
        QCOMPARE(event.participants, std::nullopt);
    }
}

void TestEvents::refusesToRepeat()
{
    const Event first = added();
    VERIFY_REFUSED(town->store(), u"ends before"_s, events->repeat(first.id, Rhythm::Weekly, {2026, 3, 2}));
    valueOf(events->repeat(first.id, Rhythm::Monthly, {2026, 5, 31}));
    VERIFY_REFUSED(town->store(), u"already"_s, events->repeat(first.id, Rhythm::Weekly, {2026, 5, 31}));
    const Event twin = added(u"sprachcafé"_s, {2026, 6, 2});
    VERIFY_REFUSED(town->store(), u"Sprachcafé"_s, events->repeat(twin.id, Rhythm::Weekly, {2026, 7, 31}));
}

void TestEvents::aLongerSeriesAddsEvents()
{
    const auto series = valueOf(events->repeat(added().id, Rhythm::EveryTwoWeeks, {2026, 3, 20}));
    QCOMPARE(days(), u"03.03. 17.03."_s);
    Event last = valueOf(events->all()).last();
    last.place = u"Bibliothek"_s;
    last.participants = 17;
    VERIFY_RESULT(events->update(last));
    VERIFY_RESULT(events->setEnd(series.id, {2026, 4, 14}));
    QCOMPARE(days(), u"03.03. 17.03. 31.03. 14.04."_s);
    const Event added = valueOf(events->all()).last();
    QCOMPARE(added.place, u"Bibliothek"_s);
    QCOMPARE(added.participants, std::nullopt);
}

void TestEvents::aShorterSeriesKeepsWhatWasNoted()
{
    const auto series = valueOf(events->repeat(added().id, Rhythm::Weekly, {2026, 4, 7}));
    QCOMPARE(days(), u"03.03. 10.03. 17.03. 24.03. 31.03. 07.04."_s);
    auto all = valueOf(events->all());
    all[2].participants = 5;
    all[3].isCancelled = true;
    VERIFY_RESULT(events->update(all[2]));
    VERIFY_RESULT(events->update(all[3]));
    EventFeedback said;
    said.event = all[4].id;
    said.rating = 4;
    valueOf(events->add(said));
    VERIFY_RESULT(events->setEnd(series.id, {2026, 3, 10}));
    QCOMPARE(days(), u"03.03. 10.03. 17.03. 24.03.x 31.03."_s);
    VERIFY_RESULT(town->store().undo());
    QCOMPARE(days(), u"03.03. 10.03. 17.03. 24.03.x 31.03. 07.04."_s);
}

void TestEvents::changesTheLaterOnes()
{
    valueOf(events->repeat(added().id, Rhythm::Weekly, {2026, 3, 31}));
    auto all = valueOf(events->all());
    all[3].isCancelled = true;
    VERIFY_RESULT(events->update(all[3]));
    all[4].participants = 12;
    all[4].note = u"voll"_s;
    VERIFY_RESULT(events->update(all[4]));
    all[1].place = u"Bibliothek"_s;
    all[1].startsAt = QTime(17, 0);
    all[1].participants = 3;
    VERIFY_RESULT(events->update(all[1]));
    QCOMPARE(valueOf(events->applyToLater(all[1].id)), 2);
    const auto after = valueOf(events->all());
    QCOMPARE(after[0].place, u"Bürgerhaus"_s);
    QCOMPARE(after[2].place, u"Bibliothek"_s);
    QCOMPARE(after[2].day, QDate(2026, 3, 17));
    QCOMPARE(after[2].participants, std::nullopt);
    QCOMPARE(after[3].place, u"Bürgerhaus"_s); // called off
    QCOMPARE(after[4].startsAt, std::optional(QTime(17, 0)));
    QCOMPARE(after[4].participants, std::optional(12));
    QCOMPARE(after[4].note, u"voll"_s);
    QCOMPARE(valueOf(events->applyToLater(all[1].id)), 0); // nothing is left to change
}

void TestEvents::callsOffInsteadOfDeleting()
{
    valueOf(events->repeat(added().id, Rhythm::Weekly, {2026, 3, 10}));
    Event second = valueOf(events->all()).last();
    VERIFY_REFUSED(town->store(), u"Call it off"_s, events->remove(second.id));
    second.isCancelled = true;
    VERIFY_RESULT(events->update(second));
    VERIFY_RESULT(events->remove(second.id));
    QCOMPARE(days(), u"03.03."_s);
}

void TestEvents::keepsGroupsAndFeedback()
{
    const Event event = added();
    EventGroup women{{}, 0, event.id, u" Frauen "_s, 12};
    women = valueOf(events->add(women));
    QCOMPARE(women.name, u"Frauen"_s);
    VERIFY_REFUSED(town->store(), u"Frauen"_s, events->add(EventGroup{{}, 0, event.id, u"frauen"_s, {}}));
    VERIFY_REFUSED(town->store(), u"group"_s, events->add(EventGroup{{}, 0, event.id, {}, 3}));
    EventFeedback said;
    said.event = event.id;
    said.comment = u"Gern wieder"_s;
    valueOf(events->add(said));
    QCOMPARE(valueOf(events->feedbackOn(event.id)).size(), 1);
    VERIFY_STEP(town->store(), u"Event removed"_s, events->remove(event.id));
    QCOMPARE(valueOf(events->groups()).size(), 0);
    QCOMPARE(valueOf(events->feedback()).size(), 0);
    VERIFY_RESULT(town->store().undo());
    QCOMPARE(valueOf(events->groupsOf(event.id)).first().name, women.name);
}

void TestEvents::anOfferWithEventsStaysWhenItsRowGoes()
{
    const GridEntry row = town->entry(town->round(2026).id, town->organisation(u"AWO"_s).id, u"Café"_s);
    Event event = added();
    event.activity = row.activity;
    VERIFY_RESULT(events->update(event));
    VERIFY_RESULT(GridEntries(town->store()).removeAll({row.id}));
    QCOMPARE(town->all<GridEntry>().size(), 0);
    QCOMPARE(town->all<Activity>().size(), 1);
    QCOMPARE(valueOf(events->byId(event.id)).activity, std::optional(row.activity));
}

void TestEvents::isUndoneAsOneStep()
{
    const Event first = added();
    const QStringList before = contentOf(town->store());
    valueOf(events->repeat(first.id, Rhythm::Weekly, {2026, 12, 31}));
    QVERIFY(valueOf(events->all()).size() > 40);
    VERIFY_RESULT(town->store().undo());
    QCOMPARE(contentOf(town->store()), before);
}

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
