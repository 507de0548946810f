#pragma once

#include "core/monitoring/indicators/indicators.h"
#include "tests/support/town.h"

namespace inko::test {

using namespace Qt::StringLiterals;

/// A town with the guiding goals 1 and 2, and 1.1 under 1.
class IndicatorTown : public Town {
public:
    IndicatorTown() : indicators(store())
    {
        const Id<Concept> inko = document(u"INKO"_s).id;
        one = goal(inko, u"1"_s).id;
        below = goal(inko, u"1.1"_s, one).id;
        two = goal(inko, u"2"_s).id;
    }

    Indicator indicator(const QString &title) const
    {
        Indicator made;
        made.title = title;
        made.unit = u"Personen"_s;
        made.goals = {one};
        return made;
    }
    static Measurement measured(const Indicator &of, const QString &period, std::optional<double> value,
                                const QString &group = {})
    {
        Measurement made;
        made.indicator = of.id;
        made.period = Period::parse(period).value();
        made.group = group;
        made.value = value;
        made.state = value ? Measurement::State::Known : Measurement::State::Unknown;
        return made;
    }

    Indicators indicators;
    Id<Goal> one;
    Id<Goal> below;
    Id<Goal> two;
};

} // namespace inko::test
