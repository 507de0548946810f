#include "ui/steering/sessions/minutesform.h"

#include "ui/widgets/fields/savedfield.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// Where the file keeps the words that a person said are right, one a line.
const QString wordsKey = u"spelling.words"_s;

} // namespace

MinutesForm::MinutesForm(Workspace &workspace, QWidget *parent)
    : RecordForm(workspace.store(), parent), m_workspace(workspace)
{
    using Outcome = AgendaItem::Outcome;
    m_minutes = text(tr("&Minutes:"),
                     tr("what was said; a line that begins with “- ” becomes a list, Ctrl+Space completes a name"), 9,
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

QList<WritingEdit *> MinutesForm::texts() const
{
    return {qobject_cast<WritingEdit *>(m_minutes->editor()), qobject_cast<WritingEdit *>(m_decision->editor())};
}

void MinutesForm::setNames(const QStringList &names)
{
    for (WritingEdit *text : texts())
        text->setNames(names);
}

void MinutesForm::loadSpelling()
{
    if (m_spelling)
        return;
    m_spelling = std::make_unique<SpellChecker>(SpellChecker::usualFolders(), QStringList{u"de_DE"_s, u"en_GB"_s});
    if (const auto words = m_workspace.settings().content(wordsKey))
        m_spelling->accept(words->split(u'\n'));
    for (WritingEdit *text : texts()) {
        text->setSpelling(m_spelling.get());
        connect(text, &WritingEdit::wordAccepted, this, [this](const QString &word) {
            const auto words = m_workspace.settings().content(wordsKey);
            if (words)
                m_minutes->warn(m_workspace.settings().setContent(tr("Word “%1” noted").arg(word), wordsKey,
                                                                  words->isEmpty() ? word : *words + u'\n' + word));
        });
    }
}

void MinutesForm::shownChanged()
{
    using Outcome = AgendaItem::Outcome;
    if (!record())
        return;
    loadSpelling();
    const bool isVoted = record()->outcome == Outcome::Accepted || record()->outcome == Outcome::Rejected;
    for (SavedField *field : m_votes)
        setShown(field, isVoted);
    const auto session = m_workspace.sessions().byId(record()->session);
    setEnabled(session && !session->isClosed());
}

} // namespace inko
