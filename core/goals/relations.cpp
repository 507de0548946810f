#include "core/base/text.h"
#include "core/goals/goalrules.h"
#include "core/goals/goals.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

bool isTwin(const GoalRelation &one, const GoalRelation &other)
{
    if (one.kind != other.kind)
        return false;
    const bool same = one.goal == other.goal && one.otherGoal == other.otherGoal;
    const bool turned = one.goal == other.otherGoal && one.otherGoal == other.goal;
    return same || (turned && !goalrules::hasDirection(one.kind));
}

/// The order of the list: what is open comes first.
int urgency(const GoalRelation &relation)
{
    if (relation.kind != GoalRelation::Kind::Contradicts)
        return 2;
    return relation.isOpen() ? 0 : 1;
}

} // namespace

QString Goals::nameOf(GoalRelation::Kind kind)
{
    switch (kind) {
    case GoalRelation::Kind::Supports: return tr("supports");
    case GoalRelation::Kind::SameAs: return tr("is the same as");
    case GoalRelation::Kind::Contradicts: return tr("contradicts");
    }
    return {};
}

Result<QList<GoalRelation>> Goals::relations() const
{
    return m_store.table<GoalRelation>().all().map([](QList<GoalRelation> relations) {
        std::stable_sort(relations.begin(), relations.end(), [](const GoalRelation &one, const GoalRelation &other) {
            return urgency(one) < urgency(other);
        });
        return relations;
    });
}

Result<GoalRelation> Goals::checked(const GoalRelation &relation) const
{
    GoalRelation tidy = relation;
    tidy.settledBy = tidyLine(relation.settledBy);
    tidy.settledIn = tidyLine(relation.settledIn);
    const Result<> checked =
        goalrules::checkEnds(tidy)
            .and_then([&] { return goalrules::checkSettledOn(tidy, m_store.now().toLocalTime().date()); })
            .and_then([&] { return goalrules::checkSettledBy(tidy); });
    if (!checked)
        return fail(checked.error());
    const auto others = m_store.table<GoalRelation>().where({u"id <> ?"_s, {tidy.id.value}, {}});
    if (!others)
        return fail(others.error());
    for (const GoalRelation &other : *others) {
        if (isTwin(tidy, other))
            return fail(Error::Code::Invalid,
                        tr("These two goals are related in this way already. Change that relation instead."));
    }
    return byId(tidy.goal).and_then([&](const Goal &) { return byId(tidy.otherGoal); }).map([&](const Goal &) {
        return tidy;
    });
}

Result<GoalRelation> Goals::add(const GoalRelation &added)
{
    return m_store.write(tr("Relation between goals added"), [&](Transaction &transaction) {
        return checked(added).and_then(
            [&](const GoalRelation &relation) { return transaction.table<GoalRelation>().add(relation); });
    });
}

Result<> Goals::update(const GoalRelation &changed)
{
    return m_store.write(tr("Relation between goals changed"), [&](Transaction &transaction) {
        return checked(changed).and_then(
            [&](const GoalRelation &relation) { return transaction.table<GoalRelation>().update(relation); });
    });
}

Result<> Goals::remove(Id<GoalRelation> id)
{
    return m_store.write(tr("Relation between goals removed"), [&](Transaction &transaction) {
        auto table = transaction.table<GoalRelation>();
        return table.byId(id).and_then([&](const GoalRelation &removed) { return table.remove(removed); });
    });
}

} // namespace inko
