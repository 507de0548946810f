#pragma once

#include "core/exchange/progress/progressmailing.h"
#include "ui/steering/papers/paperfile.h"
#include "ui/steering/progress/progressroundform.h"
#include "ui/widgets/tables/recorddetail.h"

class QPushButton;

namespace inko {

class MessageLine;

/// A progress round with what is done with it: writing forms and mails, taking answers into the grid, and the paper.
class ProgressRoundDetail : public RecordDetail<ProgressRound, ProgressRoundForm> {
    Q_OBJECT
public:
    explicit ProgressRoundDetail(Workspace &workspace, QWidget *parent = nullptr);

    /// A form and a mail for each institution that has not answered; what was written.
    Result<QList<ProgressMailing::Written>> writeForms(const QString &folder, ProgressMailing::Existing existing);
    Result<> writePaper(PaperFormat format, const QString &path);

private:
    QLayout *makeTools();
    Result<> showParts() override;
    void chooseFolder();
    void writeInto(const QString &folder, ProgressMailing::Existing existing);
    void sayWritten(const QList<ProgressMailing::Written> &written);
    void answerOffer();
    void choosePath(PaperFormat format);
    void takeIntoGrid();

    Workspace &m_workspace;
    QLabel *m_figures;
    QPushButton *m_forms;
    QPushButton *m_grid;
    QPushButton *m_pdf;
    QPushButton *m_markdown;
    MessageLine *m_message;
    QString m_folder;                     ///< in which files may be replaced, once the person says so
    QList<Id<ProgressRequest>> m_written; ///< that went out, once the person says so
};

} // namespace inko
