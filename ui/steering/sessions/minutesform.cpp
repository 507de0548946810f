#include "ui/steering/sessions/minutesform.h"

#include "ui/widgets/fields/savedfield.h"

namespace inko {

MinutesForm::MinutesForm(Workspace &workspace, QWidget *parent)
    : RecordForm(workspace.store().isReadOnly() ? Editing::ReadOnly : Editing::Allowed, parent), m_workspace(workspace)
{
    using Outcome = AgendaItem::Outcome;
    m_minutes = text(tr("&Minutes:"), tr("what was said; a line that begins with “- ” becomes a list"), 9,
                     &AgendaItem::minutes);
    m_decision = text(tr("&Decision (F7):"), tr("its wording"), 2, &AgendaItem::decision);
    choice<Outcome>(
        tr("&Result:"),
        {Outcome::None, Outcome::Noted, Outcome::Consensus, Outcome::Accepted, Outcome::Rejected, Outcome::Postponed},
        &Sessions::nameOf, &AgendaItem::outcome);
    m_votes = {wholeNumber(tr("In &favour:"), tr("votes"), &AgendaItem::votesFor),
               wholeNumber(tr("&Against:"), tr("votes"), &AgendaItem::votesAgainst),
               wholeNumber(tr("A&bstentions:"), tr("votes"), &AgendaItem::abstentions)};
}

void MinutesForm::shownChanged()
{
    using Outcome = AgendaItem::Outcome;
    if (!record())
        return;
    const bool isVoted = record()->outcome == Outcome::Accepted || record()->outcome == Outcome::Rejected;
    for (SavedField *field : m_votes)
        setShown(field, isVoted);
    const auto session = m_workspace.sessions().byId(record()->session);
    setEnabled(session && !session->isClosed());
}

} // namespace inko
