#pragma once

#include "ui/grid/table/gridview.h"

class QAction;
class QMenu;

namespace inko {

/// What can be done with the column that the cursor is in: sort by it, move, fit or hide it. The menu is part
/// of the cells' context menu, so that all of it works by keyboard, and the header's own.
class ColumnCommands : public QObject {
    Q_OBJECT
public:
    explicit ColumnCommands(GridView *view);

    QMenu *menu() const { return m_menu; }

signals:
    void orderWanted(const inko::GridOrder &order);

private:
    QAction *add(const QString &text, const std::function<void()> &command);
    void openAt(const QPoint &place);
    void allow();
    int column() const;
    int neighbour(int by) const;
    void sort(Qt::SortOrder direction);
    void move(int by);
    void fitWidth();
    void hide();

    GridView *m_view;
    QMenu *m_menu;
    QAction *m_asEntered = nullptr;
    QAction *m_left = nullptr;
    QAction *m_right = nullptr;
    QAction *m_hide = nullptr;
};

} // namespace inko
