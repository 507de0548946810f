#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tables/declaredparts.h"

#include <QStandardItemModel>
#include <QWidget>

class QLabel;
class QTableView;

namespace inko {

struct YearOfEffort; ///< what a year's hours and costs hang on

/// What the coordination itself took in a year, step by step, beside what it brought.
class EffortPage : public QWidget {
    Q_OBJECT
public:
    explicit EffortPage(Workspace &workspace, QWidget *parent = nullptr);

    void showYear(int year);

signals:
    void failed(const QString &message);

private:
    void makeTable();
    Result<> fillSums();
    Result<QString> whatItBrought() const;

    Workspace &m_workspace;
    int m_year = 0;
    QLabel *m_brought;
    DeclaredParts<YearOfEffort, Effort> *m_efforts = nullptr;
    PartsEditor *m_editor = nullptr;
    QStandardItemModel *m_sums;
    QTableView *m_sumsView;
};

} // namespace inko
