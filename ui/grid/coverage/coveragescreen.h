#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tabbedscreen.h"

namespace inko {

class ChainsPage;
class ChancesPage;
class CoveragePage;
class DemandPage;
class NetworkPage;

/// What the grid shows: where many offers meet and where there are none, who might work together and who does, what is
/// needed, and where one offer leads on to the next.
class CoverageScreen : public TabbedScreen {
    Q_OBJECT
public:
    explicit CoverageScreen(Workspace &workspace, QWidget *parent = nullptr);

    void reveal(qint64) override {}

protected:
    void yearChanged() override;
    void refresh() override;

private:
    CoveragePage *m_coverage;
    ChancesPage *m_chances;
    DemandPage *m_demand;
    ChainsPage *m_chains;
    NetworkPage *m_network;
};

} // namespace inko
