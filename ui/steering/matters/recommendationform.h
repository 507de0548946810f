#pragma once

#include "ui/widgets/fields/namedform.h"

namespace inko {

/// The fields of one recommendation.
class RecommendationForm : public NamedForm<Recommendation> {
    Q_OBJECT
public:
    explicit RecommendationForm(Workspace &inWorkspace, QWidget *parent = nullptr);

    void focusTitle() { m_title->setFocus(Qt::OtherFocusReason); }

protected:
    Result<Recommendation> read(Id<Recommendation> id) const override
    {
        return workspace().matters().recommendation(id);
    }
    Result<> update(const Recommendation &changed) override { return workspace().matters().update(changed); }
    Result<Recommendation> add(const Recommendation &added) override { return workspace().matters().add(added); }
    bool isWhole(const Recommendation &one) const override
    {
        return !one.title.trimmed().isEmpty() && one.proposedOn.isValid();
    }

private:
    SavedField *m_title;
};

} // namespace inko
