#include "ui/monitoring/satisfaction/satisfactionform.h"

#include "core/base/years.h"

namespace inko {

SatisfactionForm::SatisfactionForm(Workspace &workspace, QWidget *parent)
    : RecordForm(workspace.store(), parent), m_workspace(workspace)
{
    m_title = line(tr("&Title:"), tr("for example: satisfaction with participation 2026"), &Survey::title);
    line(
        tr("&Year:"), {}, [](const Survey &survey) { return survey.year ? QString::number(survey.year) : QString(); },
        [](Survey &survey, const QString &typed) {
            return readWholeNumber(typed).map([&](std::optional<int> year) { survey.year = year.value_or(0); });
        });
    wholeNumber(tr("&Asked:"), tr("how many persons were asked; empty: not known"), &Survey::asked);
    line(
        tr("&Smallest group:"), tr("results of fewer persons are not shown"),
        [](const Survey &survey) { return QString::number(survey.threshold); },
        [](Survey &survey, const QString &typed) {
            return readWholeNumber(typed).map(
                [&](std::optional<int> persons) { survey.threshold = persons.value_or(Survey::usualThreshold); });
        });
    text(tr("&Note:"), tr("how it was asked, and when"), 2, &Survey::note);
}

bool SatisfactionForm::isWhole(const Survey &survey) const
{
    return !survey.title.trimmed().isEmpty() && isYear(survey.year);
}

} // namespace inko
