#pragma once

#include "ui/monitoring/satisfaction/satisfactiondetail.h"
#include "ui/widgets/tables/recordpage.h"

namespace inko {

/// The surveys of satisfaction with participation, year by year.
class SatisfactionPage : public RecordPage<SatisfactionSurvey, SatisfactionDetail> {
    Q_OBJECT
public:
    explicit SatisfactionPage(Workspace &workspace, QWidget *parent = nullptr);

    void showYear(int year);

protected:
    Result<std::vector<TextRow>> rows() override;
    Result<> remove(Id<SatisfactionSurvey> survey) override { return m_workspace.satisfactionSurveys().remove(survey); }
    SatisfactionSurvey draft() const override;

private:
    Workspace &m_workspace;
    int m_year = 0;
};

} // namespace inko
