#pragma once

#include "ui/steering/consultations/statementform.h"
#include "ui/widgets/screen.h"
#include "ui/widgets/tables/recorddetail.h"

class QListWidget;
class QPushButton;

namespace inko {

class ProblemLine;

/// A statement, what it stands together with, and what it became.
class StatementDetail : public RecordDetail<Statement, StatementForm> {
    Q_OBJECT
public:
    enum class Outcome { Goal, Indicator, Task, Topic, Demand };

    explicit StatementDetail(Workspace &workspace, QWidget *parent = nullptr);

    /// Makes something of the statement that is shown.
    void make(Outcome what);

signals:
    void linkActivated(const inko::Link &link);

private:
    void makeMenu();
    Result<> showParts() override;
    Result<> showBecame(const Statement &statement);
    Result<QString> togetherWith(const Statement &statement) const;
    Result<Id<Concept>> firstConcept() const;

    Workspace &m_workspace;
    QLabel *m_together;
    QPushButton *m_make;
    ProblemLine *m_problem;
    QLabel *m_becameHeading;
    QListWidget *m_became;
    QList<Link> m_links; ///< by line of the list
};

} // namespace inko
