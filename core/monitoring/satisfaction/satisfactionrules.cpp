#include "core/monitoring/satisfaction/satisfactionrules.h"

#include "core/base/years.h"

#include <QCoreApplication>

namespace inko::satisfactionrules {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::satisfactionrules", text);
}

} // namespace

Result<> check(const SatisfactionSurvey &survey)
{
    if (survey.title.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Give the survey a title."));
    if (!isYear(survey.year))
        return fail(Error::Code::Invalid, tr("Enter the year of the survey with four digits."));
    if (survey.asked && *survey.asked < 0)
        return fail(Error::Code::Invalid, tr("Enter how many were asked, or leave it empty."));
    if (survey.threshold < 1)
        return fail(Error::Code::Invalid,
                    tr("Enter how many persons a result needs at least to be shown, for example 5."));
    return {};
}

Result<> check(const SatisfactionQuestion &question)
{
    if (question.text.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Enter the question."));
    if (question.steps < SatisfactionQuestion::fewestSteps || question.steps > SatisfactionQuestion::mostSteps)
        return fail(Error::Code::Invalid, tr("A scale has %1 to %2 steps.")
                                              .arg(SatisfactionQuestion::fewestSteps)
                                              .arg(SatisfactionQuestion::mostSteps));
    return {};
}

Result<> check(const SatisfactionCount &count, const SatisfactionQuestion &question)
{
    if (count.answer && (*count.answer < 1 || *count.answer > question.steps))
        return fail(Error::Code::Invalid, tr("The scale of “%1” goes from 1 to %2. Look at the answer again.")
                                              .arg(question.text)
                                              .arg(question.steps));
    if (count.persons < 0)
        return fail(Error::Code::Invalid, tr("Enter how many gave this answer, 0 for nobody."));
    if (count.grouping.isEmpty() != count.group.isEmpty())
        return fail(Error::Code::Invalid,
                    tr("A group needs both: what people are told apart by, for example the sector, and which it is."));
    return {};
}

} // namespace inko::satisfactionrules
