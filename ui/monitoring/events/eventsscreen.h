#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tabbedscreen.h"

namespace inko {

class EventComparisonPage;
class EventsPage;
class MonthPage;

/// What takes place when: the calendar as a month and as a list, and events compared over the years.
class EventsScreen : public TabbedScreen {
    Q_OBJECT
public:
    explicit EventsScreen(Workspace &workspace, QWidget *parent = nullptr);

    void reveal(qint64 record) override; ///< of an event

protected:
    void yearChanged() override;
    void refresh() override;

private:
    Workspace &m_workspace;
    MonthPage *m_month;
    EventsPage *m_list;
    EventComparisonPage *m_comparison;
};

} // namespace inko
