#include "core/goals/goalrules.h"

#include "core/base/years.h"
#include "core/goals/goaltree.h"

#include <QCoreApplication>

namespace inko::goalrules {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::goalrules", text);
}

} // namespace

Result<> checkNumber(const QString &number)
{
    if (number.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Give the goal a number, for example 2 or 2.1."));
    if (number.contains(u';'))
        return fail(Error::Code::Invalid, tr("The number “%1” has a semicolon in it, which separates several goals in "
                                             "a cell. Use a full stop instead.")
                                              .arg(number));
    return {};
}

Result<> checkTitle(const Goal &goal)
{
    if (goal.title.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Give the goal a title."));
    return {};
}

Result<> checkYear(const Goal &goal)
{
    if (goal.level == Goal::Level::Annual && !goal.year)
        return fail(Error::Code::Invalid, tr("An annual goal belongs to a year. Enter which."));
    if (goal.level != Goal::Level::Annual && goal.year)
        return fail(Error::Code::Invalid,
                    tr("Only an annual goal has a year. Leave the year empty, or make it an annual goal."));
    if (goal.year && !isYear(*goal.year))
        return fail(Error::Code::Invalid, tr("%1 is not a year. Enter it with four digits.").arg(*goal.year));
    return {};
}

Result<> checkPriority(const Goal &goal)
{
    if (goal.priority && *goal.priority < 1)
        return fail(Error::Code::Invalid, tr("The highest priority is 1. Enter 1 or more, or leave it empty."));
    return {};
}

Result<> checkPoints(const Goal &goal)
{
    if (goal.points && *goal.points < 0)
        return fail(Error::Code::Invalid, tr("Enter the sum of the points, 0 or more, or leave it empty."));
    return {};
}

Result<> checkAdoption(const Goal &goal, QDate today)
{
    if (goal.adoptedOn && *goal.adoptedOn > today)
        return fail(Error::Code::Invalid,
                    tr("A goal cannot be adopted in the future. Leave the day empty until it is."));
    return {};
}

Result<> checkContinues(const Goal &goal, const Goal &earlier)
{
    if (goal.level == Goal::Level::Annual && earlier.level == Goal::Level::Annual && earlier.year < goal.year)
        return {};
    return fail(
        Error::Code::Invalid,
        tr("“%1” is no annual goal of an earlier year. Only such a goal can be carried on.").arg(earlier.title));
}

Result<> checkParent(const Goal &goal, const Goal &parent)
{
    if (parent.concept_ != goal.concept_)
        return fail(
            Error::Code::Invalid,
            tr("“%1” belongs to another concept. A goal stands under goals of its own concept.").arg(parent.title));
    if (!goaltree::fitsUnder(goal.level, parent.level))
        return fail(Error::Code::Invalid,
                    tr("“%1” cannot stand under “%2”. The order is guiding goal, action goal, annual goal.")
                        .arg(goal.title, parent.title));
    return {};
}

Result<> checkCircle(const Goal &goal, const Goal &parent, const QList<Goal> &goals)
{
    if (goal.id.isValid() && goaltree::isUnder(goals, parent, goal.id))
        return fail(Error::Code::Invalid,
                    tr("“%1” cannot come under itself or one of its own sub-goals.").arg(goal.title));
    return {};
}

Result<> checkChildConcept(const Goal &goal, const Goal &child)
{
    if (child.concept_ != goal.concept_)
        return fail(Error::Code::Invalid, tr("“%1” has sub-goals in this concept. Move those first.").arg(goal.title));
    return {};
}

Result<> checkChildLevel(const Goal &goal, const Goal &child)
{
    if (!goaltree::fitsUnder(child.level, goal.level))
        return fail(Error::Code::Invalid, tr("Its sub-goal “%1” would not fit under it any more. The order is "
                                             "guiding goal, action goal, annual goal.")
                                              .arg(child.title));
    return {};
}

Result<> checkDone(const Milestone &milestone, QDate today)
{
    if (milestone.doneOn && *milestone.doneOn > today)
        return fail(Error::Code::Invalid, tr("The milestone cannot be done in the future. Enter the day on which it "
                                             "was reached, or leave it empty."));
    return {};
}

bool isReportedOn(Goal::Status status)
{
    switch (status) {
    case Goal::Status::Proposed:
    case Goal::Status::Discussed:
    case Goal::Status::Adopted: return false;
    case Goal::Status::Reached:
    case Goal::Status::PartlyReached:
    case Goal::Status::NotReached:
    case Goal::Status::CarriedOn: return true;
    }
    return false;
}

bool hasDirection(GoalRelation::Kind kind)
{
    switch (kind) {
    case GoalRelation::Kind::Supports: return true;
    case GoalRelation::Kind::SameAs:
    case GoalRelation::Kind::Contradicts: return false;
    }
    return false;
}

Result<> checkEnds(const GoalRelation &relation)
{
    if (relation.goal == relation.otherGoal)
        return fail(Error::Code::Invalid, tr("A goal cannot be related to itself. Choose another goal."));
    return {};
}

Result<> checkSettledOn(const GoalRelation &relation, QDate today)
{
    if (relation.settledOn && relation.kind != GoalRelation::Kind::Contradicts)
        return fail(Error::Code::Invalid, tr("Only a contradiction is settled. Leave the date empty."));
    if (relation.settledOn && *relation.settledOn > today)
        return fail(Error::Code::Invalid,
                    tr("A contradiction cannot be settled in the future. Leave the date empty until it is."));
    return {};
}

Result<> checkSettledBy(const GoalRelation &relation)
{
    if (relation.settledOn && relation.settledBy.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Say which body has settled the contradiction."));
    return {};
}

} // namespace inko::goalrules
