#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/fields/recordform.h"

namespace inko {

/// The fields of one impact check: which proposal, and what it comes to.
class CheckForm : public RecordForm<ImpactCheck> {
    Q_OBJECT
public:
    explicit CheckForm(Workspace &workspace, QWidget *parent = nullptr);

    void focusTitle() { m_title->setFocus(Qt::OtherFocusReason); }

protected:
    Result<ImpactCheck> read(Id<ImpactCheck> id) const override { return m_workspace.impactChecks().byId(id); }
    Result<> update(const ImpactCheck &check) override { return m_workspace.impactChecks().update(check); }
    Result<ImpactCheck> add(const ImpactCheck &check) override { return m_workspace.impactChecks().add(check); }
    bool isWhole(const ImpactCheck &check) const override { return !check.title.trimmed().isEmpty(); }

private:
    Workspace &m_workspace;
    SavedField *m_title;
};

} // namespace inko
