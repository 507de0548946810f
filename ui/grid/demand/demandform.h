#pragma once

#include "ui/widgets/fields/namedform.h"

namespace inko {

/// The fields of one demand.
class DemandForm : public NamedForm<Demand> {
    Q_OBJECT
public:
    explicit DemandForm(Workspace &inWorkspace, QWidget *parent = nullptr);

    void focusTitle() { m_title->setFocus(Qt::OtherFocusReason); }

protected:
    Result<Demand> read(Id<Demand> id) const override { return workspace().demands().byId(id); }
    Result<> update(const Demand &demand) override { return workspace().demands().update(demand); }
    Result<Demand> add(const Demand &demand) override { return workspace().demands().add(demand); }
    bool isWhole(const Demand &demand) const override;

private:
    SavedField *m_title;
};

} // namespace inko
