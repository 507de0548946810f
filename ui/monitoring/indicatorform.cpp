#include "ui/monitoring/indicatorform.h"

#include "core/base/text.h"

namespace inko {

IndicatorForm::IndicatorForm(Workspace &workspace, QWidget *parent)
    : RecordForm(workspace.store().isReadOnly() ? Editing::ReadOnly : Editing::Allowed, parent), m_workspace(workspace)
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
    m_goals = values(
        tr("&Goals:"), [this](const Indicator &indicator) { return goalNumbers(indicator); },
        [this](Indicator &indicator, const QString &typed) { return takeGoals(indicator, typed); });
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
    day(tr("Baseline &of:"), tr("its day"), m_workspace.store().now().toLocalTime().date(), &Indicator::baselineOn);
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
                         Computation::ReturnRate},
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
    m_responsible = value(
        tr("&Provided by:"), tr("the institution that knows the values"),
        [this](const Indicator &indicator) { return nameOfResponsible(indicator); },
        [this](Indicator &indicator, const QString &typed) { return takeResponsible(indicator, typed); });
    m_ofTyped << m_responsible;
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

Result<> IndicatorForm::reloadChoices()
{
    return EntryNames::load(m_workspace.store()).map([this](const EntryNames &names) {
        m_names = names;
        setChoices(*m_goals, Choices(m_names.choices(GridColumn::Goals)));
        setChoices(*m_responsible, Choices(m_names.choices(GridColumn::Organisation)));
    });
}

Result<Indicator> IndicatorForm::read(Id<Indicator> indicator) const
{
    return m_workspace.indicators().byId(indicator);
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

QString IndicatorForm::goalNumbers(const Indicator &indicator) const
{
    QStringList numbers;
    for (Id<Goal> goal : indicator.goals) {
        if (const auto found = m_names.byId(GridColumn::Goals, goal.value))
            numbers << found->key;
    }
    return joinList(numbers);
}

Result<> IndicatorForm::takeGoals(Indicator &indicator, const QString &typed) const
{
    QList<Id<Goal>> goals;
    for (const QString &number : splitList(typed)) {
        const auto found = m_names.named(GridColumn::Goals, number);
        if (!found)
            return fail(Error::Code::Invalid,
                        tr("There is no goal “%1”. Choose one of the list, or add it under Goals.").arg(number));
        if (!goals.contains(Id<Goal>{found->id}))
            goals << Id<Goal>{found->id};
    }
    indicator.goals = goals;
    return {};
}

QString IndicatorForm::nameOfResponsible(const Indicator &indicator) const
{
    if (!indicator.responsible)
        return {};
    const auto found = m_names.byId(GridColumn::Organisation, indicator.responsible->value);
    return found ? found->name : QString();
}

Result<> IndicatorForm::takeResponsible(Indicator &indicator, const QString &typed) const
{
    if (typed.trimmed().isEmpty()) {
        indicator.responsible.reset();
        return {};
    }
    const auto found = m_names.named(GridColumn::Organisation, typed);
    if (!found)
        return fail(
            Error::Code::Invalid,
            tr("There is no institution “%1”. Choose one of the list, or add it under Institutions.").arg(typed));
    indicator.responsible = Id<Organisation>{found->id};
    return {};
}

} // namespace inko
