#pragma once

#include "ui/grid/rows/gridmodel.h"

#include <QMap>
#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace inko {

class HistoryView;
class InspectorField;

/// All fields of one row, what they were last year, what is missing and what happened to it.
class GridInspector : public QScrollArea {
    Q_OBJECT
public:
    explicit GridInspector(GridModel &model, QWidget *parent = nullptr);

    void showRow(int row); ///< -1: none
    InspectorField *field(GridColumn::Value column);
    HistoryView *history() const { return m_history; }
    void focusFirst();
    QStringList missing() const; ///< the words on the buttons that lead to what is missing

signals:
    void cellWanted(inko::GridColumn::Value column);
    void failed(const QString &message);

private:
    void makeFields(); ///< not before they are needed: the grid's first sight does not wait for them
    void showMissing(const GridEntry &entry);
    void showLastYear(const GridEntry &entry);
    void showHistory(const GridEntry &entry);

    GridModel &m_model;
    QLabel *m_title;
    QWidget *m_missing;
    QWidget *m_content;
    QLabel *m_lastYear;
    QVBoxLayout *m_fieldsPlace;
    QLabel *m_historyTitle;
    HistoryView *m_history;
    QMap<GridColumn::Value, InspectorField *> m_fields;
    Id<GridEntry> m_entry;
};

} // namespace inko
