#pragma once

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QSpinBox;

namespace inko {

class MessageLine;
class Workspace;

/// Opens a survey round: for which year, until when, and whether last year's entries are carried over.
class OpenRoundDialog : public QDialog {
    Q_OBJECT
public:
    explicit OpenRoundDialog(Workspace &workspace, QWidget *parent = nullptr);

    int year() const;
    /// Opens the round; where that is refused the dialog stays and says why.
    void accept() override;

private:
    Workspace &m_workspace;
    QSpinBox *m_year;
    QCheckBox *m_hasDeadline;
    QDateEdit *m_deadline;
    QCheckBox *m_carryOver;
    MessageLine *m_error;
};

} // namespace inko
