#pragma once

#include "core/exchange/draft/drafttable.h"
#include "core/storage/store.h"

#include <array>
#include <limits>
#include <tuple>

namespace inko {

/// The records of a file, held in memory with what an import does to them, until it is stored as one step.
class Draft {
    using Tables = std::tuple<
        DraftTable<Setting>, DraftTable<CodeValue>, DraftTable<Organisation>, DraftTable<Contact>, DraftTable<Concept>,
        DraftTable<Goal>, DraftTable<YearTheme>, DraftTable<Milestone>, DraftTable<GoalRelation>,
        DraftTable<SurveyRound>, DraftTable<Return>, DraftTable<ReturnPerson>, DraftTable<Activity>,
        DraftTable<GridEntry>, DraftTable<Indicator>, DraftTable<Measurement>, DraftTable<EventSeries>,
        DraftTable<Event>, DraftTable<EventGroup>, DraftTable<EventFeedback>, DraftTable<SatisfactionSurvey>,
        DraftTable<SatisfactionQuestion>, DraftTable<SatisfactionCount>, DraftTable<BudgetProduct>,
        DraftTable<BudgetFigure>, DraftTable<BudgetShare>, DraftTable<ImpactQuestion>, DraftTable<ImpactCheck>,
        DraftTable<ImpactAnswer>, DraftTable<Effort>, DraftTable<Demand>, DraftTable<SupportChain>,
        DraftTable<ChainStep>, DraftTable<Body>, DraftTable<BodyMember>, DraftTable<Session>, DraftTable<AgendaItem>,
        DraftTable<AgendaPaper>, DraftTable<Attendance>, DraftTable<Recommendation>, DraftTable<RecommendationStep>,
        DraftTable<Task>, DraftTable<Topic>, DraftTable<Consultation>, DraftTable<DraftChapter>, DraftTable<Response>,
        DraftTable<StatementGroup>, DraftTable<Statement>, DraftTable<ProgressRound>, DraftTable<ProgressRequest>,
        DraftTable<ProgressReport>, DraftTable<CycleStep>, DraftTable<ReportSection>>;

public:
    /// Everything but activities and grid entries, which loadEntries() adds where they are needed.
    static Result<Draft> load(Store &store);
    /// The entries of the round of this year and of the one before it, and of whatever round those are that are named;
    /// the ones that are not there count as unknown. A year without a round is no error.
    Result<> loadEntries(Store &store, int year, const QSet<Id<GridEntry>> &named);

    template<class T>
    DraftTable<T> &table()
    {
        return std::get<DraftTable<T>>(m_tables);
    }
    template<class T>
    const DraftTable<T> &table() const
    {
        return std::get<DraftTable<T>>(m_tables);
    }

    /// The newest round before this year; 0 if there is none.
    Id<SurveyRound> roundBefore(int year) const;
    Id<SurveyRound> newestRound() const { return roundBefore(std::numeric_limits<int>::max()); }

    using Mark = std::array<size_t, std::tuple_size_v<Tables>>;
    /// How much has been added so far, for rollBack().
    Mark mark() const;
    void rollBack(const Mark &mark);

    bool changesAnything() const;
    /// Stores additions, changes and removals.
    Result<> store(Transaction &transaction) const;

private:
    Result<> loadNamed(Store &store, const QSet<Id<GridEntry>> &named);

    Tables m_tables;
    QSet<int> m_loadedYears;
};

} // namespace inko
