#include "ui/steering/progress/progressroundform.h"

#include "core/exchange/progress/progressmailing.h"
#include "core/report/papers/paperparts.h"

namespace inko {

using namespace Qt::StringLiterals;

ProgressRoundForm::ProgressRoundForm(Workspace &inWorkspace, QWidget *parent) : NamedForm(inWorkspace, parent)
{
    const ProgressMailing mailing(inWorkspace, papers::german());
    m_body = reference(tr("&Body:"), tr("whose members are asked; empty: whoever has projects in the grid"), bodies,
                       &ProgressRound::body);
    m_title = line(tr("&Title:"), tr("for example Progress, spring 2026"), &ProgressRound::title);
    day(tr("&Asked from:"), {}, today(), &ProgressRound::askedOn);
    day(tr("Answers &by:"), {}, today(), &ProgressRound::answersBy);
    SavedField *message = text(tr("&Mail text:"), mailing.usualMessage(), 5, &ProgressRound::message);
    message->setToolTip(tr("Empty: the usual text. It can name: {%1}").arg(mailing.placeholders().join(u"}, {"_s)));
}

Result<> ProgressRoundForm::update(const ProgressRound &changed)
{
    return ProgressMailing(workspace(), papers::german()).check(changed.message).and_then([&] {
        return workspace().progressRounds().update(changed);
    });
}

/// Whoever was asked stays asked: only a new round can say whom it asks.
void ProgressRoundForm::shownChanged()
{
    setShown(m_body, isNew() || (record() && record()->body));
    m_body->setEnabled(isNew());
}

} // namespace inko
