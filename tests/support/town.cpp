#include "tests/support/town.h"

namespace inko::test {

CodeValue Town::value(CodeValue::List list, const QString &name)
{
    CodeValue value;
    value.list = list;
    value.name = name;
    value.position = static_cast<int>(all<CodeValue>().size());
    return add(value);
}

Organisation Town::organisation(const QString &name)
{
    Organisation organisation;
    organisation.name = name;
    return add(organisation);
}

Contact Town::contact(Id<Organisation> organisation, const QString &job)
{
    Contact contact;
    contact.organisation = organisation;
    contact.job = job;
    return add(contact);
}

Concept Town::document(const QString &title)
{
    Concept document;
    document.title = title;
    document.position = static_cast<int>(all<Concept>().size());
    return add(document);
}

Goal Town::goal(Id<Concept> document, const QString &number, std::optional<Id<Goal>> parent)
{
    Goal goal;
    goal.concept_ = document;
    goal.number = number;
    goal.title = QStringLiteral("Ziel ") + number;
    goal.parent = parent;
    goal.level = parent ? Goal::Level::Action : Goal::Level::Guiding;
    goal.position = static_cast<int>(all<Goal>().size());
    return add(goal);
}

SurveyRound Town::round(int year)
{
    SurveyRound round;
    round.year = year;
    round.openedOn = QDate(year, 3, 1);
    round.deadline = QDate(year, 4, 30);
    return add(round);
}

Return Town::answer(Id<SurveyRound> round, Id<Organisation> organisation, Return::State state)
{
    Return answer;
    answer.round = round;
    answer.organisation = organisation;
    answer.state = state;
    return add(answer);
}

ReturnPerson Town::person(Id<Return> answer, const QString &name)
{
    return add(ReturnPerson{{}, 0, answer, name});
}

GridEntry Town::entry(Id<SurveyRound> round, Id<Organisation> organisation, const QString &title)
{
    GridEntry entry;
    entry.round = round;
    entry.activity = add(Activity{{}, 0, stored(round).year}).id;
    entry.organisation = organisation;
    entry.title = title;
    return add(entry);
}

} // namespace inko::test
