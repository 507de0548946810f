#pragma once

#include "core/grid/gridfilter.h"

namespace inko {

struct Indicator;

/// What is needed: for whom, toward what, where; and who said so.
struct Demand {
    Q_GADGET
public:
    enum class Origin { Statement, Session, Consultation, Indicator, Other };
    Q_ENUM(Origin)

    Id<Demand> id;
    int version = 0;
    QString title;
    Origin origin = Origin::Other;
    QString source; ///< which statement, session …
    std::optional<QDate> raisedOn;
    std::optional<Id<CodeValue>> targetGroup; ///< each of the three empty: any
    std::optional<Id<Goal>> goal;
    std::optional<Id<CodeValue>> district;
    std::optional<Id<inko::Indicator>> indicator; ///< that shows it
    std::optional<QDate> settledOn;               ///< it is met, or no longer there
    QString note;
    friend bool operator==(const Demand &, const Demand &) = default;
};

template<>
struct Record<Demand> {
    static constexpr auto table = "demand";
    static constexpr auto columns = std::tuple{Column{"title", &Demand::title},
                                               Column{"origin", &Demand::origin},
                                               Column{"source", &Demand::source},
                                               Column{"raised_on", &Demand::raisedOn},
                                               Column{"target_group_id", &Demand::targetGroup},
                                               Column{"goal_id", &Demand::goal},
                                               Column{"district_id", &Demand::district},
                                               Column{"indicator_id", &Demand::indicator},
                                               Column{"settled_on", &Demand::settledOn},
                                               Column{"note", &Demand::note}};
};

/// The offers of a round that may meet the demand: toward its goal or one beneath, for its people, in its place; what
/// the demand leaves open is left open, and offers that have ended meet nothing.
GridFilter offersThatMeet(const Demand &demand, Id<SurveyRound> round);

} // namespace inko
