#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/fields/recordform.h"

namespace inko {

/// The fields of one body.
class BodyForm : public RecordForm<Body> {
    Q_OBJECT
public:
    explicit BodyForm(Workspace &workspace, QWidget *parent = nullptr);

    void focusTitle() { m_name->setFocus(Qt::OtherFocusReason); }

protected:
    Result<Body> read(Id<Body> id) const override { return m_workspace.bodies().byId(id); }
    Result<> update(const Body &body) override { return m_workspace.bodies().update(body); }
    Result<Body> add(const Body &body) override { return m_workspace.bodies().add(body); }
    bool isWhole(const Body &body) const override { return !body.name.trimmed().isEmpty(); }

private:
    Workspace &m_workspace;
    SavedField *m_name;
};

} // namespace inko
