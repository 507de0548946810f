#include "ui/monitoring/satisfaction/satisfactionpage.h"

#include "core/monitoring/satisfaction/satisfactionresults.h"

namespace inko {

using namespace Qt::StringLiterals;

SatisfactionPage::SatisfactionPage(Workspace &workspace, QWidget *parent)
    : RecordPage(
          {tr("Satisfaction surveys"), tr("Add survey"), tr("Delete the selected survey with its answers"),
           tr("Here stands what those who take part think of it: a few questions once a year, the answers counted. "
              "Results of so few people that one could tell who they are stay hidden."),
           tr("Enter the first survey")},
          Icon::Indicators,
          {{tr("Survey"), 28},
           {tr("Year"), 7, Qt::AlignTrailing},
           {tr("Questions"), 10, Qt::AlignTrailing},
           {tr("Answered by"), 13, Qt::AlignTrailing}},
          new SatisfactionDetail(workspace), workspace.store().isReadOnly(), u"satisfaction/list"_s, parent),
      m_workspace(workspace)
{
    connect(detail(), &SatisfactionDetail::prepared, this, [this](qint64 survey) { reveal(survey); });
}

void SatisfactionPage::showYear(int year)
{
    m_year = year;
    refresh();
}

SatisfactionSurvey SatisfactionPage::draft() const
{
    SatisfactionSurvey draft;
    draft.year = m_year;
    return draft;
}

Result<std::vector<TextRow>> SatisfactionPage::rows()
{
    const auto surveys = m_workspace.satisfactionSurveys().all();
    const auto questions = m_workspace.satisfactionSurveys().questions();
    const auto counts = m_workspace.satisfactionSurveys().counts();
    if (const auto error = firstErrorOf(surveys, questions, counts))
        return fail(*error);
    std::vector<TextRow> rows;
    for (const SatisfactionSurvey &survey : *surveys) {
        const auto results = resultsOf(survey, *questions, *counts);
        int answered = 0;
        for (const QuestionResults &one : results)
            answered = std::max(answered, one.all.answered() + one.all.noAnswer);
        rows.push_back({survey.id.value,
                        {survey.title, QString::number(survey.year), QString::number(results.size()),
                         survey.asked ? tr("%1 of %2").arg(answered).arg(*survey.asked) : QString::number(answered)},
                        {QVariant(), survey.year, static_cast<int>(results.size()), answered}});
    }
    return rows;
}

} // namespace inko
