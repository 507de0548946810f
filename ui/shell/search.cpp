#include "ui/shell/search.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/fields/daytext.h"

#include <QCoreApplication>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

/// The words typed, and what they have found so far.
struct Search {
    QStringList words;
    QList<SearchHit> hits;

    bool matches(const QStringList &texts) const
    {
        const QString all = searchable(texts.join(u' '));
        return std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word); });
    }
};

/// Adds a hit for each record that matches, up to the most of a kind.
template<class T, class Texts, class Hit>
void addMatching(Search &search, const QList<T> &records, Texts texts, Hit hit)
{
    int found = 0;
    for (const T &record : records) {
        if (!search.matches(texts(record)))
            continue;
        search.hits << hit(record);
        if (++found == mostHitsOfAKind)
            return;
    }
}

Result<> addDirectory(Search &search, Workspace &workspace)
{
    const auto organisations = workspace.organisations().all();
    if (!organisations)
        return fail(organisations.error());
    addMatching(
        search, *organisations,
        [](const Organisation &found) {
            return QStringList{found.name, found.shortName} + found.aliases;
        },
        [](const Organisation &found) {
            return SearchHit{found.name, tr("Institution"), {Place::Organisations, found.id.value}};
        });
    const auto contacts = workspace.organisations().contacts();
    if (!contacts)
        return fail(contacts.error());
    QHash<Id<Organisation>, QString> names;
    for (const Organisation &organisation : *organisations)
        names.insert(organisation.id, organisation.name);
    addMatching(
        search, *contacts,
        [](const Contact &found) {
            return QStringList{found.name, found.job, found.mail, found.telephone};
        },
        [&](const Contact &found) {
            const QString title = found.name.isEmpty() ? found.job : found.name;
            return SearchHit{title,
                             tr("Contact · %1").arg(names.value(found.organisation)),
                             {Place::Organisations, found.organisation.value}};
        });
    return {};
}

Result<> addGoals(Search &search, Workspace &workspace)
{
    return workspace.goals().all().map([&](const QList<Goal> &all) {
        addMatching(
            search, all,
            [](const Goal &found) {
                return QStringList{found.number, found.title, found.description};
            },
            [](const Goal &found) {
                return SearchHit{u"%1 %2"_s.arg(found.number, found.title),
                                 Goals::nameOf(found.level),
                                 {Place::Goals, found.id.value}};
            });
    });
}

Result<> addIndicators(Search &search, Workspace &workspace)
{
    return workspace.indicators().all().map([&](const QList<Indicator> &all) {
        addMatching(
            search, all,
            [](const Indicator &found) {
                return QStringList{found.title, found.definition};
            },
            [](const Indicator &found) {
                return SearchHit{found.title, tr("Indicator"), {Place::Indicators, found.id.value}};
            });
    });
}

/// Of the year shown.
Result<> addEvents(Search &search, Workspace &workspace, int year)
{
    return workspace.events().all().map([&](QList<Event> all) {
        all.removeIf([&](const Event &event) { return event.day.year() != year; });
        addMatching(
            search, all,
            [](const Event &found) {
                return QStringList{found.title, found.place};
            },
            [](const Event &found) {
                return SearchHit{
                    found.title, tr("Event · %1").arg(dayText(found.day)), {Place::Events, found.id.value}};
            });
    });
}

Result<> addBudgetProducts(Search &search, Workspace &workspace)
{
    return workspace.budgetProducts().all().map([&](const QList<BudgetProduct> &all) {
        addMatching(
            search, all,
            [](const BudgetProduct &found) {
                return QStringList{found.number, found.title, found.note};
            },
            [](const BudgetProduct &found) {
                return SearchHit{
                    u"%1 %2"_s.arg(found.number, found.title), tr("Budget product"), {Place::Budget, found.id.value}};
            });
    });
}

Result<> addEntries(Search &search, Workspace &workspace, int year, const QString &text)
{
    const auto round = workspace.survey().ofYear(year);
    if (!round)
        return fail(round.error());
    if (!*round)
        return {};
    GridFilter filter;
    filter.round = (*round)->id;
    filter.text = text;
    auto ids = workspace.gridEntries().find(filter);
    if (!ids)
        return fail(ids.error());
    if (ids->size() > mostHitsOfAKind)
        ids->resize(mostHitsOfAKind);
    return workspace.gridEntries().byIds(*ids).map([&](const QList<GridEntry> &entries) {
        for (const GridEntry &entry : entries) {
            const QString organisation =
                workspace.organisations().byId(entry.organisation).value_or(Organisation()).name;
            search.hits << SearchHit{entry.title, tr("Grid · %1").arg(organisation), {Place::Grid, entry.id.value}};
        }
    });
}

} // namespace

Result<QList<SearchHit>> searchEverything(Workspace &workspace, int year, const QString &text)
{
    Search search{searchable(text).split(u' ', Qt::SkipEmptyParts), {}};
    if (search.words.isEmpty())
        return QList<SearchHit>();
    return addDirectory(search, workspace)
        .and_then([&] { return addGoals(search, workspace); })
        .and_then([&] { return addIndicators(search, workspace); })
        .and_then([&] { return addEvents(search, workspace, year); })
        .and_then([&] { return addBudgetProducts(search, workspace); })
        .and_then([&] { return addEntries(search, workspace, year, text); })
        .map([&] { return search.hits; });
}

} // namespace inko
