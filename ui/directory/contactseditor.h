#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QAction;
class QTableView;
class QTransposeProxyModel;

namespace inko {

class ContactsModel;
class ProblemLine;

/// The contacts of one institution to type into: a column for each person, their fields below each other, and
/// an empty column for the next one.
class ContactsEditor : public QWidget {
    Q_OBJECT
public:
    explicit ContactsEditor(Workspace &workspace, QWidget *parent = nullptr);

    Result<> showContactsOf(std::optional<Id<Organisation>> organisation);
    Result<> reload();
    QString problem() const;

private:
    void makeTable(Workspace &workspace);
    void startNew();
    void removeCurrent();
    void showActions();

    ContactsModel *m_model;
    QTransposeProxyModel *m_turned;
    QTableView *m_table;
    QAction *m_add;
    QAction *m_remove;
    ProblemLine *m_problem;
    bool m_canWrite = false;
};

} // namespace inko
