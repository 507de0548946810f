#pragma once

#include "ui/grid/filter/gridfilterbar.h"
#include "ui/grid/table/gridview.h"
#include "ui/widgets/screen.h"

class QLabel;
class QSplitter;
class QStackedLayout;

namespace inko {

class ColumnChooser;
class ColumnCommands;
class EmptyState;
class GridCommands;
class GridInspector;

/// Raster: who does what toward which goal, in a table that works as a spreadsheet does.
class GridScreen : public Screen {
    Q_OBJECT
public:
    explicit GridScreen(Workspace &workspace, QWidget *parent = nullptr);
    ~GridScreen() override;

    void showYear(int year) override;
    void reveal(qint64 record) override;
    void showOnly(const GridFilter &filter) override;

    GridView *view() const { return m_view; }
    GridModel *model() const { return m_model; }
    GridFilterBar *filterBar() const { return m_filterBar; }
    GridInspector *inspector() const { return m_inspector; }
    GridCommands *commands() const { return m_commands; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeNoRound();
    QWidget *makeGrid();
    void makeShortcuts();
    void loadRound();
    void refilter();
    void sortBy(int column);
    void setOrder(const GridOrder &order);
    void countLater();
    void count();
    void showSelection();
    void say(const QString &message);
    void moveFocus(bool forward);

    Workspace &m_workspace;
    int m_year = 0;
    GridOrder m_order;
    GridModel *m_model;
    GridView *m_view;
    GridCommands *m_commands;
    ColumnCommands *m_columnCommands;
    GridFilterBar *m_filterBar;
    GridInspector *m_inspector;
    ColumnChooser *m_columns;
    QSplitter *m_splitter = nullptr;
    QStackedLayout *m_pages;
    EmptyState *m_noRound = nullptr;
    QLabel *m_hint = nullptr; ///< over an empty grid: what to do
    QLabel *m_sums = nullptr;
    QLabel *m_message = nullptr;
    bool m_wasToldOfDraft = false; ///< that a row waits for its organisation
    QTimer m_saidLongAgo;
    QTimer m_counting; ///< once the event loop has nothing more urgent
    QTimer m_selecting;
};

} // namespace inko
