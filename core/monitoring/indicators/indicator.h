#pragma once

#include "core/goals/goal.h"
#include "core/monitoring/indicators/period.h"

namespace inko {

/// A figure that makes goals measurable. Always tied to at least one goal: first agree on goals, then on indicators.
struct Indicator {
    Q_GADGET
public:
    enum class Kind {
        Outcome, ///< monitors goals
        Process, ///< monitors the work
        Context  ///< population and social data; kept short
    };
    Q_ENUM(Kind)
    /// Where its values are to go.
    enum class Direction { More, Less, Corridor };
    Q_ENUM(Direction)
    enum class Rhythm { Monthly, Quarterly, HalfYearly, Yearly, EveryTwoYears, Irregular };
    Q_ENUM(Rhythm)
    enum class Counting {
        PerPeriod,  ///< each value is of its period alone; those of a year add up
        Cumulative, ///< each value includes those before it
        AtEnd       ///< how it stands at the end of the period
    };
    Q_ENUM(Counting)
    /// What its values are told apart by.
    enum class Breakdown { None, Sex, AgeGroup, TargetGroup, District, Free };
    Q_ENUM(Breakdown)
    /// Which of the file's own data it is worked out from; see computedindicators.h.
    enum class Computation {
        None,
        Entries,
        Organisations,
        Participants,
        ReturnRate,
        EventParticipants,
        SettledRecommendations
    };
    Q_ENUM(Computation)

    Id<Indicator> id;
    int version = 0;
    QString title; ///< unique
    QString definition;
    Kind kind = Kind::Outcome;
    QString unit; ///< "Personen", "%", …
    Direction direction = Direction::More;
    std::optional<double> baseline;
    std::optional<QDate> baselineOn;
    std::optional<double> target;      ///< of a corridor its lower end
    std::optional<double> corridorEnd; ///< its upper end; set for a corridor only
    std::optional<int> targetYear;     ///< by whose end the target is to be reached
    QString source;
    Rhythm rhythm = Rhythm::Yearly;
    std::optional<Id<Organisation>> responsible; ///< who provides the values
    Counting counting = Counting::PerPeriod;
    Breakdown breakdown = Breakdown::None;
    Computation computation = Computation::None;
    std::optional<double> jumpFactor; ///< a value this many times the one before, or less than that part, asks
    std::optional<double> least;      ///< below which a value asks; percentages: 0 where none is set
    std::optional<double> most;       ///< above which a value asks; percentages: 100 where none is set
    int position = 0;                 ///< order, from 0
    QList<Id<Goal>> goals;            ///< the first is the main goal; never empty

    bool isPercentage() const { return unit == QLatin1String("%"); }
    bool isComputed() const { return computation != Computation::None; }
    friend bool operator==(const Indicator &, const Indicator &) = default;
};

template<>
struct Record<Indicator> {
    static constexpr auto table = "indicator";
    static constexpr auto columns = std::tuple{Column{"title", &Indicator::title},
                                               Column{"definition", &Indicator::definition},
                                               Column{"kind", &Indicator::kind},
                                               Column{"unit", &Indicator::unit},
                                               Column{"direction", &Indicator::direction},
                                               Column{"baseline", &Indicator::baseline},
                                               Column{"baseline_on", &Indicator::baselineOn},
                                               Column{"target", &Indicator::target},
                                               Column{"corridor_end", &Indicator::corridorEnd},
                                               Column{"target_year", &Indicator::targetYear},
                                               Column{"source", &Indicator::source},
                                               Column{"rhythm", &Indicator::rhythm},
                                               Column{"responsible_id", &Indicator::responsible},
                                               Column{"counting", &Indicator::counting},
                                               Column{"breakdown", &Indicator::breakdown},
                                               Column{"computation", &Indicator::computation},
                                               Column{"jump_factor", &Indicator::jumpFactor},
                                               Column{"least", &Indicator::least},
                                               Column{"most", &Indicator::most},
                                               Column{"position", &Indicator::position},
                                               Links{"indicator_goal", &Indicator::goals}};
};

/// What an indicator was in a period, as a whole or for one group.
struct Measurement {
    Q_GADGET
public:
    /// Unknown is not zero, and neither is what the indicator does not apply to.
    enum class State { Known, Unknown, NotApplicable };
    Q_ENUM(State)

    Id<Measurement> id; ///< 0: worked out, not stored
    int version = 0;
    Id<Indicator> indicator;
    Period period;
    QString group;                                ///< sex, age group or a free one; empty: not told apart so
    std::optional<Id<CodeValue>> groupValue = {}; ///< target group or district
    State state = State::Known;
    std::optional<double> value;     ///< set where known
    std::optional<double> numerator; ///< of a percentage, both or none; the value follows from them
    std::optional<double> denominator;
    QString source; ///< where it differs from the indicator's
    QString note;
    bool isConfirmed = false; ///< somebody looked: what is odd about it is right

    bool isTotal() const { return group.isEmpty() && !groupValue; }
    friend bool operator==(const Measurement &, const Measurement &) = default;
};

template<>
struct Record<Measurement> {
    static constexpr auto table = "measurement";
    static constexpr auto columns = std::tuple{Column{"indicator_id", &Measurement::indicator},
                                               Column{"period", &Measurement::period},
                                               Column{"group_name", &Measurement::group},
                                               Column{"group_value_id", &Measurement::groupValue},
                                               Column{"state", &Measurement::state},
                                               Column{"value", &Measurement::value},
                                               Column{"numerator", &Measurement::numerator},
                                               Column{"denominator", &Measurement::denominator},
                                               Column{"source", &Measurement::source},
                                               Column{"note", &Measurement::note},
                                               Column{"confirmed", &Measurement::isConfirmed}};
};

} // namespace inko
