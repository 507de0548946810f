#include "ui/steering/progress/answerform.h"

namespace inko {

AnswerForm::AnswerForm(Workspace &inWorkspace, QWidget *parent) : NamedForm(inWorkspace, parent)
{
    using State = ProgressRequest::State;
    using Channel = Return::Channel;
    m_organisation =
        reference(tr("&Institution:"), tr("who is asked"), GridColumn::Organisation, &ProgressRequest::organisation);
    m_state = choice<State>(tr("&State:"),
                            {State::NotAsked, State::Asked, State::Answered, State::NothingNew, State::Declined},
                            &ProgressRounds::nameOf, &ProgressRequest::state);
    const QList<Channel> channels{Channel::Questionnaire, Channel::Telephone, Channel::Written};
    QStringList ways{{}};
    for (const Channel channel : channels)
        ways << Survey::nameOf(channel);
    m_ofAnswer = {m_state,
                  choice(
                      tr("Wa&y:"), ways,
                      [](const ProgressRequest &request) {
                          return request.channel ? Survey::nameOf(*request.channel) : QString();
                      },
                      [ways, channels](ProgressRequest &request, const QString &typed) {
                          return placeIn(ways, typed).map([&](qsizetype place) {
                              request.channel = place == 0 ? std::nullopt : std::optional(channels[place - 1]);
                          });
                      }),
                  day(tr("Ans&wered on:"), {}, today(), &ProgressRequest::answeredOn),
                  day(tr("&Call again on:"), {}, today(), &ProgressRequest::callAgainOn),
                  text(tr("&Note:"), tr("for yourself; not published"), 2, &ProgressRequest::note)};
}

void AnswerForm::focusTitle()
{
    (isNew() ? m_organisation : m_state)->setFocus(Qt::OtherFocusReason);
}

/// A new one asks for the institution only; one that is asked stays that institution's.
void AnswerForm::shownChanged()
{
    setShown(m_organisation, isNew());
    for (SavedField *field : m_ofAnswer)
        setShown(field, !isNew());
}

} // namespace inko
