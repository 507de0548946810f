#pragma once

#include "ui/steering/consultations/consultationdetail.h"
#include "ui/widgets/tables/recordpage.h"

namespace inko {

/// The drafts on which institutions were consulted.
class ConsultationsPage : public RecordPage<Consultation, ConsultationDetail> {
    Q_OBJECT
public:
    explicit ConsultationsPage(Workspace &workspace, QWidget *parent = nullptr);

    std::optional<Id<Consultation>> current() const { return detail()->form()->shown(); }

signals:
    void chosen(); ///< see current()

protected:
    Result<std::vector<TextRow>> rows() override;
    Result<> remove(Id<Consultation> one) override { return m_workspace.consultations().remove(one); }

private:
    Workspace &m_workspace;
};

} // namespace inko
