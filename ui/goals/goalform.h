#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/savedfields.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace inko {

/// The fields of one goal. Each is saved when it is left.
class GoalForm : public QWidget {
    Q_OBJECT
public:
    explicit GoalForm(Workspace &workspace, QWidget *parent = nullptr);

    /// The year that a goal takes when it is made an annual one.
    void setYear(int year) { m_year = year; }
    /// Shows a goal, with what was typed and refused when it was shown last.
    Result<> showGoal(Id<Goal> goal);
    /// Shows one that is not stored yet, to be added at this place below its parent (-1: last) once it has a
    /// number and a title.
    void showNew(const Goal &draft, int position);
    void showNothing();
    std::optional<Id<Goal>> shown() const; ///< empty: none, or a new one
    bool isNew() const { return m_goal && !m_goal->id.isValid(); }
    /// Reads the goal again; half-typed text stays. Nothing is shown if it is gone.
    Result<> reload();
    void commit() { m_fields.commit(); }
    void focusTitle();

signals:
    void added(inko::Id<inko::Goal> goal);

private:
    using Typed = std::function<Result<>(Goal &goal, const QString &typed)>;
    using Stored = std::function<QString(const Goal &goal)>;

    SavedField *addField(QFormLayout *layout, const QString &label, QWidget *editor, const Stored &stored,
                         const Typed &typed);
    QWidget *line(const QString &hint);
    void addLevelAndYear(QFormLayout *layout);
    void addStanding(QFormLayout *layout);
    Result<> save(const Typed &typed, const QString &text);
    Result<> saveNew(const Goal &edited);
    void showYearField();

    Workspace &m_workspace;
    std::optional<Goal> m_goal;
    int m_position = -1; ///< of a new goal among its siblings; -1: last
    int m_year = 0;
    SavedFields m_fields;
    QFormLayout *m_layout;
    QWidget *m_title = nullptr;
    SavedField *m_yearField = nullptr;
};

} // namespace inko
