#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace inko {

class MonthModel;

/// A month of events, and those of the chosen day below it.
class MonthPage : public QWidget {
    Q_OBJECT
public:
    explicit MonthPage(Workspace &workspace, QWidget *parent = nullptr);

    void showYear(int year);
    void refresh();

signals:
    void failed(const QString &message);
    void eventWanted(qint64 event);
    void newEventWanted(QDate day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    void showMonth(QDate month);
    void showDay();
    QDate currentDay() const;
    void openDay();

    Workspace &m_workspace;
    QDate m_month;
    QLabel *m_title = nullptr;
    MonthModel *m_model;
    QTableView *m_view;
    QLabel *m_dayTitle;
    QListWidget *m_day;
    QPushButton *m_add;
};

} // namespace inko
