#include "ui/goals/tree/goalform.h"

#include "core/goals/goalrules.h"

namespace inko {

using namespace Qt::StringLiterals;

GoalForm::GoalForm(Workspace &inWorkspace, QWidget *parent) : NamedForm(inWorkspace, parent)
{
    line(tr("&Number:"), tr("as the grid names it, for example 2.1"), &Goal::number,
         [](Goal &goal, const QString &typed) {
             goal.number = typed;
             return goalrules::checkNumber(typed);
         });
    m_title = line(tr("&Title:"), tr("what is to be reached, in a few words"), &Goal::title);
    text(tr("&Description:"), tr("what it means; printed in the report"), 4, &Goal::description);
    addLevelAndYear();
    addStanding();
    addReporting();
}

void GoalForm::addLevelAndYear()
{
    static const QList<Goal::Level> levels{Goal::Level::Guiding, Goal::Level::Action, Goal::Level::Annual};
    QStringList names;
    for (const Goal::Level level : levels)
        names << Goals::nameOf(level);
    choice(
        tr("&Level:"), names, [](const Goal &goal) { return Goals::nameOf(goal.level); },
        [this, names](Goal &goal, const QString &typed) {
            return placeIn(names, typed).map([&](qsizetype place) {
                goal.level = levels[place];
                const bool isAnnual = goal.level == Goal::Level::Annual;
                goal.year = isAnnual ? std::optional(goal.year.value_or(m_year)) : std::nullopt;
            });
        });
    m_yearField = line(
        tr("&Year:"), tr("for which it was adopted"),
        [](const Goal &goal) { return goal.year ? QString::number(*goal.year) : QString(); },
        [](Goal &goal, const QString &typed) -> Result<> {
            bool isNumber = false;
            const int year = typed.trimmed().toInt(&isNumber);
            if (!isNumber && !typed.trimmed().isEmpty())
                return fail(Error::Code::Invalid, tr("“%1” is not a year. Enter it with four digits.").arg(typed));
            goal.year = isNumber ? std::optional(year) : std::nullopt;
            return goalrules::checkYear(goal);
        });
}

void GoalForm::addStanding()
{
    using Status = Goal::Status;
    line(
        tr("&Priority:"), tr("1 is the highest; empty: none"),
        [](const Goal &goal) { return goal.priority ? QString::number(*goal.priority) : QString(); },
        [](Goal &goal, const QString &typed) -> Result<> {
            bool isNumber = false;
            const int priority = typed.trimmed().toInt(&isNumber);
            if (!isNumber && !typed.trimmed().isEmpty())
                return fail(Error::Code::Invalid,
                            tr("Enter a number as the priority, 1 for the highest, or leave it empty."));
            goal.priority = isNumber ? std::optional(priority) : std::nullopt;
            return goalrules::checkPriority(goal);
        });
    m_ofAnnual << wholeNumber(tr("P&oints:"), tr("the sum of those given in a session; empty: none"), &Goal::points);
    reference(tr("&Responsible:"), tr("the institution that looks after it"), GridColumn::Organisation,
              &Goal::responsible);
    choice<Status>(tr("&Status:"),
                   {Status::Proposed, Status::Discussed, Status::Adopted, Status::Reached, Status::PartlyReached,
                    Status::NotReached, Status::CarriedOn},
                   &Goals::nameOf, &Goal::status);
    m_ofAnnual << line(tr("&Adopted by:"), tr("the session, for example conference 2026"), &Goal::adoptedBy);
    m_ofAnnual << day(tr("Adopted o&n:"), {}, today(), &Goal::adoptedOn);
}

void GoalForm::addReporting()
{
    m_ofAnnual << text(tr("Out&come:"), tr("a sentence why it was reached, partly or not"), 2, &Goal::outcome);
    const QStringList answers{tr("yes"), tr("no")};
    choice(
        tr("&In the report:"), answers, [answers](const Goal &goal) { return answers[goal.isShown ? 0 : 1]; },
        [answers](Goal &goal, const QString &typed) {
            return placeIn(answers, typed).map([&](qsizetype place) { goal.isShown = place == 0; });
        });
    m_whyShown = line(tr("&Tie to integration:"), tr("why this goal of another concept is shown"), &Goal::whyShown);
}

bool GoalForm::isOfAnotherConcept() const
{
    const auto concepts = workspace().goals().concepts();
    return record() && concepts && !concepts->isEmpty() && concepts->first().id != record()->concept_;
}

Result<Goal> GoalForm::add(const Goal &goal)
{
    return workspace().store().write(tr("Goal added"), [&](Transaction &) {
        return workspace().goals().add(goal).and_then([&](const Goal &stored) {
            const Result<> placed =
                m_position < 0 ? Result<>() : workspace().goals().move(stored.id, stored.parent, m_position);
            return placed.and_then([&] { return workspace().goals().byId(stored.id); });
        });
    });
}

bool GoalForm::isWhole(const Goal &goal) const
{
    return !goal.number.trimmed().isEmpty() && !goal.title.trimmed().isEmpty();
}

void GoalForm::showNewAt(const Goal &draft, int position)
{
    showNew(draft);
    m_position = position;
}

void GoalForm::shownChanged()
{
    const bool isAnnual = record() && record()->level == Goal::Level::Annual;
    setShown(m_yearField, isAnnual);
    for (SavedField *field : m_ofAnnual)
        setShown(field, isAnnual);
    setShown(m_whyShown, isOfAnotherConcept());
}

} // namespace inko
