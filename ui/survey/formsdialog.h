#pragma once

#include "core/exchange/forms/surveyforms.h"
#include "core/workspace/workspace.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QScrollArea;

namespace inko {

class BackgroundWork;
class MessageLine;
class ProblemLine;
class ProgressLine;
class SenderForm;

/// Writes the forms of a round: for whom, as what, into which folder. The window stays usable meanwhile, and a person
/// can stop it.
class FormsDialog : public QDialog {
    Q_OBJECT
public:
    /// `selected` are the returns that are chosen on the screen.
    FormsDialog(Workspace &workspace, const SurveyRound &round, const QList<Id<Return>> &selected,
                QWidget *parent = nullptr);
    ~FormsDialog() override;

    void setFolder(const QString &folder);

signals:
    /// These institutions' forms have been written, and the person says that they went out.
    void sent(const QList<Id<Return>> &returns);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeChoices();
    QScrollArea *makeQuestions();
    QLayout *makeFolderLine();
    QLayout *makeButtons();
    QList<Return> chosen() const;
    QList<FormKind> kinds() const;
    void write();
    void showDone();
    void showProblem(const QString &why);
    void enableButtons();
    void markAsSent();

    Workspace &m_workspace;
    SurveyRound m_round;
    QList<Return> m_returns;
    QSet<Id<Return>> m_selected;
    QList<Return> m_written; ///< whose forms were written last
    QRadioButton *m_open;
    QRadioButton *m_onlySelected;
    QRadioButton *m_all;
    QCheckBox *m_spreadsheet;
    QCheckBox *m_webPage;
    QCheckBox *m_paper;
    SenderForm *m_sender;
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
