#pragma once

#include "ui/steering/bodies/bodyform.h"
#include "ui/widgets/tables/declaredparts.h"
#include "ui/widgets/tables/recorddetail.h"

namespace inko {

/// A body and who speaks in it.
class BodyDetail : public RecordDetail<Body, BodyForm> {
    Q_OBJECT
public:
    explicit BodyDetail(Workspace &workspace, QWidget *parent = nullptr);

private:
    void makeMembers();
    Result<> readNames();
    Result<> showParts() override;

    Workspace &m_workspace;
    NameList m_organisations;
    NameList m_contacts;
    DeclaredParts<Body, BodyMember> *m_members = nullptr;
    PartsEditor *m_editor = nullptr;
};

} // namespace inko
