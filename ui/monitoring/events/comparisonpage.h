#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace inko {

class TextRowsModel;

/// Events of one name over the years: how many were held, who came, what they thought of them.
class EventComparisonPage : public QWidget {
    Q_OBJECT
public:
    explicit EventComparisonPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();

signals:
    void failed(const QString &message);

private:
    Workspace &m_workspace;
    QLabel *m_summary;
    QTableView *m_view;
    TextRowsModel *m_model = nullptr;
};

} // namespace inko
