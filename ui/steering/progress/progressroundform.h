#pragma once

#include "ui/widgets/fields/namedform.h"

namespace inko {

/// The fields of one progress round; a new one asks the institutions as soon as it is whole.
class ProgressRoundForm : public NamedForm<ProgressRound> {
    Q_OBJECT
public:
    explicit ProgressRoundForm(Workspace &inWorkspace, QWidget *parent = nullptr);

    void focusTitle() { m_title->setFocus(Qt::OtherFocusReason); }

protected:
    Result<ProgressRound> read(Id<ProgressRound> id) const override { return workspace().progressRounds().byId(id); }
    Result<> update(const ProgressRound &changed) override;
    Result<ProgressRound> add(const ProgressRound &added) override { return workspace().progressRounds().open(added); }
    bool isWhole(const ProgressRound &round) const override
    {
        return !round.title.trimmed().isEmpty() && round.askedOn.isValid();
    }
    void shownChanged() override;

private:
    SavedField *m_body;
    SavedField *m_title;
};

} // namespace inko
