#include "core/survey/surveyfigures.h"

#include "core/directory/organisations.h"
#include "core/survey/survey.h"

namespace inko {

namespace {

void count(SurveyFigures &figures, const Return &answer, int persons, const SurveyRound &round)
{
    ++figures.asked;
    if (answer.state == Return::State::Declined)
        ++figures.declined;
    if (!isAnswered(answer.state))
        return;
    ++figures.answered;
    figures.persons += persons;
    if (!round.deadline || (answer.receivedOn && *answer.receivedOn <= *round.deadline))
        ++figures.answeredInTime;
    if (answer.channel) {
        ++figures.byChannel[*answer.channel];
        if (persons > 0)
            figures.personsByChannel[*answer.channel] += persons;
    }
}

} // namespace

bool isAnswered(Return::State state)
{
    switch (state) {
    case Return::State::Received:
    case Return::State::Checked:
    case Return::State::NothingToReport: return true;
    case Return::State::NotSent:
    case Return::State::Sent:
    case Return::State::Reminded:
    case Return::State::InConversation:
    case Return::State::Declined: return false;
    }
    return false;
}

bool isOpen(Return::State state)
{
    return !isAnswered(state) && state != Return::State::Declined;
}

bool isWaitedFor(Return::State state)
{
    return state == Return::State::Sent || state == Return::State::Reminded;
}

Result<SurveyFigures> surveyFigures(Store &store, const SurveyRound &round)
{
    const Survey survey(store);
    const auto returns = survey.returns(round.id);
    if (!returns)
        return fail(returns.error());
    const auto persons = survey.persons(round.id);
    if (!persons)
        return fail(persons.error());
    const auto organisations = Organisations(store).all();
    if (!organisations)
        return fail(organisations.error());

    QHash<Id<Return>, int> personsOf;
    for (const ReturnPerson &person : *persons)
        ++personsOf[person.answer];
    SurveyFigures figures;
    QSet<Id<Organisation>> open;
    for (const Return &answer : *returns) {
        count(figures, answer, personsOf.value(answer.id), round);
        if (isOpen(answer.state))
            open << answer.organisation;
        if (answer.state == Return::State::NotSent)
            figures.notSent << answer.organisation;
    }
    for (const Organisation &organisation : *organisations) {
        if (open.contains(organisation.id))
            figures.open << organisation.id;
    }
    return figures;
}

} // namespace inko
