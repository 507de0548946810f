#include "core/steering/matters/matterrules.h"

#include <QCoreApplication>

namespace inko::matterrules {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::matterrules", text);
}

} // namespace

Result<> checkProposed(const Recommendation &recommendation, QDate today)
{
    if (!recommendation.proposedOn.isValid())
        return fail(Error::Code::Invalid, tr("Enter the day on which it was proposed."));
    if (recommendation.proposedOn > today)
        return fail(Error::Code::Invalid, tr("It cannot have been proposed in the future. Look at the day again."));
    return {};
}

Result<> check(const RecommendationStep &step, const Recommendation &recommendation, QDate today)
{
    if (!step.day.isValid())
        return fail(Error::Code::Invalid, tr("Enter the day."));
    if (step.day < recommendation.proposedOn)
        return fail(Error::Code::Invalid, tr("That was before it was proposed. Look at the day again."));
    if (step.day > today)
        return fail(Error::Code::Invalid, tr("This day is yet to come. Enter what became of it when it has."));
    if (step.state == Recommendation::State::Proposed)
        return fail(Error::Code::Invalid, tr("It was proposed already. Say what came after."));
    return {};
}

Result<> checkSettled(const Task &task, QDate today)
{
    if (task.settledOn && *task.settledOn > today)
        return fail(Error::Code::Invalid, tr("It cannot have been settled in the future. Look at the day again."));
    return {};
}

} // namespace inko::matterrules
