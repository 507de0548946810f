#pragma once

#include "core/workspace/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace inko {

class ProblemLine;

/// Asks what statements have in common, and puts them together.
class GroupDialog : public QDialog {
    Q_OBJECT
public:
    GroupDialog(Workspace &workspace, Id<Consultation> consultation, QList<Id<Statement>> statements,
                QWidget *parent = nullptr);

private:
    void group();

    Workspace &m_workspace;
    QList<Id<Statement>> m_statements;
    QComboBox *m_title;
    QCheckBox *m_isTension;
    ProblemLine *m_problem;
};

/// Asks what was decided on statements, by whom and why.
class DecideDialog : public QDialog {
    Q_OBJECT
public:
    DecideDialog(Workspace &workspace, QList<Id<Statement>> statements, QWidget *parent = nullptr);

private:
    void decide();

    Workspace &m_workspace;
    QList<Id<Statement>> m_statements;
    QComboBox *m_decision;
    QComboBox *m_decidedBy;
    QPlainTextEdit *m_reason;
    ProblemLine *m_problem;
};

} // namespace inko
