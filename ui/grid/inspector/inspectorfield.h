#pragma once

#include "ui/grid/rows/gridmodel.h"
#include "ui/widgets/fields/choices.h"
#include "ui/widgets/fields/unsavedinput.h"

#include <QWidget>

class QLabel;

namespace inko {

/// One field of the inspector: its name, its editor, what it was last year and why it could not be saved.
class InspectorField : public QWidget, public InputKeeper {
    Q_OBJECT
public:
    InspectorField(GridModel &model, GridColumn::Value column, QWidget *parent = nullptr);

    /// Shows the row's field. What is half-typed in the same row stays; what was refused in another is put back
    /// when that one is shown again.
    void showRow(const QPersistentModelIndex &row, const GridEntry &entry);
    /// Empty texts: there is nothing to compare with. `isMissing`: the field is to be filled in yet.
    void showComparison(const QString &lastYear);
    void showMissing(bool isMissing);
    QWidget *editor() const { return m_editor; }
    QString problem() const;
    QList<UnsavedInput> unsavedInput() const override;

signals:
    void failed(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What was typed into one entry and not stored.
    struct Draft {
        QString typed;            ///< all of it, to be read by a person
        QString text;             ///< what stands in the line
        QList<NamedValue> values; ///< where the field takes several
        QString problem;
    };

    QWidget *makeEditor();
    bool isDirty() const;
    void fill(const GridEntry &entry);
    void commit();
    QVariant input() const;
    Draft draft() const;
    void restore(const Draft &draft);
    void sayProblem(const QString &problem);

    GridModel &m_model;
    GridColumn::Value m_column;
    QPersistentModelIndex m_row;
    GridEntry m_shown; ///< what the editor was filled from
    QLabel *m_name;
    QWidget *m_editor;
    QLabel *m_problem;
    QLabel *m_lastYear;
    QHash<Id<GridEntry>, Draft> m_drafts; ///< of entries that are not shown
};

} // namespace inko
