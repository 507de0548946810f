#include "ui/goals/goalform.h"

#include "core/goals/goalrules.h"

namespace inko {

using namespace Qt::StringLiterals;

GoalForm::GoalForm(Workspace &workspace, QWidget *parent)
    : RecordForm(workspace.store().isReadOnly() ? Editing::ReadOnly : Editing::Allowed, parent), m_workspace(workspace)
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
    choice<Status>(tr("&Status:"),
                   {Status::Proposed, Status::Adopted, Status::Reached, Status::PartlyReached, Status::NotReached},
                   &Goals::nameOf, &Goal::status);
}

Result<Goal> GoalForm::add(const Goal &goal)
{
    return m_workspace.store().write(tr("Goal added"), [&](Transaction &) {
        return m_workspace.goals().add(goal).and_then([&](const Goal &stored) {
            const Result<> placed =
                m_position < 0 ? Result<>() : m_workspace.goals().move(stored.id, stored.parent, m_position);
            return placed.and_then([&] { return m_workspace.goals().byId(stored.id); });
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
    setShown(m_yearField, record() && record()->level == Goal::Level::Annual);
}

} // namespace inko
