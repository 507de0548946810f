#pragma once

#include "ui/steering/progress/answerform.h"
#include "ui/widgets/tables/declaredparts.h"
#include "ui/widgets/tables/recorddetail.h"

class QPushButton;

namespace inko {

/// What one institution says of its projects: as it comes in, or while it is on the telephone.
class AnswerDetail : public RecordDetail<ProgressRequest, AnswerForm> {
    Q_OBJECT
public:
    explicit AnswerDetail(Workspace &workspace, QWidget *parent = nullptr);

signals:
    void nextWanted(); ///< whoever is to be called next

private:
    void makeReports();
    Result<> showParts() override;
    QString whomToCall() const;
    void noteNothingNew();

    Workspace &m_workspace;
    QLabel *m_contacts;
    DeclaredParts<ProgressRequest, ProgressReport> *m_reports = nullptr;
    PartsEditor *m_editor = nullptr;
    QPushButton *m_nothingNew;
    QPushButton *m_next;
};

} // namespace inko
