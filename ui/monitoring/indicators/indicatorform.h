#pragma once

#include "ui/widgets/fields/namedform.h"

namespace inko {

/// The fields of one indicator.
class IndicatorForm : public NamedForm<Indicator> {
    Q_OBJECT
public:
    explicit IndicatorForm(Workspace &inWorkspace, QWidget *parent = nullptr);

    void focusTitle() { m_title->setFocus(Qt::OtherFocusReason); }

protected:
    Result<Indicator> read(Id<Indicator> indicator) const override;
    Result<> update(const Indicator &indicator) override { return workspace().indicators().update(indicator); }
    Result<Indicator> add(const Indicator &indicator) override { return workspace().indicators().add(indicator); }
    bool isWhole(const Indicator &indicator) const override;
    void shownChanged() override;

private:
    void addMeaning();
    void addWay();
    void addOrigin();
    void addLimits();

    SavedField *m_title = nullptr;
    QList<SavedField *> m_ofTyped; ///< that say how values are entered
    SavedField *m_corridorEnd = nullptr;
};

} // namespace inko
