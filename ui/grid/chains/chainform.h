#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/fields/recordform.h"

namespace inko {

/// The name of a support chain and what is to be said of it.
class ChainForm : public RecordForm<SupportChain> {
    Q_OBJECT
public:
    explicit ChainForm(Workspace &workspace, QWidget *parent = nullptr);

    void focusTitle() { m_title->setFocus(Qt::OtherFocusReason); }

protected:
    Result<SupportChain> read(Id<SupportChain> id) const override { return m_workspace.supportChains().byId(id); }
    Result<> update(const SupportChain &chain) override { return m_workspace.supportChains().update(chain); }
    Result<SupportChain> add(const SupportChain &chain) override { return m_workspace.supportChains().add(chain); }
    bool isWhole(const SupportChain &chain) const override { return !chain.title.trimmed().isEmpty(); }

private:
    Workspace &m_workspace;
    SavedField *m_title;
};

} // namespace inko
