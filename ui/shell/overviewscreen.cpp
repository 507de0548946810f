#include "ui/shell/overviewscreen.h"

namespace inko {

OverviewScreen::OverviewScreen(Workspace &workspace, QWidget *parent) : Screen(parent), m_workspace(workspace) {}

void OverviewScreen::showYear(int year)
{
    m_year = year;
}

void OverviewScreen::reveal(qint64) {}

} // namespace inko
