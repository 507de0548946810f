#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/fields/recordform.h"

namespace inko {

/// The fields of one consultation.
class ConsultationForm : public RecordForm<Consultation> {
    Q_OBJECT
public:
    explicit ConsultationForm(Workspace &workspace, QWidget *parent = nullptr);

    void focusTitle() { m_title->setFocus(Qt::OtherFocusReason); }

protected:
    Result<Consultation> read(Id<Consultation> id) const override { return m_workspace.consultations().byId(id); }
    Result<> update(const Consultation &changed) override { return m_workspace.consultations().update(changed); }
    Result<Consultation> add(const Consultation &added) override { return m_workspace.consultations().add(added); }
    bool isWhole(const Consultation &consultation) const override { return !consultation.title.trimmed().isEmpty(); }

private:
    Workspace &m_workspace;
    SavedField *m_title;
};

} // namespace inko
