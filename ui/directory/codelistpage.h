#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QTableView;

namespace inko {

class CodeListModel;
class ProblemLine;

/// One code list: rename, add, order, retire, merge.
class CodeListPage : public QWidget {
    Q_OBJECT
public:
    CodeListPage(Workspace &workspace, CodeValue::List list, QWidget *parent = nullptr);

    Result<> reload(int year);
    void reveal(Id<CodeValue> value);
    bool holds(Id<CodeValue> value) const;

private:
    QAction *addTool(const QString &text, const QString &hint, void (CodeListPage::*slot)());
    void makeTable();
    void add();
    void moveUp();
    void moveDown();
    void retireOrRestore();
    void merge();
    void removeSelected();
    void showActions();
    QList<CodeValue> selected() const;
    void tell(const Result<> &result);

    Workspace &m_workspace;
    CodeListModel *m_model;
    QTableView *m_table;
    QLineEdit *m_newName;
    ProblemLine *m_problem;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_retire = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace inko
