#include "core/goals/goals.h"

#include "core/base/text.h"
#include "core/directory/ordering.h"
#include "core/directory/usage.h"
#include "core/goals/goalrules.h"
#include "core/goals/goaltree.h"
#include "core/storage/database.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

const QString inOrder = u"position, id"_s;

/// The goals beside it: under the same parent, or at the root of the same concept.
Where siblingsOf(const Goal &goal)
{
    if (goal.parent)
        return {u"parent_id = ? AND id <> ?"_s, {goal.parent->value, goal.id.value}, inOrder};
    return {u"parent_id IS NULL AND concept_id = ? AND id <> ?"_s, {goal.concept_.value, goal.id.value}, inOrder};
}

Result<int> lastPlace(Transaction &transaction, const Goal &goal)
{
    return transaction.table<Goal>().where(siblingsOf(goal)).map(&positionAfter<Goal>);
}

} // namespace

QString Goals::nameOf(Goal::Level level)
{
    switch (level) {
    case Goal::Level::Guiding: return tr("Guiding goal");
    case Goal::Level::Action: return tr("Action goal");
    case Goal::Level::Annual: return tr("Annual goal");
    }
    return {};
}

QString Goals::nameOf(Goal::Status status)
{
    switch (status) {
    case Goal::Status::Proposed: return tr("Proposed");
    case Goal::Status::Discussed: return tr("Discussed");
    case Goal::Status::Adopted: return tr("Adopted");
    case Goal::Status::Reached: return tr("Reached");
    case Goal::Status::PartlyReached: return tr("Partly reached");
    case Goal::Status::NotReached: return tr("Not reached");
    case Goal::Status::CarriedOn: return tr("Carried on");
    }
    return {};
}

Result<QList<Goal>> Goals::all() const
{
    const auto documents = concepts();
    if (!documents)
        return fail(documents.error());
    return m_store.table<Goal>().all(inOrder).map(
        [&](const QList<Goal> &goals) { return goaltree::printed(*documents, goals); });
}

Result<Goal> Goals::byId(Id<Goal> id) const
{
    return m_store.table<Goal>().byId(id);
}

Result<std::optional<Goal>> Goals::numbered(const QString &number) const
{
    return m_store.table<Goal>().all().map([&](const QList<Goal> &goals) -> std::optional<Goal> {
        const QString wanted = searchable(number);
        const auto found = std::find_if(goals.cbegin(), goals.cend(),
                                        [&](const Goal &goal) { return searchable(goal.number) == wanted; });
        return found == goals.cend() ? std::nullopt : std::optional(*found);
    });
}

Result<Goal> Goals::checked(const Goal &goal) const
{
    Goal tidy = goal;
    tidy.number = tidyLine(goal.number);
    tidy.title = tidyLine(goal.title);
    tidy.adoptedBy = tidyLine(goal.adoptedBy);
    tidy.outcome = tidyLines(goal.outcome);
    tidy.whyShown = tidyLine(goal.whyShown);
    for (const Result<> &checked :
         {goalrules::checkNumber(tidy.number), goalrules::checkTitle(tidy), goalrules::checkYear(tidy),
          goalrules::checkPriority(tidy), goalrules::checkPoints(tidy), checkStanding(tidy)}) {
        if (!checked)
            return fail(checked.error());
    }
    const auto twin = numbered(tidy.number);
    if (!twin)
        return fail(twin.error());
    if (*twin && (*twin)->id != tidy.id)
        return fail(Error::Code::Invalid,
                    tr("The number %1 is taken by “%2”. Choose another one.").arg(tidy.number, (*twin)->title));
    return checkPlace(tidy).map([&] { return tidy; });
}

Result<> Goals::checkStanding(const Goal &goal) const
{
    return goalrules::checkAdoption(goal, m_store.now().toLocalTime().date()).and_then([&]() -> Result<> {
        if (!goal.continues)
            return {};
        return byId(*goal.continues).and_then([&](const Goal &earlier) {
            return goalrules::checkContinues(goal, earlier);
        });
    });
}

Result<> Goals::checkPlace(const Goal &goal) const
{
    if (const auto document = m_store.table<Concept>().byId(goal.concept_); !document)
        return fail(document.error());
    if (goal.parent) {
        const Result<Goal> parent = byId(*goal.parent);
        if (!parent)
            return fail(parent.error());
        const auto goals = m_store.table<Goal>().all();
        if (!goals)
            return fail(goals.error());
        const Result<> stands = goalrules::checkCircle(goal, *parent, *goals).and_then([&] {
            return goalrules::checkParent(goal, *parent);
        });
        if (!stands)
            return stands;
    }
    if (!goal.id.isValid())
        return {};
    const auto children = m_store.table<Goal>().where({u"parent_id = ?"_s, {goal.id.value}, inOrder});
    if (!children)
        return fail(children.error());
    for (const Goal &child : *children) {
        const Result<> stays =
            goalrules::checkChildConcept(goal, child).and_then([&] { return goalrules::checkChildLevel(goal, child); });
        if (!stays)
            return stays;
    }
    return {};
}

Result<Goal> Goals::add(const Goal &added)
{
    return m_store.write(tr("Goal added"), [&](Transaction &transaction) {
        return checked(added).and_then([&](Goal goal) {
            return lastPlace(transaction, goal).and_then([&](int position) {
                goal.position = position;
                return transaction.table<Goal>().add(goal);
            });
        });
    });
}

Result<> Goals::update(const Goal &changed)
{
    return m_store.write(tr("Goal changed"), [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<Goal>();
        const Result<Goal> stored = table.byId(changed.id);
        if (!stored)
            return fail(stored.error());
        Result<Goal> goal = checked(changed);
        if (!goal)
            return fail(goal.error());
        const bool stays = stored->parent == goal->parent && stored->concept_ == goal->concept_;
        const Result<int> position = stays ? Result<int>(stored->position) : lastPlace(transaction, *goal);
        if (!position)
            return fail(position.error());
        goal->position = *position;
        return table.update(*goal);
    });
}

Result<> Goals::remove(Id<Goal> id)
{
    return m_store.write(tr("Goal removed"), [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<Goal>();
        const Result<Goal> removed = table.byId(id);
        if (!removed)
            return fail(removed.error());
        const Result<QString> users = usage::of(transaction.database(), shapeOf<Goal>().table, id.value);
        if (!users)
            return fail(users.error());
        if (!users->isEmpty())
            return fail(Error::Code::Invalid, tr("The goal “%1” cannot be removed because there is still something "
                                                 "tied to it: %2. Move or remove that first.")
                                                  .arg(removed->title, *users));
        return table.remove(*removed);
    });
}

Result<> Goals::move(Id<Goal> id, std::optional<Id<Goal>> parent, int position)
{
    return m_store.write(tr("Goal moved"), [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<Goal>();
        return table.byId(id).and_then([&](Goal goal) {
            goal.parent = parent;
            return checkPlace(goal)
                .and_then([&] { return table.where(siblingsOf(goal)); })
                .and_then([&](const QList<Goal> &siblings) { return place(transaction, siblings, goal, position); });
        });
    });
}

Result<QHash<Id<Goal>, int>> Goals::entryCounts(int year) const
{
    QHash<Id<Goal>, int> counts;
    return m_store.database()
        .select(u"WITH RECURSIVE beneath(goal, above) AS (SELECT id, id FROM goal UNION SELECT beneath.goal, "
                "goal.parent_id FROM beneath JOIN goal ON goal.id = beneath.above WHERE goal.parent_id IS NOT NULL) "
                "SELECT beneath.above, count(DISTINCT named.owner_id) FROM beneath JOIN grid_entry_goal named ON "
                "named.member_id = beneath.goal JOIN grid_entry entry ON entry.id = named.owner_id "
                "JOIN survey_round round ON round.id = entry.round_id WHERE round.year = ? GROUP BY beneath.above"_s,
                {year},
                [&](const QSqlQuery &row) { counts.insert(Id<Goal>{row.value(0).toLongLong()}, row.value(1).toInt()); })
        .map([&] { return counts; });
}

} // namespace inko
