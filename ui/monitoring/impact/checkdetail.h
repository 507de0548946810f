#pragma once

#include "ui/monitoring/impact/checkform.h"
#include "ui/widgets/tables/declaredparts.h"
#include "ui/widgets/tables/recorddetail.h"

class QLabel;
class QPushButton;

namespace inko {

class MessageLine;

/// All about one impact check: the proposal, the answers, and its page for the proposal's file.
class CheckDetail : public RecordDetail<ImpactCheck, CheckForm> {
    Q_OBJECT
public:
    explicit CheckDetail(Workspace &workspace, QWidget *parent = nullptr);

    Result<> showRecord(Id<ImpactCheck> check) override;
    /// Writes the page of the check that is shown.
    Result<> writePdfTo(const QString &path);

private:
    void makeAnswers();
    Result<> showParts() override;
    QString helpFor(const QString &question) const;
    void showHelp();
    void choosePdf();
    void askNewQuestions();

    Workspace &m_workspace;
    QPushButton *m_pdf;
    QPushButton *m_more;
    MessageLine *m_done;
    DeclaredParts<ImpactCheck, ImpactAnswer> *m_answers = nullptr;
    PartsEditor *m_answersEditor = nullptr;
    QLabel *m_help;
    QList<ImpactQuestion> m_questions;
};

} // namespace inko
