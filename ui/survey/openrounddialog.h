#pragma once

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QSpinBox;

namespace inko {

class MessageLine;
class Workspace;

/// Opens a survey round: for which year, from when until when, and whether last year's entries are carried over.
class OpenRoundDialog : public QDialog {
    Q_OBJECT
public:
    explicit OpenRoundDialog(Workspace &workspace, QWidget *parent = nullptr);

    void setYear(int year); ///< proposed first; without it, the year after the last round
    int year() const;
    /// Opens the round; where that is refused the dialog stays and says why.
    void accept() override;

private:
    void showCarryOver();

    Workspace &m_workspace;
    QSpinBox *m_year;
    QDateEdit *m_openedOn;
    QCheckBox *m_hasDeadline;
    QDateEdit *m_deadline;
    QCheckBox *m_carryOver;
    MessageLine *m_error;
};

} // namespace inko
