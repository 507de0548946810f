#include "ui/monitoring/events/eventform.h"

namespace inko {

using namespace Qt::StringLiterals;

EventForm::EventForm(Workspace &inWorkspace, QWidget *parent) : NamedForm(inWorkspace, parent)
{
    addWhatAndWhen();
    addWhere();
    addWho();
}

void EventForm::addWhatAndWhen()
{
    m_title = line(tr("&Title:"), tr("what takes place"), &Event::title);
    day(tr("&Day:"), {}, today(), &Event::day);
    day(tr("&Last day:"), tr("only where it lasts several days"), today(), &Event::lastDay);
    time(tr("&Begins:"), tr("16:30"), &Event::startsAt);
    time(tr("&Ends:"), tr("18:00"), &Event::endsAt);
}

void EventForm::addWhere()
{
    using Visibility = Event::Visibility;
    line(tr("&Place:"), tr("building, room"), &Event::place);
    reference(tr("D&istrict:"), {}, GridColumn::Districts, &Event::district);
    reference(tr("&Held by:"), tr("an institution"), GridColumn::Organisation, &Event::organisation);
    reference(tr("&Offer:"), tr("of the grid, that it belongs to"), offers, &Event::activity);
    references(tr("&Goals:"), GridColumn::Goals, &Event::goals);
    references(tr("For &whom:"), GridColumn::TargetGroups, &Event::targetGroups);
    choice<Visibility>(tr("&Visible:"), {Visibility::Public, Visibility::Internal}, &Events::nameOf,
                       &Event::visibility);
}

void EventForm::addWho()
{
    using Counting = Event::Counting;
    const QStringList answers{tr("yes"), tr("no")};
    choice(
        tr("&Called off:"), answers, [answers](const Event &event) { return answers[event.isCancelled ? 0 : 1]; },
        [answers](Event &event, const QString &typed) {
            return placeIn(answers, typed).map([&](qsizetype place) { event.isCancelled = place == 0; });
        });
    wholeNumber(tr("Pa&rticipants:"), tr("empty: not known; 0: nobody came"), &Event::participants);
    choice<Counting>(tr("&Counted:"), {Counting::Counted, Counting::Estimated}, &Events::nameOf, &Event::counting);
    text(tr("&Note:"), tr("for yourself; not published"), 2, &Event::note);
}

bool EventForm::isWhole(const Event &event) const
{
    return !event.title.trimmed().isEmpty() && event.day.isValid();
}

} // namespace inko
