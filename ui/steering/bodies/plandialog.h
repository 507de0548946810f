#pragma once

#include "core/steering/calendar/schoolholiday.h"
#include "core/workspace/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace inko {

class ProblemLine;

/// Days for the sessions of a body in a year, to be ticked.
class PlanDialog : public QDialog {
    Q_OBJECT
public:
    PlanDialog(Workspace &workspace, int year, QWidget *parent = nullptr);

    void showBody(Id<Body> body);
    /// Reads school holidays from a calendar file.
    Result<int> readHolidays(const QString &path);

private:
    void fillBodies();
    void propose();
    void showCount();
    void plan();
    void chooseHolidays();
    QList<QDate> ticked() const;

    Workspace &m_workspace;
    int m_year;
    QList<Body> m_bodies;
    QComboBox *m_body;
    QComboBox *m_weekday;
    QListWidget *m_days;
    QLabel *m_holidays;
    ProblemLine *m_problem;
    QPushButton *m_plan = nullptr;
};

} // namespace inko
