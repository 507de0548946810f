#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/fields/recordform.h"

namespace inko {

/// The fields of one indicator.
class IndicatorForm : public RecordForm<Indicator> {
    Q_OBJECT
public:
    explicit IndicatorForm(Workspace &workspace, QWidget *parent = nullptr);

    void focusTitle() { m_title->setFocus(Qt::OtherFocusReason); }
    /// Reads again what can be chosen: goals and institutions.
    Result<> reloadChoices();

protected:
    Result<Indicator> read(Id<Indicator> indicator) const override;
    Result<> update(const Indicator &indicator) override { return m_workspace.indicators().update(indicator); }
    Result<Indicator> add(const Indicator &indicator) override { return m_workspace.indicators().add(indicator); }
    bool isWhole(const Indicator &indicator) const override;
    void shownChanged() override;

private:
    void addMeaning();
    void addWay();
    void addOrigin();
    void addLimits();
    QString goalNumbers(const Indicator &indicator) const;
    Result<> takeGoals(Indicator &indicator, const QString &typed) const;
    QString nameOfResponsible(const Indicator &indicator) const;
    Result<> takeResponsible(Indicator &indicator, const QString &typed) const;

    Workspace &m_workspace;
    EntryNames m_names;
    SavedField *m_title = nullptr;
    SavedField *m_goals = nullptr;
    SavedField *m_responsible = nullptr;
    QList<SavedField *> m_ofTyped; ///< that say how values are entered
    SavedField *m_corridorEnd = nullptr;
};

} // namespace inko
