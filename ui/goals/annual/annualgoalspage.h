#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/fields/goaltext.h"
#include "ui/widgets/tables/declaredparts.h"

#include <QStandardItemModel>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace inko {

class SavedField;
struct Year; ///< what a year's goals hang on

/// The year's goals from the proposal to the report on them, its theme, and what the years before had.
class AnnualGoalsPage : public QWidget {
    Q_OBJECT
public:
    explicit AnnualGoalsPage(Workspace &workspace, QWidget *parent = nullptr);

    void showYear(int year);
    void refresh();

signals:
    void failed(const QString &message);
    void goalWanted(qint64 goal);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    enum class Order { Printed, Priority, Points };
    enum Role { GoalRole = Qt::UserRole + 1 };

    void makeTable();
    void makeHistory();
    void fillHistory();
    Result<QList<Goal>> read() const;
    QString guidingGoalOf(const Goal &goal) const;
    Result<> putBelow(Goal &goal, const QString &typed) const; ///< of a new one, the goal it serves
    static QString whatIsMissing(const Goal &goal);
    Result<> add(Goal added);
    std::optional<Goal> current() const;
    void carryOn();
    void showCarryOn();
    void report(const Result<> &result);

    Workspace &m_workspace;
    int m_year = 0;
    QLineEdit *m_theme;
    SavedField *m_themeField;
    QComboBox *m_order;
    QPushButton *m_carryOn;
    DeclaredParts<Year, Goal> *m_goals = nullptr;
    PartsEditor *m_editor = nullptr;
    QStandardItemModel *m_history;
    QTableView *m_historyView;
    QList<Goal> m_all;
    GoalTexts m_above; ///< that annual goals can serve
};

} // namespace inko
