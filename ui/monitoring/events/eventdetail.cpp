#include "ui/monitoring/events/eventdetail.h"

#include "core/monitoring/events/eventfigures.h"
#include "ui/widgets/fields/problemline.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

EventDetail::EventDetail(Workspace &workspace, QWidget *parent)
    : RecordDetail(new EventForm(workspace), parent), m_workspace(workspace), m_feedbackSum(new QLabel(this))
{
    m_seriesPane = makeSeries();
    makeGroups();
    makeFeedback();
    m_layout->addWidget(m_seriesPane);
    m_layout->addSpacing(space());
    m_layout->addWidget(m_groupsEditor);
    m_layout->addSpacing(space());
    m_layout->addWidget(m_feedbackEditor);
    m_layout->addWidget(m_feedbackSum);
    m_layout->addStretch(1);
}

QWidget *EventDetail::makeSeries()
{
    using Rhythm = EventSeries::Rhythm;
    auto *pane = new QWidget(this);
    m_seriesText = new QLabel(pane);
    m_seriesText->setWordWrap(true);
    m_rhythm = new QComboBox(pane);
    for (const Rhythm rhythm : {Rhythm::Weekly, Rhythm::EveryTwoWeeks, Rhythm::Monthly})
        m_rhythm->addItem(Events::nameOf(rhythm), static_cast<int>(rhythm));
    m_rhythm->setAccessibleName(tr("How often it is repeated"));
    m_end = new DateEdit(m_workspace.store().now().toLocalTime().date(), pane);
    m_end->setPlaceholderText(tr("until"));
    m_end->setAccessibleName(tr("Until when it is repeated"));
    m_repeat = new QPushButton(pane);
    m_later = new QPushButton(tr("A&pply to the later ones"), pane);
    m_later->setToolTip(tr("The later events of the series get this one's title, times, place, people and goals"));
    m_seriesProblem = new ProblemLine(pane);
    connect(m_repeat, &QPushButton::clicked, this, &EventDetail::repeatOrEnd);
    connect(m_later, &QPushButton::clicked, this, &EventDetail::applyToLater);
    auto *row = new QHBoxLayout;
    row->addWidget(m_rhythm);
    row->addWidget(m_end, 1);
    row->addWidget(m_repeat);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_seriesText);
    layout->addLayout(row);
    layout->addWidget(m_later, 0, Qt::AlignLeft);
    layout->addWidget(m_seriesProblem);
    pane->setVisible(false);
    return pane;
}

void EventDetail::makeGroups()
{
    const bool isReadOnly = m_workspace.store().isReadOnly();
    m_groups = new DeclaredParts<Event, EventGroup>(
        isReadOnly,
        {partcolumns::line(tr("Group"), 24, &EventGroup::name),
         partcolumns::wholeNumber(tr("Participants"), 12, &EventGroup::participants)},
        {[this](Id<Event> event) { return m_workspace.events().groupsOf(event); },
         [this](EventGroup added, Id<Event> event) {
             added.event = event;
             return m_workspace.events().add(added).map([](const EventGroup &) {});
         },
         [this](const EventGroup &changed) { return m_workspace.events().update(changed); },
         [this](const EventGroup &removed) { return m_workspace.events().remove(removed.id); },
         [](const EventGroup &group) {
             return group.name.trimmed().isEmpty() ? tr("Say which group that is.") : QString();
         },
         tr("Another group …")},
        this);
    m_groupsEditor =
        editorOf(m_groups, {tr("Participants by group"), tr("Add a group"), tr("Remove the selected group")},
                 isReadOnly, {}, u"events/groups"_s, this);
}

void EventDetail::makeFeedback()
{
    const bool isReadOnly = m_workspace.store().isReadOnly();
    m_feedback = new DeclaredParts<Event, EventFeedback>(
        isReadOnly,
        {partcolumns::line(tr("Comment"), 28, &EventFeedback::comment),
         partcolumns::wholeNumber(tr("Rating"), 9, &EventFeedback::rating),
         partcolumns::wholeNumber(tr("Persons"), 8, &EventFeedback::persons, 1),
         partcolumns::yesOrNo(tr("Published"), 13, &EventFeedback::isPublished, tr("yes"), tr("no"))},
        {[this](Id<Event> event) { return m_workspace.events().feedbackOn(event); },
         [this](EventFeedback added, Id<Event> event) {
             added.event = event;
             return m_workspace.events().add(added).map([](const EventFeedback &) {});
         },
         [this](const EventFeedback &changed) { return m_workspace.events().update(changed); },
         [this](const EventFeedback &removed) { return m_workspace.events().remove(removed.id); },
         [](const EventFeedback &said) {
             return said.rating || !said.comment.trimmed().isEmpty() ? QString() : tr("Enter a rating or a comment.");
         },
         tr("What somebody said …")},
        this);
    m_feedbackEditor = editorOf(
        m_feedback, {tr("Feedback"), tr("Add a rating from 1 to 5 or a comment"), tr("Remove the selected feedback")},
        isReadOnly, {}, u"events/feedback"_s, this);
}

Result<> EventDetail::showParts()
{
    const std::optional<Id<Event>> event = m_form->shown();
    m_groupsEditor->setVisible(event.has_value());
    m_feedbackEditor->setVisible(event.has_value());
    showHeading();
    showSeries();
    return m_groups->showPartsOf(event).and_then([&] { return m_feedback->showPartsOf(event); }).map([this] {
        showFeedbackSum();
    });
}

void EventDetail::showHeading()
{
    const auto &event = m_form->record();
    m_heading->setText(!event               ? QString()
                       : m_form->isNew()    ? tr("New event")
                       : event->isCancelled ? tr("%1 – called off").arg(event->title)
                                            : event->title);
}

void EventDetail::showSeries()
{
    const auto &event = m_form->record();
    m_seriesPane->setVisible(m_form->shown().has_value());
    if (!m_form->shown())
        return;
    const bool isReadOnly = m_workspace.store().isReadOnly();
    const auto all = m_workspace.events().series().value_or(QList<EventSeries>());
    const auto series = std::ranges::find_if(all, [&](const EventSeries &one) { return event->series == one.id; });
    const bool isOfSeries = series != all.cend();
    m_rhythm->setVisible(!isOfSeries && !isReadOnly);
    m_end->setVisible(!isReadOnly);
    m_repeat->setVisible(!isReadOnly);
    m_later->setVisible(isOfSeries && !isReadOnly);
    m_repeat->setText(isOfSeries ? tr("&Set the end") : tr("&Repeat"));
    m_seriesText->setVisible(isOfSeries || !isReadOnly);
    if (isOfSeries)
        m_seriesText->setText(tr("One of the series “%1”, %2 from %3 to %4.")
                                  .arg(series->title, Events::nameOf(series->rhythm), dayText(series->startsOn),
                                       dayText(series->endsOn)));
    else
        m_seriesText->setText(tr("Does it take place again and again? Say how often and until when."));
}

void EventDetail::showFeedbackSum()
{
    EventFigures figures;
    for (int row = 0; row < m_feedback->rowCount(); ++row) {
        if (m_feedback->isNewRow(row))
            continue;
        const EventFeedback &said = m_feedback->rowAt(row).record;
        if (said.rating) {
            figures.ratings += said.persons;
            figures.ratingSum += said.persons * *said.rating;
        }
    }
    m_feedbackSum->setVisible(figures.ratings > 0);
    if (const auto mean = figures.meanRating())
        m_feedbackSum->setText(
            tr("Mean rating %1 of 5, from %n person(s)", nullptr, figures.ratings).arg(roundedText(mean)));
}

void EventDetail::repeatOrEnd()
{
    const auto id = m_form->shown();
    if (!id)
        return;
    const QDate today = m_workspace.store().now().toLocalTime().date();
    const auto end = readDay(m_end->text(), today);
    if (!end || !*end) {
        say(!end ? end.error().message : tr("Enter the last day of the series."));
        return;
    }
    const auto &event = m_form->record();
    const auto rhythm = static_cast<EventSeries::Rhythm>(m_rhythm->currentData().toInt());
    const Result<> done = event->series
                              ? m_workspace.events().setEnd(*event->series, **end)
                              : m_workspace.events().repeat(*id, rhythm, **end).map([](const EventSeries &) {});
    if (done)
        m_end->clear();
    say(done ? QString() : done.error().message);
}

void EventDetail::applyToLater()
{
    const auto id = m_form->shown();
    if (!id)
        return;
    m_form->commit();
    const auto changed = m_workspace.events().applyToLater(*id);
    say(changed ? QString() : changed.error().message);
}

void EventDetail::say(const QString &problem)
{
    m_seriesProblem->say(problem);
}

} // namespace inko
