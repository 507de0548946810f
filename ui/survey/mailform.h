#pragma once

#include "core/exchange/forms/mailing.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace inko {

class ProblemLine;

/// The text of the mails and letters that carry the forms, and how it reads for the first recipient.
class MailForm : public QWidget {
    Q_OBJECT
public:
    MailForm(Workspace &workspace, Occasion occasion, QWidget *parent = nullptr);

    /// Shows the stored text, as it reads in the first of these forms; what is being typed stays.
    void showForms(const SurveyForms &forms);
    /// Are there to be mails at all?
    bool isWanted() const;
    MailOrder order() const;
    /// Stores the text; false where it cannot be sent, and then it says why.
    bool commit();

private:
    QLayout *makePreview();
    MailTemplate typed() const;
    void showPreview();
    void resetToUsual();

    Workspace &m_workspace;
    Occasion m_occasion;
    ReportLanguage m_german;
    Mailing m_mailing;
    SurveyForms m_forms;
    MailTemplate m_shown; ///< what was stored when it was shown last
    QCheckBox *m_wanted;
    QWidget *m_words;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    QLabel *m_recipient;
    QPlainTextEdit *m_preview;
    ProblemLine *m_problem;
};

} // namespace inko
