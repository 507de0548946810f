#include "ui/monitoring/indicators/indicatorform.h"

namespace inko {

IndicatorForm::IndicatorForm(Workspace &inWorkspace, QWidget *parent) : NamedForm(inWorkspace, parent)
{
    addMeaning();
    addWay();
    addOrigin();
    addLimits();
}

void IndicatorForm::addMeaning()
{
    using Kind = Indicator::Kind;
    m_title = line(tr("&Title:"), tr("what is counted, in a few words"), &Indicator::title);
    references(tr("&Goals:"), GridColumn::Goals, &Indicator::goals);
    choice<Kind>(tr("&Kind:"), {Kind::Outcome, Kind::Process, Kind::Context}, &Indicators::nameOf, &Indicator::kind);
    line(tr("&Unit:"), tr("persons, %, hours …"), &Indicator::unit);
    text(tr("&Definition:"), tr("what exactly is counted, and what is not"), 2, &Indicator::definition);
}

void IndicatorForm::addWay()
{
    using Direction = Indicator::Direction;
    choice<Direction>(tr("Di&rection:"), {Direction::More, Direction::Less, Direction::Corridor}, &Indicators::nameOf,
                      &Indicator::direction);
    number(tr("&Baseline:"), tr("the value from which one starts"), &Indicator::baseline);
    day(tr("Baseline &of:"), tr("its day"), today(), &Indicator::baselineOn);
    number(tr("&Target:"), tr("the value to be reached; of a corridor its lower end"), &Indicator::target);
    m_corridorEnd = number(tr("Corridor u&p to:"), tr("its upper end"), &Indicator::corridorEnd);
    wholeNumber(tr("Target &year:"), tr("by the end of which it is to be reached"), &Indicator::targetYear);
}

void IndicatorForm::addOrigin()
{
    using Computation = Indicator::Computation;
    using Rhythm = Indicator::Rhythm;
    using Counting = Indicator::Counting;
    using Breakdown = Indicator::Breakdown;
    choice<Computation>(tr("&Values:"),
                        {Computation::None, Computation::Entries, Computation::Organisations, Computation::Participants,
                         Computation::ReturnRate, Computation::EventParticipants, Computation::SettledRecommendations},
                        &Indicators::nameOf, &Indicator::computation);
    choice<Breakdown>(tr("Told a&part:"),
                      {Breakdown::None, Breakdown::Sex, Breakdown::AgeGroup, Breakdown::TargetGroup,
                       Breakdown::District, Breakdown::Free},
                      &Indicators::nameOf, &Indicator::breakdown);
    m_ofTyped << line(tr("&Source:"), tr("who publishes the figure, and where"), &Indicator::source);
    m_ofTyped << choice<Rhythm>(tr("R&hythm:"),
                                {Rhythm::Monthly, Rhythm::Quarterly, Rhythm::HalfYearly, Rhythm::Yearly,
                                 Rhythm::EveryTwoYears, Rhythm::Irregular},
                                &Indicators::nameOf, &Indicator::rhythm);
    m_ofTyped << reference(tr("&Provided by:"), tr("the institution that knows the values"), GridColumn::Organisation,
                           &Indicator::responsible);
    m_ofTyped << choice<Counting>(tr("&Counting:"), {Counting::PerPeriod, Counting::AtEnd, Counting::Cumulative},
                                  &Indicators::nameOf, &Indicator::counting);
}

void IndicatorForm::addLimits()
{
    m_ofTyped << number(tr("Ask above &factor:"), tr("2: a value twice or half the one before is asked about"),
                        &Indicator::jumpFactor);
    m_ofTyped << number(tr("Ask be&low:"), tr("the smallest value to be expected"), &Indicator::least);
    m_ofTyped << number(tr("Ask abo&ve:"), tr("the largest value to be expected"), &Indicator::most);
}

Result<Indicator> IndicatorForm::read(Id<Indicator> indicator) const
{
    return workspace().indicators().byId(indicator);
}

bool IndicatorForm::isWhole(const Indicator &indicator) const
{
    return !indicator.title.trimmed().isEmpty() && !indicator.goals.isEmpty();
}

void IndicatorForm::shownChanged()
{
    for (SavedField *field : m_ofTyped)
        setShown(field, record() && !record()->isComputed());
    setShown(m_corridorEnd, record() && record()->direction == Indicator::Direction::Corridor);
}

} // namespace inko
