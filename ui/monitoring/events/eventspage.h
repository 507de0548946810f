#pragma once

#include "core/workspace/workspace.h"
#include "ui/monitoring/events/eventdetail.h"
#include "ui/widgets/tables/recordpage.h"

namespace inko {

/// The events of a year as a list, with all about the chosen one beside it.
class EventsPage : public RecordPage<Event, EventDetail> {
    Q_OBJECT
public:
    explicit EventsPage(Workspace &workspace, QWidget *parent = nullptr);

    void showYear(int year);

protected:
    Result<std::vector<TextRow>> rows() override;
    Result<> remove(Id<Event> event) override { return m_workspace.events().remove(event); }

private:
    void selectNext();
    void showSums(const QList<Event> &events, const QList<EventFeedback> &feedback);

    Workspace &m_workspace;
    int m_year = 0;
};

} // namespace inko
