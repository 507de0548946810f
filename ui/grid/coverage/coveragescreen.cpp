#include "ui/grid/coverage/coveragescreen.h"

#include "ui/grid/chains/chainspage.h"
#include "ui/grid/coverage/chancespage.h"
#include "ui/grid/coverage/coveragepage.h"
#include "ui/grid/demand/demandpage.h"
#include "ui/grid/network/networkpage.h"

namespace inko {

CoverageScreen::CoverageScreen(Workspace &workspace, QWidget *parent)
    : TabbedScreen(workspace.store(), parent), m_coverage(addPage(new CoveragePage(workspace, this), tr("&Gaps"))),
      m_chances(addPage(new ChancesPage(workspace, this), tr("&Cooperation"))),
      m_demand(addPage(new DemandPage(workspace, this), tr("&Demand"))),
      m_chains(addPage(new ChainsPage(workspace, this), tr("Support c&hains"))),
      m_network(addPage(new NetworkPage(workspace, this), tr("&Network")))
{
    const auto showEntries = [this](const GridFilter &filter) { emit linkActivated({Place::Grid, 0, filter}); };
    const auto showEntry = [this](qint64 entry) { emit linkActivated({Place::Grid, entry, {}}); };
    connect(m_coverage, &CoveragePage::entriesWanted, this, showEntries);
    connect(m_chances, &ChancesPage::entryWanted, this, showEntry);
    connect(m_demand->detail(), &DemandDetail::entriesWanted, this, showEntries);
    connect(m_demand->detail(), &DemandDetail::entryWanted, this, showEntry);
    connect(m_chains->detail(), &ChainDetail::entryWanted, this, showEntry);
}

void CoverageScreen::yearChanged()
{
    m_coverage->showYear(year());
    m_chances->showYear(year());
    m_demand->showYear(year());
    m_chains->showYear(year());
    m_network->showYear(year());
}

void CoverageScreen::refresh()
{
    m_coverage->refresh();
    m_chances->refresh();
    m_demand->refresh();
    m_chains->refresh();
    m_network->refresh();
}

} // namespace inko
