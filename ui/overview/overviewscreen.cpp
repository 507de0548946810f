#include "ui/overview/overviewscreen.h"

#include "ui/overview/todaypage.h"
#include "ui/overview/yearpage.h"

namespace inko {

OverviewScreen::OverviewScreen(Workspace &workspace, QWidget *parent)
    : TabbedScreen(workspace.store(), parent), m_today(addPage(new TodayPage(workspace, this), tr("&Today"))),
      m_year(addPage(new YearPage(workspace, this), tr("The &year")))
{
    connect(m_today, &TodayPage::linkActivated, this, &Screen::linkActivated);
    connect(m_today, &TodayPage::roundWanted, this, &OverviewScreen::roundWanted);
    connect(m_year, &YearPage::linkActivated, this, &Screen::linkActivated);
}

void OverviewScreen::yearChanged()
{
    m_today->showYear(year());
    m_year->showYear(year());
}

/// The day's page follows the file by itself.
void OverviewScreen::refresh()
{
    m_year->refresh();
}

} // namespace inko
