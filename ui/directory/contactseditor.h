#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QAction;
class QTableView;

namespace inko {

class ContactsModel;
class ProblemLine;

/// The contacts of one institution as a table to type into.
class ContactsEditor : public QWidget {
    Q_OBJECT
public:
    explicit ContactsEditor(Workspace &workspace, QWidget *parent = nullptr);

    Result<> showContactsOf(std::optional<Id<Organisation>> organisation);
    Result<> reload();
    QString problem() const;

private:
    void startNew();
    void removeCurrent();
    void fitHeight();

    ContactsModel *m_model;
    QTableView *m_table;
    QAction *m_add;
    QAction *m_remove;
    ProblemLine *m_problem;
};

} // namespace inko
