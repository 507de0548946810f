#pragma once

#include "core/grid/gridentry.h"

namespace inko {

/// The grid's columns, in the order of the screen and of exchange.md.
class GridColumn {
    Q_GADGET
public:
    enum Value {
        Organisation, Title, Description, Goals, TargetGroups, Districts, FundingTypes, Languages, Funder,
        Starts, Ends, Participants, Cooperations, Contact, ContactPublic, Status, Remark, Count
    };
    Q_ENUM(Value)
};

/// Which entries of a round to show. Empty lists do not restrict; values of one list are alternatives.
struct GridFilter {
    Id<SurveyRound> round;
    QString text; ///< words; each must be found somewhere in the entry or in its organisation's name
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
    std::optional<GridColumn::Value> column; ///< empty: as entered
    Qt::SortOrder direction = Qt::AscendingOrder;
    friend bool operator==(const GridOrder &, const GridOrder &) = default;
};

/// What a filter has found, for the sum line.
struct GridSums {
    qint64 entries = 0;
    qint64 participants = 0;            ///< the known ones added up
    qint64 unknownParticipants = 0;     ///< entries that do not say
    friend bool operator==(const GridSums &, const GridSums &) = default;
};

} // namespace inko
