#include "core/report/comparison.h"

#include <QHash>

#include <algorithm>

namespace inko {

namespace {

void addKnown(std::optional<int> &sum, std::optional<int> participants)
{
    if (participants)
        sum = sum.value_or(0) + *participants;
}

void add(ComparedGoal &goal, const YearChange &change)
{
    if (change.now) {
        ++goal.entriesNow;
        addKnown(goal.participantsNow, change.now->participants);
    }
    switch (change.kind) {
    case YearChange::Kind::New: goal.added.push_back(change); break;
    case YearChange::Kind::Changed: goal.changed.push_back(change); break;
    case YearChange::Kind::Ended: goal.ended.push_back(change); break;
    case YearChange::Kind::NotReported: goal.notReported.push_back(change); break;
    case YearChange::Kind::NotConfirmed: ++goal.notConfirmed; break;
    case YearChange::Kind::Unchanged: break;
    }
}

void addBefore(ComparedGoal &goal, const GridEntry &entry)
{
    ++goal.entriesBefore;
    addKnown(goal.participantsBefore, entry.participants);
}

class Comparing {
public:
    explicit Comparing(const ReportData &data) : m_data(data)
    {
        for (const Goal &goal : data.goals) {
            if (goal.parent)
                continue;
            m_places.insert(goal.id, m_goals.size());
            m_goals.emplace_back().goal = &goal;
        }
        m_goals.emplace_back(); // for entries without a goal
    }

    std::vector<ComparedGoal> run()
    {
        const std::vector<GridEntry> &before = m_data.earlier.front().entries;
        for (const YearChange &change : yearChanges(before, m_data.entries))
            add(goalOf(change.entry()), change);
        for (const GridEntry &entry : before)
            addBefore(goalOf(entry), entry);
        std::erase_if(m_goals, [](const ComparedGoal &goal) { return goal.entriesBefore + goal.entriesNow == 0; });
        return std::move(m_goals);
    }

private:
    ComparedGoal &goalOf(const GridEntry &entry)
    {
        if (entry.goals.isEmpty())
            return m_goals.back();
        const auto place = m_places.constFind(m_data.rootOf(entry.goals.first()));
        return place == m_places.cend() ? m_goals.back() : m_goals[*place];
    }

    const ReportData &m_data;
    std::vector<ComparedGoal> m_goals;
    QHash<Id<Goal>, size_t> m_places;
};

} // namespace

std::vector<ComparedGoal> comparedGoals(const ReportData &data)
{
    if (data.earlier.empty())
        return {};
    return Comparing(data).run();
}

std::optional<int> knownParticipants(const std::vector<GridEntry> &entries)
{
    std::optional<int> sum;
    for (const GridEntry &entry : entries)
        addKnown(sum, entry.participants);
    return sum;
}

} // namespace inko
