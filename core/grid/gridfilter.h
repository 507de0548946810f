#pragma once

#include "core/grid/gridcolumn.h"
#include "core/grid/gridentry.h"

namespace inko {

/// Which entries of a round to show. Empty lists do not restrict; values of one list are alternatives.
struct GridFilter {
    Id<SurveyRound> round;
    /// Words; each must be found somewhere in the entry's texts or in the names of its organisation, goals or
    /// code values, however it is written (see searchable()).
    QString text;
    QList<Id<Organisation>> organisations;
    QList<Id<Goal>> goals; ///< in any place; a goal stands for its sub-goals too
    QList<Id<CodeValue>> targetGroups;
    QList<Id<CodeValue>> districts;
    QList<Id<CodeValue>> fundingTypes;
    QList<Id<CodeValue>> languages;
    QList<GridEntry::Status> statuses;
    bool incompleteOnly = false;
    friend bool operator==(const GridFilter &, const GridFilter &) = default;
};

struct GridOrder {
    /// Empty: as entered. Texts in German order, goals and organisations by the first one's number or name, code
    /// values by the first one's place in its list; what is empty comes last in both directions.
    std::optional<GridColumn::Value> column;
    Qt::SortOrder direction = Qt::AscendingOrder;
    friend bool operator==(const GridOrder &, const GridOrder &) = default;
};

/// What a filter has found, for the sum line.
struct GridSums {
    qint64 entries = 0;
    qint64 participants = 0;        ///< the known ones added up
    qint64 unknownParticipants = 0; ///< entries that do not say
    friend bool operator==(const GridSums &, const GridSums &) = default;
};

} // namespace inko
