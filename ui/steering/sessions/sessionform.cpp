#include "ui/steering/sessions/sessionform.h"

namespace inko {

SessionForm::SessionForm(Workspace &inWorkspace, QWidget *parent) : NamedForm(inWorkspace, parent)
{
    using State = Session::State;
    m_body = reference(tr("&Body:"), tr("who meets"), bodies, &Session::body);
    line(tr("&Title:"), tr("only where it is a special one, for example Kick-off"), &Session::title);
    day(tr("&Day:"), {}, today(), &Session::day);
    time(tr("Be&gins:"), tr("16:00"), &Session::startsAt);
    time(tr("&Ends:"), tr("18:00"), &Session::endsAt);
    line(tr("&Place:"), tr("building, room"), &Session::place);
    choice<State>(tr("&State:"),
                  {State::Planned, State::Invited, State::Held, State::Drafted, State::Approved, State::Published},
                  &Sessions::nameOf, &Session::state);
    const QStringList answers{tr("yes"), tr("no")};
    choice(
        tr("&Called off:"), answers, [answers](const Session &session) { return answers[session.isCancelled ? 0 : 1]; },
        [answers](Session &session, const QString &typed) {
            return placeIn(answers, typed).map([&](qsizetype place) { session.isCancelled = place == 0; });
        });
    day(tr("&Invited on:"), {}, today(), &Session::invitedOn);
    day(tr("Minutes &approved on:"), {}, today(), &Session::approvedOn);
    m_counts = {wholeNumber(tr("Persons in&vited:"), {}, &Session::invitedCount),
                wholeNumber(tr("Persons &registered:"), {}, &Session::registeredCount),
                wholeNumber(tr("Persons who ca&me:"), {}, &Session::presentCount)};
    text(tr("&Note:"), tr("for yourself; not published"), 2, &Session::note);
}

bool SessionForm::isOfConference() const
{
    if (!record())
        return false;
    const auto body = workspace().bodies().byId(record()->body);
    return body && body->kind == Body::Kind::Conference;
}

void SessionForm::shownChanged()
{
    const bool isShown = isOfConference();
    for (SavedField *field : m_counts)
        setShown(field, isShown);
}

} // namespace inko
