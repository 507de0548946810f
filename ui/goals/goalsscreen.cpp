#include "ui/goals/goalsscreen.h"

#include "ui/goals/annual/annualgoalspage.h"
#include "ui/goals/hints/hintspage.h"
#include "ui/goals/together/togetherpage.h"
#include "ui/goals/tree/goaltreepage.h"

namespace inko {

GoalsScreen::GoalsScreen(Workspace &workspace, QWidget *parent)
    : TabbedScreen(workspace.store(), parent), m_tree(addPage(new GoalTreePage(workspace, this), tr("Concep&ts"))),
      m_annual(addPage(new AnnualGoalsPage(workspace, this), tr("&Annual goals"))),
      m_together(addPage(new TogetherPage(workspace, this), tr("&Reading together"))),
      m_hints(addPage(new HintsPage(workspace, this), tr("&Hints")))
{
    connect(m_tree, &GoalTreePage::linkActivated, this, &GoalsScreen::linkActivated);
    connect(m_annual, &AnnualGoalsPage::goalWanted, this, &GoalsScreen::reveal);
    connect(m_hints, &HintsPage::goalWanted, this, &GoalsScreen::reveal);
}

void GoalsScreen::yearChanged()
{
    m_tree->showYear(year());
    m_annual->showYear(year());
    refresh();
}

void GoalsScreen::reveal(qint64 record)
{
    setCurrentPage(m_tree);
    m_tree->reveal(record);
}

void GoalsScreen::refresh() // the tree follows the file by itself
{
    m_annual->refresh();
    m_together->refresh();
    m_hints->showYear(year());
}

} // namespace inko
