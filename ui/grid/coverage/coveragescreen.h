#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/screen.h"

class QTabWidget;

namespace inko {

class ChancesPage;
class CoveragePage;

/// What the grid shows: where many offers meet, where there are none, and who might work together.
class CoverageScreen : public Screen {
    Q_OBJECT
public:
    explicit CoverageScreen(Workspace &workspace, QWidget *parent = nullptr);

    void showYear(int year) override;
    void reveal(qint64) override {}

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refreshLater();
    void refresh();

    QTabWidget *m_tabs;
    CoveragePage *m_coverage;
    ChancesPage *m_chances;
    int m_year = 0;
    bool m_isOutdated = false;
};

} // namespace inko
