#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tables/declaredparts.h"

class QLabel;
class QPushButton;

namespace inko {

/// Who is expected at a session and who came.
class AttendancePane : public QWidget {
    Q_OBJECT
public:
    explicit AttendancePane(Workspace &workspace, QWidget *parent = nullptr);

    Result<> showSession(std::optional<Id<Session>> session);

private:
    void makeList();
    void showCount();
    void allArePresent();

    Workspace &m_workspace;
    std::optional<Id<Session>> m_session;
    NameList m_organisations;
    DeclaredParts<Session, Attendance> *m_people = nullptr;
    PartsEditor *m_editor = nullptr;
    QLabel *m_count;
};

} // namespace inko
