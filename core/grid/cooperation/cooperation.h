#pragma once

#include "core/grid/cooperation/cooperationchances.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// A chance that the coordinator has looked at and put aside: these institutions, for these people in this place.
struct DismissedChance {
    Id<DismissedChance> id;
    int version = 0;
    Id<Goal> goal;
    Id<CodeValue> targetGroup;
    Id<CodeValue> district;
    QString note; ///< why
    QDate dismissedOn;
    QList<Id<Organisation>> organisations; ///< whom it was about: with another one it is a new chance
    friend bool operator==(const DismissedChance &, const DismissedChance &) = default;
};

template<>
struct Record<DismissedChance> {
    static constexpr auto table = "dismissed_chance";
    static constexpr auto columns = std::tuple{Column{"goal_id", &DismissedChance::goal},
                                               Column{"target_group_id", &DismissedChance::targetGroup},
                                               Column{"district_id", &DismissedChance::district},
                                               Column{"note", &DismissedChance::note},
                                               Column{"dismissed_on", &DismissedChance::dismissedOn},
                                               Links{"dismissed_chance_organisation", &DismissedChance::organisations}};
};

/// A chance and what the coordinator thinks of it.
struct WeighedChance {
    CooperationChance chance;
    std::optional<QString> dismissed; ///< the note with which it was put aside, in this year or an earlier one
    friend bool operator==(const WeighedChance &, const WeighedChance &) = default;
};

/// Chances to cooperate, year by year.
class Cooperation {
    Q_DECLARE_TR_FUNCTIONS(inko::Cooperation)
public:
    explicit Cooperation(Store &store) : m_store(store) {}

    /// Those of the round; the ones put aside last.
    Result<QList<WeighedChance>> chances(Id<SurveyRound> round) const;
    /// Puts it aside until another institution joins, this year and the following ones.
    Result<> dismiss(const CooperationChance &chance, const QString &note);
    Result<> takeUpAgain(const CooperationChance &chance);

private:
    Result<QList<DismissedChance>> dismissedOf(const CooperationChance &chance) const;

    Store &m_store;
};

} // namespace inko
