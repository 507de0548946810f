#include "ui/steering/consultationsscreen.h"

#include "ui/steering/consultations/compilationpage.h"
#include "ui/steering/consultations/consultationspage.h"
#include "ui/steering/consultations/statementspage.h"

namespace inko {

ConsultationsScreen::ConsultationsScreen(Workspace &workspace, QWidget *parent)
    : TabbedScreen(workspace.store(), parent),
      m_consultations(addPage(new ConsultationsPage(workspace, this), tr("&Drafts"))),
      m_statements(addPage(new StatementsPage(workspace, this), tr("&Statements"))),
      m_compilation(addPage(new CompilationPage(workspace, this), tr("Com&pilation")))
{
    connect(m_consultations, &ConsultationsPage::chosen, this, &ConsultationsScreen::showChosen);
    connect(m_statements->detail(), &StatementDetail::linkActivated, this, &Screen::linkActivated);
}

void ConsultationsScreen::refresh()
{
    m_consultations->refresh();
    showChosen();
}

void ConsultationsScreen::showChosen()
{
    m_statements->showConsultation(m_consultations->current());
    m_compilation->showConsultation(m_consultations->current());
}

void ConsultationsScreen::reveal(qint64 record)
{
    setCurrentPage(m_consultations);
    m_consultations->reveal(record);
}

} // namespace inko
