#pragma once

#include "core/exchange/forms/mailing.h"
#include "core/workspace/workspace.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QTabWidget;

namespace inko {

class BackgroundWork;
class MailForm;
class MessageLine;
class ProblemLine;
class ProgressLine;
class RecipientsChoice;
class SenderForm;

/// Writes the forms of a round and the mails that carry them: for whom, as what, into which folder. The window stays
/// usable meanwhile, and a person can stop it.
class FormsDialog : public QDialog {
    Q_OBJECT
public:
    /// `selected` are the returns that are chosen on the screen.
    FormsDialog(Workspace &workspace, const SurveyRound &round, Occasion occasion, const QList<Id<Return>> &selected,
                QWidget *parent = nullptr);
    ~FormsDialog() override;

    void setFolder(const QString &folder);
    /// A text that cannot be sent keeps the dialog open.
    void reject() override;

signals:
    /// These institutions' forms have been written, and the person says that they went out.
    void sent(const QList<Id<Return>> &returns);

private:
    void connectAll();
    void readReturns();
    QScrollArea *makeQuestions();
    QLayout *makeFolderLine();
    QLayout *makeButtons();
    QList<FormKind> kinds() const;
    Result<SurveyForms> chosenForms() const;
    void showForms();
    bool commit();
    void write();
    void showDone();
    void showProblem(const QString &why);
    void enableButtons();
    void markAsSent();

    Workspace &m_workspace;
    SurveyRound m_round;
    Occasion m_occasion;
    QList<Return> m_written; ///< whose forms were written last
    RecipientsChoice *m_recipients;
    QCheckBox *m_spreadsheet;
    QCheckBox *m_webPage;
    QCheckBox *m_paper;
    SenderForm *m_sender;
    QTabWidget *m_pages;
    MailForm *m_mail;
    QLineEdit *m_folder;
    QCheckBox *m_replace;
    BackgroundWork *m_work;
    ProgressLine *m_progress;
    ProblemLine *m_problem;
    MessageLine *m_done;
    QPushButton *m_write = nullptr;
    QPushButton *m_sent = nullptr;
};

} // namespace inko
