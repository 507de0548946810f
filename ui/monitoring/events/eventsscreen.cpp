#include "ui/monitoring/events/eventsscreen.h"

#include "ui/monitoring/events/comparisonpage.h"
#include "ui/monitoring/events/eventspage.h"
#include "ui/monitoring/events/monthpage.h"

namespace inko {

EventsScreen::EventsScreen(Workspace &workspace, QWidget *parent)
    : TabbedScreen(workspace.store(), parent), m_workspace(workspace),
      m_month(addPage(new MonthPage(workspace, this), tr("&Month"))),
      m_list(addPage(new EventsPage(workspace, this), tr("&List"))),
      m_comparison(addPage(new EventComparisonPage(workspace, this), tr("&Over the years")))
{
    connect(m_month, &MonthPage::eventWanted, this, &EventsScreen::reveal);
    connect(m_month, &MonthPage::newEventWanted, this, [this](QDate day) {
        setCurrentPage(m_list);
        Event draft;
        draft.day = day;
        m_list->startNew(draft);
    });
}

void EventsScreen::yearChanged()
{
    m_month->showYear(year());
    m_list->showYear(year());
    m_comparison->refresh();
}

void EventsScreen::reveal(qint64 record)
{
    setCurrentPage(m_list);
    const auto event = m_workspace.events().byId(Id<Event>{record});
    if (event && event->day.year() != year()) // the list shows the year it takes place in
        m_list->showYear(event->day.year());
    m_list->reveal(record);
}

void EventsScreen::refresh()
{
    m_month->refresh();
    m_list->refresh();
    m_comparison->refresh();
}

} // namespace inko
