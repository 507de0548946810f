#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/fields/recordform.h"

namespace inko {

/// What was said and decided under one agenda item. Approved minutes can only be read.
class MinutesForm : public RecordForm<AgendaItem> {
    Q_OBJECT
public:
    explicit MinutesForm(Workspace &workspace, QWidget *parent = nullptr);

    void focusMinutes() { m_minutes->setFocus(Qt::OtherFocusReason); }
    void focusDecision() { m_decision->setFocus(Qt::OtherFocusReason); }

protected:
    Result<AgendaItem> read(Id<AgendaItem> id) const override { return m_workspace.sessions().item(id); }
    Result<> update(const AgendaItem &item) override { return m_workspace.sessions().update(item); }
    Result<AgendaItem> add(const AgendaItem &item) override { return m_workspace.sessions().add(item); }
    bool isWhole(const AgendaItem &item) const override { return !item.title.trimmed().isEmpty(); }
    void shownChanged() override;

private:
    Workspace &m_workspace;
    SavedField *m_minutes;
    SavedField *m_decision;
    QList<SavedField *> m_votes;
};

} // namespace inko
