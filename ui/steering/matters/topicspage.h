#pragma once

#include "core/workspace/workspace.h"
#include "ui/steering/matters/taskspage.h"

namespace inko {

/// What waits to be talked about in a session.
class TopicsPage : public QWidget {
    Q_OBJECT
public:
    explicit TopicsPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();

signals:
    void failed(const QString &message);

private:
    void makeTable();

    Workspace &m_workspace;
    DeclaredParts<AllMatters, Topic> *m_topics = nullptr;
    PartsEditor *m_editor = nullptr;
};

} // namespace inko
