#pragma once

#include "core/workspace/workspace.h"

#include <QStandardItemModel>
#include <QWidget>

class QLabel;
class QTreeView;

namespace inko {

/// What the town spends on which guiding goal in a year, and what cannot be attributed to one.
class SpendingPage : public QWidget {
    Q_OBJECT
public:
    explicit SpendingPage(Workspace &workspace, QWidget *parent = nullptr);

    void showYear(int year);

signals:
    void failed(const QString &message);

private:
    Workspace &m_workspace;
    QLabel *m_summary;
    QStandardItemModel *m_model;
    QTreeView *m_view;
};

} // namespace inko
