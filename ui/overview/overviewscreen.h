#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tabbedscreen.h"

namespace inko {

class TodayPage;
class YearPage;

/// Where the year stands: what is to be done today, and the year's steps with their days.
class OverviewScreen : public TabbedScreen {
    Q_OBJECT
public:
    explicit OverviewScreen(Workspace &workspace, QWidget *parent = nullptr);

    void reveal(qint64) override {}

signals:
    void roundWanted();

protected:
    void yearChanged() override { refresh(); }
    void refresh() override;

private:
    Workspace &m_workspace;
    TodayPage *m_today;
    YearPage *m_year;
};

} // namespace inko
