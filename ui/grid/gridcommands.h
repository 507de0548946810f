#pragma once

#include "ui/grid/rows/gridclipboard.h"
#include "ui/grid/table/gridview.h"

class QAction;

namespace inko {

struct GridPaste;

/// What can be done with the selected cells, as actions with their keys; the grid's context menu.
class GridCommands : public QObject {
    Q_OBJECT
public:
    explicit GridCommands(GridView *view);

    QList<QAction *> actions() const { return m_actions; } ///< with separators, in the order of a menu
    QAction *newEntry() const { return m_newEntry; }

    void copy();
    void cut();
    void paste();
    void clear();
    void fillDown();
    void deleteRows();
    void goToNewRow();

signals:
    void said(const QString &message); ///< what was done
    void failed(const QString &message);

private:
    QAction *add(const QString &text, const QKeySequence &key, void (GridCommands::*command)());
    void addSeparator();
    bool report(const Result<> &result);
    TextBlock selectedBlock() const;
    void run(const GridPaste &paste, int leftOut);
    void ask(const GridPaste &paste);

    GridView *m_view;
    QList<QAction *> m_actions;
    QAction *m_newEntry = nullptr;
};

} // namespace inko
