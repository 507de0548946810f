#include "core/report/comparison.h"

#include "core/grid/entryhistory.h"

#include <QSet>

#include <algorithm>

namespace inko {

namespace {

void addKnown(std::optional<int> &sum, std::optional<int> participants)
{
    if (participants)
        sum = sum.value_or(0) + *participants;
}

class Comparing {
public:
    explicit Comparing(const ReportData &data) : m_data(data), m_before(data.earlier.front().entries)
    {
        for (const Goal &goal : data.goals) {
            if (goal.parent)
                continue;
            m_places.insert(goal.id, m_goals.size());
            m_goals.emplace_back().goal = &goal;
        }
        m_goals.emplace_back(); // for entries without a goal
        for (const GridEntry &entry : m_before)
            m_byActivity.insert(entry.activity, &entry);
    }

    std::vector<ComparedGoal> run()
    {
        for (const GridEntry &entry : m_data.entries)
            addNow(entry);
        for (const GridEntry &entry : m_before) {
            ComparedGoal &goal = goalOf(entry);
            ++goal.entriesBefore;
            addKnown(goal.participantsBefore, entry.participants);
            if (!m_reportedAgain.contains(entry.activity) && entry.status != GridEntry::Status::Ended)
                goal.notReported.push_back({&entry, nullptr, {}});
        }
        std::erase_if(m_goals, [](const ComparedGoal &goal) { return goal.entriesBefore + goal.entriesNow == 0; });
        return std::move(m_goals);
    }

private:
    void addNow(const GridEntry &entry)
    {
        ComparedGoal &goal = goalOf(entry);
        ++goal.entriesNow;
        addKnown(goal.participantsNow, entry.participants);
        m_reportedAgain.insert(entry.activity);
        const GridEntry *before = m_byActivity.value(entry.activity);
        if (entry.status == GridEntry::Status::Ended)
            goal.ended.push_back({before, &entry, {}});
        else if (!before)
            goal.added.push_back({nullptr, &entry, {}});
        else if (entry.status == GridEntry::Status::NotConfirmed)
            ++goal.notConfirmed;
        else if (const QList<GridColumn::Value> changed = differences(*before, entry); !changed.isEmpty())
            goal.changed.push_back({before, &entry, changed});
    }

    ComparedGoal &goalOf(const GridEntry &entry)
    {
        if (entry.goals.isEmpty())
            return m_goals.back();
        const auto place = m_places.constFind(m_data.rootOf(entry.goals.first()));
        return place == m_places.cend() ? m_goals.back() : m_goals[*place];
    }

    const ReportData &m_data;
    const std::vector<GridEntry> &m_before;
    std::vector<ComparedGoal> m_goals;
    QHash<Id<Goal>, size_t> m_places;
    QHash<Id<Activity>, const GridEntry *> m_byActivity;
    QSet<Id<Activity>> m_reportedAgain;
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
