#include "core/monitoring/indicators/indicators.h"

namespace inko {

QString Indicators::nameOf(Indicator::Kind kind)
{
    switch (kind) {
    case Indicator::Kind::Outcome: return tr("Goal monitoring");
    case Indicator::Kind::Process: return tr("Process monitoring");
    case Indicator::Kind::Context: return tr("Population and social data");
    }
    return {};
}

QString Indicators::nameOf(Indicator::Direction direction)
{
    switch (direction) {
    case Indicator::Direction::More: return tr("More is better");
    case Indicator::Direction::Less: return tr("Less is better");
    case Indicator::Direction::Corridor: return tr("Corridor");
    }
    return {};
}

QString Indicators::nameOf(Indicator::Rhythm rhythm)
{
    switch (rhythm) {
    case Indicator::Rhythm::Monthly: return tr("Every month");
    case Indicator::Rhythm::Quarterly: return tr("Every quarter");
    case Indicator::Rhythm::HalfYearly: return tr("Every half year");
    case Indicator::Rhythm::Yearly: return tr("Every year");
    case Indicator::Rhythm::EveryTwoYears: return tr("Every two years");
    case Indicator::Rhythm::Irregular: return tr("Irregularly");
    }
    return {};
}

QString Indicators::nameOf(Indicator::Counting counting)
{
    switch (counting) {
    case Indicator::Counting::PerPeriod: return tr("Each period alone");
    case Indicator::Counting::AtEnd: return tr("As it stands at the end of the period");
    case Indicator::Counting::Cumulative: return tr("Including earlier periods");
    }
    return {};
}

QString Indicators::nameOf(Indicator::Breakdown breakdown)
{
    switch (breakdown) {
    case Indicator::Breakdown::None: return tr("Not told apart");
    case Indicator::Breakdown::Sex: return tr("By sex");
    case Indicator::Breakdown::AgeGroup: return tr("By age group");
    case Indicator::Breakdown::TargetGroup: return tr("By target group");
    case Indicator::Breakdown::District: return tr("By district");
    case Indicator::Breakdown::Free: return tr("By groups of your own");
    }
    return {};
}

QString Indicators::nameOf(Indicator::Computation computation)
{
    switch (computation) {
    case Indicator::Computation::None: return tr("Entered by hand or read in");
    case Indicator::Computation::Entries: return tr("Inko counts the offers");
    case Indicator::Computation::Organisations: return tr("Inko counts the institutions with offers");
    case Indicator::Computation::Participants: return tr("Inko adds up the participants");
    case Indicator::Computation::EventParticipants: return tr("Inko adds up who came to events");
    case Indicator::Computation::ReturnRate: return tr("Inko works out the return rate");
    case Indicator::Computation::SettledRecommendations:
        return tr("Inko works out how many recommendations are settled");
    }
    return {};
}

QString Indicators::nameOf(Measurement::State state)
{
    switch (state) {
    case Measurement::State::Known: return {};
    case Measurement::State::Unknown: return tr("unknown");
    case Measurement::State::NotApplicable: return tr("not applicable");
    }
    return {};
}

} // namespace inko
