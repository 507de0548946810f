#include "ui/grid/coverage/coveragescreen.h"

#include "ui/grid/coverage/chancespage.h"
#include "ui/grid/coverage/coveragepage.h"

#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace inko {

CoverageScreen::CoverageScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_tabs(new QTabWidget(this)), m_coverage(new CoveragePage(workspace, this)),
      m_chances(new ChancesPage(workspace, this))
{
    m_tabs->addTab(m_coverage, tr("&Gaps"));
    m_tabs->addTab(m_chances, tr("&Cooperation"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    connect(m_coverage, &CoveragePage::failed, this, &CoverageScreen::failed);
    connect(m_coverage, &CoveragePage::entriesWanted, this, [this](const GridFilter &filter) {
        emit linkActivated({Place::Grid, 0, filter});
    });
    connect(m_chances, &ChancesPage::failed, this, &CoverageScreen::failed);
    connect(m_chances, &ChancesPage::entryWanted, this, [this](qint64 entry) {
        emit linkActivated({Place::Grid, entry, {}});
    });
    connect(&workspace.store(), &Store::changed, this, &CoverageScreen::refreshLater);
}

void CoverageScreen::showYear(int year)
{
    m_year = year;
    m_coverage->showYear(year);
    m_chances->showYear(year);
}

void CoverageScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (m_isOutdated && m_year != 0)
        refresh();
}

void CoverageScreen::refreshLater()
{
    m_isOutdated = true;
    QTimer::singleShot(0, this, [this] {
        if (isVisible() && m_isOutdated)
            refresh();
    });
}

void CoverageScreen::refresh()
{
    m_isOutdated = false;
    m_coverage->refresh();
    m_chances->refresh();
}

} // namespace inko
