#pragma once

#include "ui/steering/matters/recommendationdetail.h"
#include "ui/widgets/tables/recordpage.h"

class QCheckBox;

namespace inko {

/// What was recommended to whom, and what became of it, across the years.
class RecommendationsPage : public RecordPage<Recommendation, RecommendationDetail> {
    Q_OBJECT
public:
    explicit RecommendationsPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    Result<std::vector<TextRow>> rows() override;
    Result<> remove(Id<Recommendation> one) override { return m_workspace.matters().remove(one); }
    Recommendation draft() const override;

private:
    Workspace &m_workspace;
    QCheckBox *m_openOnly;
};

} // namespace inko
