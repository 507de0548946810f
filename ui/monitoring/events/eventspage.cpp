#include "ui/monitoring/events/eventspage.h"

#include "core/monitoring/events/eventfigures.h"
#include "ui/monitoring/events/eventtexts.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QDateTime startOf(const Event &event)
{
    return {event.day, event.startsAt.value_or(QTime(0, 0))};
}

} // namespace

EventsPage::EventsPage(Workspace &workspace, QWidget *parent)
    : RecordPage({tr("Events"), tr("Add event"), tr("Delete the selected event with its feedback"),
                  tr("Here stand the events: what takes place when, who came, and what they said afterwards. One that "
                     "comes again and again is entered once."),
                  tr("Enter the first event")},
                 Icon::Calendar,
                 {{tr("Event"), 26}, {tr("When"), 27}, {tr("Where"), 14}, {tr("People"), 8, Qt::AlignTrailing}},
                 new EventDetail(workspace), workspace.store().isReadOnly(), u"events/list"_s, parent),
      m_workspace(workspace)
{
}

void EventsPage::showYear(int year)
{
    const bool isAnother = m_year != year;
    m_year = year;
    refresh();
    if (isAnother)
        selectNext();
}

/// The event that comes next, or the last one of a year that is over.
void EventsPage::selectNext()
{
    const QDate today = m_workspace.store().now().toLocalTime().date();
    qint64 next = 0;
    for (const Event &event : m_workspace.events().all().value_or(QList<Event>())) {
        if (event.day.year() != m_year)
            continue;
        next = event.id.value;
        if (event.day >= today)
            break;
    }
    if (next != 0)
        list()->select(next);
}

Result<std::vector<TextRow>> EventsPage::rows()
{
    const auto events = m_workspace.events().all();
    const auto feedback = m_workspace.events().feedback();
    if (const auto error = firstErrorOf(events, feedback))
        return fail(*error);
    const QDate today = m_workspace.store().now().toLocalTime().date();
    std::vector<TextRow> rows;
    for (const Event &event : *events) {
        if (event.day.year() != m_year)
            continue;
        TextRow row{event.id.value,
                    {event.title, whenOf(event), event.place, participantsOf(event, today)},
                    {QVariant(), startOf(event), QVariant(), event.participants.value_or(-1)},
                    event.isCancelled ? std::optional(Icon::Close) : std::nullopt,
                    event.isCancelled};
        if (event.isCancelled)
            row.cells[1] += u" · "_s + tr("called off");
        rows.push_back(row);
    }
    showSums(*events, *feedback);
    return rows;
}

void EventsPage::showSums(const QList<Event> &events, const QList<EventFeedback> &feedback)
{
    const EventFigures sum = figuresOf(m_year, events, feedback, m_workspace.store().now().toLocalTime().date());
    QStringList parts{tr("%n event(s) held in %1", nullptr, sum.held).arg(m_year),
                      tr("%n participant(s)", nullptr, sum.participants)};
    if (sum.unknown > 0)
        parts << tr("%n not counted", nullptr, sum.unknown);
    if (sum.cancelled > 0)
        parts << tr("%n called off", nullptr, sum.cancelled);
    list()->setSummary(parts.join(u" · "_s));
}

} // namespace inko
