#include "ui/overview/overviewscreen.h"

#include "ui/overview/todaypage.h"
#include "ui/overview/yearpage.h"

namespace inko {

OverviewScreen::OverviewScreen(Workspace &workspace, QWidget *parent)
    : TabbedScreen(workspace.store(), parent), m_workspace(workspace),
      m_today(addPage(new TodayPage(workspace, this), tr("&Today"))),
      m_year(addPage(new YearPage(workspace, this), tr("The &year")))
{
    connect(m_today, &TodayPage::linkActivated, this, &Screen::linkActivated);
    connect(m_today, &TodayPage::roundWanted, this, &OverviewScreen::roundWanted);
    connect(m_year, &YearPage::linkActivated, this, &Screen::linkActivated);
}

/// Read once for both pages.
void OverviewScreen::refresh()
{
    const auto overview = readYearOverview(m_workspace, year());
    if (!overview) {
        emit failed(overview.error().message);
        return;
    }
    m_today->showOverview(*overview);
    m_year->showOverview(*overview);
}

} // namespace inko
