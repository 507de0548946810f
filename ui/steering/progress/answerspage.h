#pragma once

#include "ui/steering/progress/answerdetail.h"
#include "ui/widgets/tables/recordpage.h"

namespace inko {

/// Whom a progress round asks, and what they said.
class AnswersPage : public RecordPage<ProgressRequest, AnswerDetail> {
    Q_OBJECT
public:
    explicit AnswersPage(Workspace &workspace, QWidget *parent = nullptr);

    void showRound(std::optional<Id<ProgressRound>> round);

protected:
    Result<std::vector<TextRow>> rows() override;
    Result<> remove(Id<ProgressRequest> one) override { return m_workspace.progressRounds().remove(one); }
    ProgressRequest draft() const override;

private:
    void showNext();

    Workspace &m_workspace;
    std::optional<Id<ProgressRound>> m_round;
};

} // namespace inko
