#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/fields/recordform.h"

namespace inko {

/// The fields of one satisfaction survey.
class SatisfactionForm : public RecordForm<SatisfactionSurvey> {
    Q_OBJECT
public:
    explicit SatisfactionForm(Workspace &workspace, QWidget *parent = nullptr);

    void focusTitle() { m_title->setFocus(Qt::OtherFocusReason); }

protected:
    using Survey = SatisfactionSurvey;
    Result<Survey> read(Id<Survey> id) const override { return m_workspace.satisfactionSurveys().byId(id); }
    Result<> update(const Survey &survey) override { return m_workspace.satisfactionSurveys().update(survey); }
    Result<Survey> add(const Survey &survey) override { return m_workspace.satisfactionSurveys().add(survey); }
    bool isWhole(const Survey &survey) const override;

private:
    Workspace &m_workspace;
    SavedField *m_title;
};

} // namespace inko
