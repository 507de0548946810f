#pragma once

#include "ui/steering/progress/progressrounddetail.h"
#include "ui/widgets/tables/recordpage.h"

namespace inko {

/// Asking how the projects are going: each time that was done.
class ProgressRoundsPage : public RecordPage<ProgressRound, ProgressRoundDetail> {
    Q_OBJECT
public:
    explicit ProgressRoundsPage(Workspace &workspace, QWidget *parent = nullptr);

    std::optional<Id<ProgressRound>> current() const { return detail()->form()->shown(); }

signals:
    void chosen(); ///< see current()

protected:
    Result<std::vector<TextRow>> rows() override;
    Result<> remove(Id<ProgressRound> one) override { return m_workspace.progressRounds().remove(one); }
    ProgressRound draft() const override;

private:
    Workspace &m_workspace;
};

} // namespace inko
