#include "tests/support/largegrid.h"

#include "core/grid/gridentries.h"

#include <random>

namespace inko::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int entriesPerOrganisation = 200;

const QStringList kinds{
    u"Sprachcafé"_s,         u"Deutschkurs B1"_s,       u"Hausaufgabenhilfe"_s,   u"Frühstückstreff"_s,
    u"Schwimmkurs"_s,        u"Beratung zu Anträgen"_s, u"Lesepatenschaft"_s,     u"Nähwerkstatt"_s,
    u"Bewerbungstraining"_s, u"Elterncafé"_s,           u"Fußballgruppe"_s,       u"Gesundheitssprechstunde"_s,
    u"Theaterprojekt"_s,     u"Ämterbegleitung"_s,      u"Gemeinschaftsgarten"_s, u"Übersetzungshilfe"_s};
const QStringList people{u"für Mütter"_s,   u"für Jugendliche"_s, u"für Ältere"_s, u"für Neuzugewanderte"_s,
                         u"für Familien"_s, u"für Frauen"_s,      u"für Kinder"_s, u"für Auszubildende"_s};
const QStringList places{u"im Bürgerhaus"_s,     u"in der Grundschule"_s, u"an der Großen Straße"_s,
                         u"im Stadtteilladen"_s, u"in der Bücherei"_s,    u"auf dem Marktplatz"_s};
const QStringList times{u"Jeden Dienstag von 15 bis 17 Uhr, ohne Anmeldung."_s,
                        u"Zweimal in der Woche mit Kinderbetreuung; Fahrtkosten werden erstattet."_s,
                        u"Zehn Abende, Beginn nach den Herbstferien, höchstens zwölf Plätze."_s,
                        u"Nach Vereinbarung, auch am Telefon und in einfacher Sprache."_s};
const QStringList funders{
    {}, u"Land Nordrhein-Westfalen"_s, u"Bürgerstiftung"_s, u"Europäischer Sozialfonds"_s, u"Kreis"_s};
const QStringList kindsOfOrganisation{u"Fachbereich"_s,       u"Grundschule"_s,  u"Turnverein"_s, u"Kirchengemeinde"_s,
                                      u"Wohlfahrtsverband"_s, u"Förderverein"_s, u"Kulturhaus"_s, u"Jugendtreff"_s};
const QHash<CodeValue::List, QStringList> codeNames{
    {CodeValue::List::TargetGroup,
     {u"Kinder"_s, u"Jugendliche"_s, u"Frauen"_s, u"Männer"_s, u"Eltern"_s, u"Ältere"_s, u"Geflüchtete"_s,
      u"Auszubildende"_s, u"Ehrenamtliche"_s, u"Alle"_s}},
    {CodeValue::List::District,
     {u"Mitte"_s, u"Nordstadt"_s, u"Südstadt"_s, u"Holthausen"_s, u"Welper"_s, u"Ruhrtal"_s, u"Hügel"_s}},
    {CodeValue::List::FundingType, {u"Eigenmittel"_s, u"Land"_s, u"Bund"_s, u"EU"_s, u"Spenden"_s, u"Kommune"_s}},
    {CodeValue::List::Language,
     {u"Arabisch"_s, u"Türkisch"_s, u"Englisch"_s, u"Ukrainisch"_s, u"Farsi"_s, u"Polnisch"_s, u"Kurdisch"_s}}};

/// Makes the file's content in one transaction.
class Filling {
public:
    Filling(Transaction &transaction, GridEntries &entries) : m_transaction(transaction), m_entries(entries) {}

    Result<Id<SurveyRound>> fill(int entries)
    {
        const auto round = m_transaction.table<SurveyRound>().add({{}, 0, 2026, QDate(2026, 2, 1), QDate(2026, 4, 30)});
        if (!round)
            return fail(round.error());
        if (const Result<> made = addGoals(); !made)
            return fail(made.error());
        if (const Result<> made = addCodeValues(); !made)
            return fail(made.error());
        if (const Result<> made = addOrganisations(qMax(8, entries / entriesPerOrganisation)); !made)
            return fail(made.error());
        QList<GridEntry> batch;
        batch.reserve(entries);
        for (int number = 1; number <= entries; ++number)
            batch << entry(round->id, number);
        return m_entries.addAll(batch).map([&](const QList<GridEntry> &) { return round->id; });
    }

private:
    Result<> addGoals()
    {
        const auto town =
            m_transaction.table<Concept>().add({{}, 0, u"Integrationskonzept"_s, Concept::Level::Town, {}, {}, 0});
        if (!town)
            return fail(town.error());
        for (int guiding = 1; guiding <= 15; ++guiding) {
            Goal goal;
            goal.concept_ = town->id;
            goal.number = QString::number(guiding);
            goal.title = u"Leitziel %1: %2 %3"_s.arg(guiding).arg(pick(kinds), pick(people));
            goal.position = guiding;
            const auto root = m_transaction.table<Goal>().add(goal);
            if (!root)
                return fail(root.error());
            goal.parent = root->id;
            goal.level = Goal::Level::Action;
            for (int action = 1; action <= 4; ++action) {
                goal.number = u"%1.%2"_s.arg(guiding).arg(action);
                goal.title = u"Handlungsziel %1 %2"_s.arg(goal.number, pick(places));
                goal.position = action;
                const auto added = m_transaction.table<Goal>().add(goal);
                if (!added)
                    return fail(added.error());
                m_goals << added->id;
            }
        }
        return {};
    }

    Result<> addCodeValues()
    {
        for (auto list = codeNames.cbegin(); list != codeNames.cend(); ++list) {
            for (int position = 0; position < list->size(); ++position) {
                const auto added =
                    m_transaction.table<CodeValue>().add({{}, 0, list.key(), list->at(position), {}, position, false});
                if (!added)
                    return fail(added.error());
                m_values[list.key()] << added->id;
            }
        }
        return {};
    }

    Result<> addOrganisations(int count)
    {
        for (int number = 1; number <= count; ++number) {
            const QString name = u"%1 %2"_s.arg(pick(kindsOfOrganisation)).arg(number);
            const auto added = m_transaction.table<Organisation>().add({{}, 0, name, {}, {}, {}, {}, {}, {}});
            if (!added)
                return fail(added.error());
            m_organisations << added->id;
        }
        return {};
    }

    GridEntry entry(Id<SurveyRound> round, int number)
    {
        GridEntry entry;
        entry.round = round;
        entry.organisation = pick(m_organisations);
        entry.title = u"%1 %2 %3"_s.arg(pick(kinds), pick(people)).arg(number);
        entry.description = u"%1 %2 %3. %4"_s.arg(pick(kinds), pick(people), pick(places), pick(times));
        entry.funder = pick(funders);
        entry.starts = PartialDate::ofMonth(2018 + below(9), 1 + below(12));
        if (below(10) > 0)
            entry.participants = below(200);
        entry.contact = u"Leitung %1"_s.arg(pick(kindsOfOrganisation));
        entry.contactPublic = below(2) == 0;
        entry.status = static_cast<GridEntry::Status>(below(5));
        entry.goals = some(m_goals, 1 + below(2));
        entry.targetGroups = some(m_values[CodeValue::List::TargetGroup], below(4));
        entry.districts = some(m_values[CodeValue::List::District], 1 + below(2));
        entry.fundingTypes = some(m_values[CodeValue::List::FundingType], 1);
        entry.languages = some(m_values[CodeValue::List::Language], below(3));
        if (below(5) == 0) {
            entry.cooperations = some(m_organisations, 1);
            entry.cooperations.removeAll(entry.organisation);
        }
        return entry;
    }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    template<class T>
    T pick(const QList<T> &from)
    {
        return from[below(static_cast<int>(from.size()))];
    }

    template<class T>
    QList<T> some(const QList<T> &from, int count)
    {
        QList<T> picked;
        while (picked.size() < count) {
            if (const T one = pick(from); !picked.contains(one))
                picked << one;
        }
        return picked;
    }

    Transaction &m_transaction;
    GridEntries &m_entries;
    std::mt19937 m_random{20261122};
    QList<Id<Goal>> m_goals;
    QList<Id<Organisation>> m_organisations;
    QHash<CodeValue::List, QList<Id<CodeValue>>> m_values;
};

} // namespace

Result<Id<SurveyRound>> fillLargeGrid(Store &store, int entries)
{
    GridEntries gridEntries(store);
    return store.write(u"Large grid"_s,
                       [&](Transaction &transaction) { return Filling(transaction, gridEntries).fill(entries); });
}

Result<> makeLargeFile(const QString &path, int entries)
{
    const Store::Options options;
    return Store::create(path, options)
        .and_then([&] { return Store::open(path, Store::Mode::ReadWrite, options); })
        .and_then([&](const std::unique_ptr<Store> &store) {
            return fillLargeGrid(*store, entries).map([](Id<SurveyRound>) {});
        });
}

} // namespace inko::test
