#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/fields/recordform.h"

namespace inko {

/// The fields of one concept.
class ConceptForm : public RecordForm<Concept> {
    Q_OBJECT
public:
    explicit ConceptForm(Workspace &workspace, QWidget *parent = nullptr);

    void focusTitle() { m_title->setFocus(Qt::OtherFocusReason); }

protected:
    Result<Concept> read(Id<Concept> document) const override;
    Result<> update(const Concept &document) override { return m_workspace.goals().update(document); }
    Result<Concept> add(const Concept &document) override { return m_workspace.goals().add(document); }
    bool isWhole(const Concept &document) const override { return !document.title.trimmed().isEmpty(); }

private:
    Workspace &m_workspace;
    SavedField *m_title;
};

} // namespace inko
