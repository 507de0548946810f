#pragma once

#include "core/goals/goalhints.h"
#include "core/workspace/workspace.h"

#include <QStandardItemModel>
#include <QWidget>

class QLabel;
class QTreeView;

namespace inko {

/// What might be better about the goals. Suggestions: nothing is refused because of them.
class HintsPage : public QWidget {
    Q_OBJECT
public:
    explicit HintsPage(Workspace &workspace, QWidget *parent = nullptr);

    void showYear(int year);

signals:
    void failed(const QString &message);
    void goalWanted(qint64 goal);

private:
    enum Role { GoalRole = Qt::UserRole + 1 };

    void fill(const std::vector<GoalHint> &hints, const QList<Goal> &goals);
    static QString headingOf(GoalHint::Kind kind, int count);

    Workspace &m_workspace;
    QStandardItemModel *m_model;
    QTreeView *m_tree;
    QLabel *m_summary;
};

} // namespace inko
