#pragma once

#include "ui/widgets/fields/namedform.h"

namespace inko {

/// Whether and how one institution answered; a new one asks it.
class AnswerForm : public NamedForm<ProgressRequest> {
    Q_OBJECT
public:
    explicit AnswerForm(Workspace &inWorkspace, QWidget *parent = nullptr);

    void focusTitle();

protected:
    Result<ProgressRequest> read(Id<ProgressRequest> id) const override
    {
        return workspace().progressRounds().request(id);
    }
    Result<> update(const ProgressRequest &changed) override { return workspace().progressRounds().update(changed); }
    Result<ProgressRequest> add(const ProgressRequest &added) override
    {
        return workspace().progressRounds().ask(added.round, added.organisation);
    }
    bool isWhole(const ProgressRequest &request) const override { return request.organisation.isValid(); }
    void shownChanged() override;

private:
    SavedField *m_organisation;
    SavedField *m_state;
    QList<SavedField *> m_ofAnswer;
};

} // namespace inko
