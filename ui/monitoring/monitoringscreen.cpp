#include "ui/monitoring/monitoringscreen.h"

#include "ui/monitoring/indicators/indicatorsscreen.h"
#include "ui/monitoring/satisfaction/satisfactionpage.h"

namespace inko {

MonitoringScreen::MonitoringScreen(Workspace &workspace, QWidget *parent)
    : TabbedScreen(workspace.store(), parent),
      m_indicators(addPage(new IndicatorsScreen(workspace, this), tr("&Indicators"))),
      m_satisfaction(addPage(new SatisfactionPage(workspace, this), tr("&Satisfaction")))
{
    connect(m_indicators, &IndicatorsScreen::linkActivated, this, &MonitoringScreen::linkActivated);
}

void MonitoringScreen::yearChanged()
{
    m_indicators->showYear(year());
    m_satisfaction->showYear(year());
}

void MonitoringScreen::reveal(qint64 record)
{
    setCurrentPage(m_indicators);
    m_indicators->reveal(record);
}

void MonitoringScreen::refresh() // the indicators follow the file by themselves
{
    m_satisfaction->refresh();
}

} // namespace inko
