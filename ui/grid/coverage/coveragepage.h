#pragma once

#include "core/grid/gridfilter.h"
#include "ui/grid/coverage/coverageviews.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QTableView;

namespace inko {

class MessageLine;

/// Where many offers meet and where there are none: a heat map of any two dimensions, its cells a way into the grid.
class CoveragePage : public QWidget {
    Q_OBJECT
public:
    explicit CoveragePage(Workspace &workspace, QWidget *parent = nullptr);

    void showYear(int year);
    void refresh();
    /// Saves what is shown: by the path's ending as a table (.xlsx, .csv, .json) or as a picture (.png, .svg).
    Result<> saveTo(const QString &path) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void failed(const QString &message);
    /// The person wants to see the offers of a cell, row or column.
    void entriesWanted(const inko::GridFilter &filter);

private:
    QLayout *makeTools();
    void makeTable();
    CoverageView view() const;
    void use(const CoverageView &view);
    void open(const QModelIndex &index);
    void noteForSession();
    void fillViews();
    void askForName();
    void askWhere();

    Workspace &m_workspace;
    CoverageModel *m_model;
    int m_year = 0;
    QComboBox *m_rows;
    QComboBox *m_columns;
    QComboBox *m_measure;
    QCheckBox *m_ended;
    QCheckBox *m_difference;
    QMenu *m_views;
    QLabel *m_summary;
    MessageLine *m_done;
    QTableView *m_table;
    bool m_isFilling = false;
};

} // namespace inko
