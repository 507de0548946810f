#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace inko {

class ProblemLine;

/// Where the data and its backups lie.
class FilesPage : public QWidget {
    Q_OBJECT
public:
    explicit FilesPage(Workspace &workspace, QWidget *parent = nullptr);

    void reload();

private:
    void backUpNow();

    Workspace &m_workspace;
    QListWidget *m_copies;
    ProblemLine *m_problem;
};

} // namespace inko
