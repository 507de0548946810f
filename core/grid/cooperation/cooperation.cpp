#include "core/grid/cooperation/cooperation.h"

#include "core/base/text.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

bool isAbout(const DismissedChance &dismissed, const CooperationChance &chance, const MeetingPoint &point)
{
    return dismissed.goal == chance.goal && dismissed.targetGroup == point.targetGroup &&
           dismissed.district == point.district;
}

/// The note of the last time, where nobody has joined since.
std::optional<QString> noteOn(const CooperationChance &chance, const QList<DismissedChance> &dismissed)
{
    std::optional<QString> note;
    for (const MeetingPoint &point : chance.points) {
        const auto found = std::ranges::find_if(dismissed, [&](const DismissedChance &one) {
            return isAbout(one, chance, point) && std::ranges::all_of(chance.organisations, [&](Id<Organisation> who) {
                       return one.organisations.contains(who);
                   });
        });
        if (found == dismissed.cend())
            return std::nullopt;
        note = found->note;
    }
    return note;
}

} // namespace

Result<QList<WeighedChance>> Cooperation::chances(Id<SurveyRound> round) const
{
    const auto entries = m_store.table<GridEntry>().where({u"round_id = ?"_s, {round.value}, u"id"_s});
    const auto dismissed = m_store.table<DismissedChance>().all(u"id DESC"_s);
    if (!entries || !dismissed)
        return fail(entries ? dismissed.error() : entries.error());
    QList<WeighedChance> weighed;
    for (const CooperationChance &chance : cooperationChances(*entries))
        weighed << WeighedChance{chance, noteOn(chance, *dismissed)};
    std::ranges::stable_partition(weighed, [](const WeighedChance &one) { return !one.dismissed; });
    return weighed;
}

Result<QList<DismissedChance>> Cooperation::dismissedOf(const CooperationChance &chance) const
{
    return m_store.table<DismissedChance>()
        .where({u"goal_id = ?"_s, {chance.goal.value}, u"id"_s})
        .map([&](QList<DismissedChance> found) {
            found.removeIf([&](const DismissedChance &one) {
                return std::ranges::none_of(chance.points,
                                            [&](const MeetingPoint &point) { return isAbout(one, chance, point); });
            });
            return found;
        });
}

Result<> Cooperation::dismiss(const CooperationChance &chance, const QString &note)
{
    return m_store.write(tr("Chance to cooperate put aside"), [&](Transaction &transaction) -> Result<> {
        if (const Result<> again = takeUpAgain(chance); !again)
            return again;
        auto table = transaction.table<DismissedChance>();
        for (const MeetingPoint &point : chance.points) {
            const auto added = table.add({{},
                                          0,
                                          chance.goal,
                                          point.targetGroup,
                                          point.district,
                                          tidyLines(note),
                                          m_store.now().toLocalTime().date(),
                                          chance.organisations});
            if (!added)
                return fail(added.error());
        }
        return {};
    });
}

Result<> Cooperation::takeUpAgain(const CooperationChance &chance)
{
    return m_store.write(tr("Chance to cooperate taken up again"), [&](Transaction &transaction) -> Result<> {
        const auto found = dismissedOf(chance);
        if (!found)
            return fail(found.error());
        auto table = transaction.table<DismissedChance>();
        for (const DismissedChance &one : *found) {
            if (const Result<> removed = table.remove(one); !removed)
                return removed;
        }
        return {};
    });
}

} // namespace inko
