#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/fields/recordform.h"
#include "ui/widgets/writing/writingedit.h"

namespace inko {

/// What was said and decided under one agenda item. Approved minutes can only be read.
class MinutesForm : public RecordForm<AgendaItem> {
    Q_OBJECT
public:
    explicit MinutesForm(Workspace &workspace, QWidget *parent = nullptr);

    void focusMinutes() { m_minutes->setFocus(Qt::OtherFocusReason); }
    /// Those that are completed while somebody types.
    void setNames(const QStringList &names);
    void focusDecision() { m_decision->setFocus(Qt::OtherFocusReason); }

protected:
    Result<AgendaItem> read(Id<AgendaItem> id) const override { return m_workspace.sessions().item(id); }
    Result<> update(const AgendaItem &item) override { return m_workspace.sessions().update(item); }
    Result<AgendaItem> add(const AgendaItem &item) override { return m_workspace.sessions().add(item); }
    bool isWhole(const AgendaItem &item) const override { return !item.title.trimmed().isEmpty(); }
    void shownChanged() override;

private:
    void loadSpelling();
    QList<WritingEdit *> texts() const;

    Workspace &m_workspace;
    std::unique_ptr<SpellChecker> m_spelling; ///< made when minutes are first shown
    SavedField *m_minutes;
    SavedField *m_decision;
    QList<SavedField *> m_votes;
};

} // namespace inko
