#pragma once

#include "ui/grid/gridmodel.h"

#include <QWidget>

class QLabel;

namespace inko {

/// One field of the inspector: its name, its editor, what it was last year and why it could not be saved.
class InspectorField : public QWidget {
    Q_OBJECT
public:
    InspectorField(GridModel &model, GridColumn::Value column, QWidget *parent = nullptr);

    /// Shows the row's field. What is half-typed in the same row stays.
    void showRow(const QPersistentModelIndex &row, const GridEntry &entry);
    /// Empty texts: there is nothing to compare with. `isMissing`: the field is to be filled in yet.
    void showComparison(const QString &lastYear);
    void showMissing(bool isMissing);
    QWidget *editor() const { return m_editor; }
    QString problem() const;

signals:
    void failed(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeEditor();
    bool isDirty() const;
    void fill(const GridEntry &entry);
    void commit();
    QVariant input() const;

    GridModel &m_model;
    GridColumn::Value m_column;
    QPersistentModelIndex m_row;
    GridEntry m_shown; ///< what the editor was filled from
    QLabel *m_name;
    QWidget *m_editor;
    QLabel *m_problem;
    QLabel *m_lastYear;
};

} // namespace inko
