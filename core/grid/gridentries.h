#pragma once

#include "core/grid/gridfilter.h"
#include "core/grid/gridsorting.h"
#include "core/grid/wordsearch.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

struct GridQuery;

/// The entries of the grid, round by round.
class GridEntries {
    Q_DECLARE_TR_FUNCTIONS(inko::GridEntries)
public:
    explicit GridEntries(Store &store) : m_store(store) {}

    static QString nameOf(GridColumn::Value column); ///< translated column title
    static QString nameOf(GridEntry::Status status);

    /// The ids of what the filter finds, in order. Made for 100,000 entries: rows are fetched apart.
    Result<std::vector<Id<GridEntry>>> find(const GridFilter &filter, const GridOrder &order = {}) const;
    /// Reads what a search by words will need, so that its first key stroke is as quick as the others.
    Result<> prepareSearch(Id<SurveyRound> round) const;
    Result<GridSums> sums(const GridFilter &filter) const;
    /// How many of the entries found have each value of this list column (Organisation, Goals, TargetGroups,
    /// Districts, FundingTypes, Languages: by id; Status: by its enum value). The column's own part of the
    /// filter is left out, so that a facet shows what else could be chosen. Empty for other columns.
    Result<QHash<qint64, int>> facet(GridColumn::Value column, const GridFilter &filter) const;

    Result<GridEntry> byId(Id<GridEntry> id) const;
    /// In the order of the ids; those that are gone are left out.
    Result<QList<GridEntry>> byIds(const std::vector<Id<GridEntry>> &ids) const;
    Result<QList<GridEntry>> ofRound(Id<SurveyRound> round) const;
    /// The entries of one activity over the years, oldest first.
    Result<QList<GridEntry>> ofActivity(Id<Activity> activity) const;
    /// The same activity's entry in the round before this entry's; empty if it is new.
    Result<std::optional<GridEntry>> lastYears(const GridEntry &entry) const;

    /// Adds an entry; with an activity that it continues, or with none, and a new activity begins.
    /// Only round and organisation must be set: a row may be incomplete. Invalid: ends before it starts,
    /// negative participants, a goal or value named twice.
    Result<GridEntry> add(const GridEntry &entry);
    Result<QList<GridEntry>> addAll(const QList<GridEntry> &entries); ///< one step
    /// Saves edits as one step with this name ("Title changed"). An unchanged or not confirmed entry that
    /// is edited becomes Changed, unless the edit sets the status itself.
    Result<> updateAll(const QString &stepName, const QList<GridEntry> &entries);
    Result<> removeAll(
        const std::vector<Id<GridEntry>> &ids); ///< one step; an activity that nothing speaks of any more goes too

private:
    Result<GridQuery> queryFor(const GridFilter &filter) const;

    Store &m_store;
    mutable GridSorting m_sorting; ///< remembers the last order of texts
    mutable WordSearch m_words;    ///< remembers the texts of the round last searched
};

} // namespace inko
