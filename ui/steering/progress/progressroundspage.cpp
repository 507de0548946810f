#include "ui/steering/progress/progressroundspage.h"

#include "ui/widgets/fields/daytext.h"

namespace inko {

using namespace Qt::StringLiterals;

ProgressRoundsPage::ProgressRoundsPage(Workspace &workspace, QWidget *parent)
    : RecordPage({tr("Progress rounds"), tr("Ask for progress"), tr("Delete the selected round with whom it asks"),
                  tr("Before a session you can ask each institution how its projects are going. The answers become one "
                     "paper, and what changes the grid is taken over."),
                  tr("Ask for the first time")},
                 Icon::Sessions,
                 {{tr("Asked for"), 22}, {tr("Asked from"), 10}, {tr("Answered"), 9, Qt::AlignTrailing}},
                 new ProgressRoundDetail(workspace), workspace.store().isReadOnly(), u"progress/rounds"_s, parent),
      m_workspace(workspace)
{
    connect(list(), &RecordList::currentChanged, this, &ProgressRoundsPage::chosen);
    connect(detail()->form(), &FormFields::added, this, &ProgressRoundsPage::chosen);
}

ProgressRound ProgressRoundsPage::draft() const
{
    ProgressRound round;
    round.askedOn = m_workspace.store().now().toLocalTime().date();
    return round;
}

Result<std::vector<TextRow>> ProgressRoundsPage::rows()
{
    const auto all = m_workspace.progressRounds().all();
    if (!all)
        return fail(all.error());
    std::vector<TextRow> rows;
    for (const ProgressRound &round : *all) {
        const auto requests = m_workspace.progressRounds().requestsOf(round.id);
        if (!requests)
            return fail(requests.error());
        const auto open = std::ranges::count_if(*requests, &ProgressRequest::isOpen);
        const qsizetype answered = requests->size() - open;
        rows.push_back({round.id.value,
                        {round.title, dayText(round.askedOn), u"%1/%2"_s.arg(answered).arg(requests->size())},
                        {QVariant(), QVariant(round.askedOn), answered}});
    }
    return rows;
}

} // namespace inko
