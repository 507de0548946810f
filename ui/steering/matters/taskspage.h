#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tables/declaredparts.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace inko {

struct AllMatters; ///< what tasks and topics hang on here: the whole file

/// Who does what until when, whichever session it comes from.
class TasksPage : public QWidget {
    Q_OBJECT
public:
    explicit TasksPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();

signals:
    void failed(const QString &message);

private:
    void makeTable();
    Result<QList<Task>> read() const;
    Result<> readNames();

    Workspace &m_workspace;
    NameList m_organisations;
    NameList m_recommendations;
    QHash<Id<AgendaItem>, QString> m_origins; ///< which session each was given in
    QCheckBox *m_openOnly;
    QLabel *m_sum;
    DeclaredParts<AllMatters, Task> *m_tasks = nullptr;
    PartsEditor *m_editor = nullptr;
};

} // namespace inko
