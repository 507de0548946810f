#pragma once

#include "core/grid/gridentry.h"

namespace inko {

/// Where and for whom offers meet.
struct MeetingPoint {
    Id<CodeValue> targetGroup;
    Id<CodeValue> district;
    friend auto operator<=>(const MeetingPoint &, const MeetingPoint &) = default;
};

/// Offers of different institutions with the same main goal, for the same people in the same place at the same time,
/// that are not all in cooperation yet. A suggestion: nobody is assigned anything.
struct CooperationChance {
    Id<Goal> goal;
    QList<MeetingPoint> points;            ///< where just these offers meet; never empty
    QList<Id<GridEntry>> entries;          ///< by institution
    QList<Id<Organisation>> organisations; ///< who offers them; two or more
    int groups = 2;                        ///< so many parties: those who cooperate already count as one
    friend bool operator==(const CooperationChance &, const CooperationChance &) = default;
};

/// The chances in the entries of one round, the best first: more institutions before fewer, then more places and people
/// in common, then the order of the entries. Takes time in proportion to the number of entries and of what they name.
QList<CooperationChance> cooperationChances(const QList<GridEntry> &entries);

} // namespace inko
