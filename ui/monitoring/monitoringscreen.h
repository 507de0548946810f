#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tabbedscreen.h"

namespace inko {

class IndicatorsScreen;
class SatisfactionPage;

/// What makes the goals measurable: indicators, and what those who take part think of it.
class MonitoringScreen : public TabbedScreen {
    Q_OBJECT
public:
    explicit MonitoringScreen(Workspace &workspace, QWidget *parent = nullptr);

    void reveal(qint64 record) override; ///< of an indicator

protected:
    void yearChanged() override;
    void refresh() override;

private:
    IndicatorsScreen *m_indicators;
    SatisfactionPage *m_satisfaction;
};

} // namespace inko
