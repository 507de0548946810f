#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/fields/recordform.h"

namespace inko {

/// When a step of the year is planned, and what whoever does it next should know.
class StepForm : public RecordForm<CycleStep> {
    Q_OBJECT
public:
    explicit StepForm(Workspace &workspace, QWidget *parent = nullptr);

    void focusTitle() { m_from->setFocus(Qt::OtherFocusReason); }

protected:
    Result<CycleStep> read(Id<CycleStep> id) const override { return m_workspace.store().table<CycleStep>().byId(id); }
    Result<> update(const CycleStep &changed) override
    {
        return m_workspace.yearPlan().put(changed).map([](const CycleStep &) {});
    }
    Result<CycleStep> add(const CycleStep &added) override { return m_workspace.yearPlan().put(added); }
    bool isWhole(const CycleStep &) const override { return true; } ///< a step is planned once anything is said of it
    QString formName(const CycleStep &step) const override;

private:
    Workspace &m_workspace;
    SavedField *m_from;
};

} // namespace inko
