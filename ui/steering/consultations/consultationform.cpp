#include "ui/steering/consultations/consultationform.h"

namespace inko {

ConsultationForm::ConsultationForm(Workspace &workspace, QWidget *parent)
    : RecordForm(workspace.store(), parent), m_workspace(workspace)
{
    const QDate today = m_workspace.store().now().toLocalTime().date();
    m_title = line(tr("&Draft:"), tr("for example Draft of the integration concept"), &Consultation::title);
    day(tr("&Opens:"), tr("the first day for answers"), today, &Consultation::opensOn);
    day(tr("&Closes:"), tr("the last day for answers"), today, &Consultation::closesOn);
    text(tr("&Invitation:"), tr("what those who are asked are told"), 4, &Consultation::invitation);
    day(tr("&Given back on:"), tr("when those who took part were told what became of it"), today,
        &Consultation::returnedOn);
}

} // namespace inko
