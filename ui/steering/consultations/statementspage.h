#pragma once

#include "ui/steering/consultations/statementdetail.h"
#include "ui/widgets/tables/recordpage.h"

class QCheckBox;

namespace inko {

/// What was said about one draft, to be worked through: put together, decided, made something of.
class StatementsPage : public RecordPage<Statement, StatementDetail> {
    Q_OBJECT
public:
    explicit StatementsPage(Workspace &workspace, QWidget *parent = nullptr);

    void showConsultation(std::optional<Id<Consultation>> consultation);

protected:
    Result<std::vector<TextRow>> rows() override;
    Result<> remove(Id<Statement> one) override { return m_workspace.consultations().remove(one); }
    Statement draft() const override;

private:
    void addTool(const QString &words, const QString &explanation, void (StatementsPage::*does)());
    QList<Id<Statement>> selected() const;
    void askForGroup();
    void ungroup();
    void askForDecision();

    Workspace &m_workspace;
    std::optional<Id<Consultation>> m_consultation;
    QCheckBox *m_openOnly;
};

} // namespace inko
