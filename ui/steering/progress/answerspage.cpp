#include "ui/steering/progress/answerspage.h"

#include "ui/widgets/fields/daytext.h"

namespace inko {

using namespace Qt::StringLiterals;

AnswersPage::AnswersPage(Workspace &workspace, QWidget *parent)
    : RecordPage(
          {tr("Institutions asked"), tr("Ask another institution"),
           tr("Do not ask the selected institution in this round"),
           tr("Here stand the institutions that are asked how their projects are going, and what they say. Open "
              "a round under “Progress” first."),
           tr("Ask an institution")},
          Icon::Sessions,
          {{tr("Institution"), 20}, {tr("State"), 12}, {tr("Projects"), 7, Qt::AlignTrailing}, {tr("Call again"), 8}},
          new AnswerDetail(workspace), workspace.store().isReadOnly(), u"progress/answers"_s, parent),
      m_workspace(workspace)
{
    connect(detail(), &AnswerDetail::nextWanted, this, &AnswersPage::showNext);
}

void AnswersPage::showRound(std::optional<Id<ProgressRound>> round)
{
    m_round = round;
    setEnabled(round.has_value());
    refresh();
}

ProgressRequest AnswersPage::draft() const
{
    ProgressRequest request;
    request.round = m_round.value_or(Id<ProgressRound>());
    return request;
}

Result<std::vector<TextRow>> AnswersPage::rows()
{
    if (!m_round)
        return std::vector<TextRow>();
    const auto requests = m_workspace.progressRounds().requestsOf(*m_round);
    const auto reports = m_workspace.progressRounds().reportsIn(*m_round);
    const auto organisations = m_workspace.organisations().all();
    if (const auto error = firstErrorOf(requests, reports, organisations))
        return fail(*error);
    std::vector<TextRow> rows;
    for (const Organisation &organisation : *organisations) {
        const auto request = std::ranges::find(*requests, organisation.id, &ProgressRequest::organisation);
        if (request == requests->cend())
            continue;
        qsizetype all = 0;
        qsizetype said = 0;
        for (const ProgressReport &report : *reports) {
            all += report.request == request->id;
            said += report.request == request->id && report.saysSomething();
        }
        rows.push_back({request->id.value,
                        {organisation.name, ProgressRounds::nameOf(request->state), u"%1/%2"_s.arg(said).arg(all),
                         shortDayText(request->callAgainOn)},
                        {QVariant(), static_cast<int>(request->state), said,
                         request->callAgainOn ? QVariant(*request->callAgainOn) : QVariant()}});
    }
    return rows;
}

/// The one after this in the order of the list, from its beginning again behind the last.
void AnswersPage::showNext()
{
    const auto requests =
        m_round ? m_workspace.progressRounds().requestsOf(*m_round) : Result<QList<ProgressRequest>>();
    const auto found = rows();
    if (!requests || !found)
        return;
    const auto here = std::ranges::find(*found, list()->current(), &TextRow::record);
    const auto from = here == found->cend() ? found->cbegin() : here;
    std::vector<TextRow> behind(from, found->cend());
    behind.insert(behind.end(), found->cbegin(), from);
    for (const TextRow &row : behind) {
        const auto request = std::ranges::find(*requests, Id<ProgressRequest>{row.record}, &ProgressRequest::id);
        if (row.record != list()->current() && request->isOpen()) {
            list()->select(row.record);
            return;
        }
    }
    list()->say(tr("All have answered."));
}

} // namespace inko
