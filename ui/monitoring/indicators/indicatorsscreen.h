#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/screen.h"

class QAction;
class QLabel;
class QStackedWidget;
class QTreeView;

namespace inko {

class IndicatorDetail;
class IndicatorTree;
class MessageLine;
class ProblemLine;
class SideBySide;

/// What makes the goals measurable: indicators by goal, and beside them all about the chosen one.
class IndicatorsScreen : public Screen {
    Q_OBJECT
public:
    explicit IndicatorsScreen(Workspace &workspace, QWidget *parent = nullptr);
    ~IndicatorsScreen() override;

    void showYear(int year) override;
    /// Reads a statistical office's file: what it says is chosen in a dialog.
    void readIn(const QString &path);
    void reveal(qint64 record) override; ///< of an indicator

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    QWidget *makeList();
    QWidget *makeDetail();
    void reload();
    void showCurrent();
    void showCounts();
    void select(Id<Indicator> indicator);
    Id<Indicator> current() const; ///< 0: none
    void addIndicator();
    void chooseFile();
    void removeCurrent();
    void report(const Result<> &result);

    Workspace &m_workspace;
    IndicatorTree *m_tree;
    int m_year = 0;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_read = nullptr;
    QStackedWidget *m_stack;
    SideBySide *m_splitter;
    QTreeView *m_view = nullptr;
    ProblemLine *m_problem = nullptr;
    QLabel *m_counts = nullptr;
    MessageLine *m_done = nullptr;
    IndicatorDetail *m_detail = nullptr;
    bool m_isReloading = false;
};

} // namespace inko
