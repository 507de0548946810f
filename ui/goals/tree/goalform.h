#pragma once

#include "ui/widgets/fields/namedform.h"

namespace inko {

/// The fields of one goal.
class GoalForm : public NamedForm<Goal> {
    Q_OBJECT
public:
    explicit GoalForm(Workspace &inWorkspace, QWidget *parent = nullptr);

    /// The year that a goal takes when it is made an annual one.
    void setYear(int year) { m_year = year; }
    /// Shows one that is not stored yet, to be added at this place below its parent (-1: last) once it has a
    /// number and a title.
    void showNewAt(const Goal &draft, int position);
    void focusTitle() { m_title->setFocus(Qt::OtherFocusReason); }

protected:
    Result<Goal> read(Id<Goal> goal) const override { return workspace().goals().byId(goal); }
    Result<> update(const Goal &goal) override { return workspace().goals().update(goal); }
    Result<Goal> add(const Goal &goal) override;
    bool isWhole(const Goal &goal) const override;
    void shownChanged() override;

private:
    void addLevelAndYear();
    void addStanding();
    void addReporting();
    bool isOfAnotherConcept() const; ///< than the town's integration concept

    int m_position = -1; ///< of a new goal among its siblings; -1: last
    int m_year = 0;
    SavedField *m_title = nullptr;
    SavedField *m_yearField = nullptr;
    QList<SavedField *> m_ofAnnual; ///< that only an annual goal has
    SavedField *m_whyShown = nullptr;
};

} // namespace inko
