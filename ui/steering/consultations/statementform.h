#pragma once

#include "ui/widgets/fields/namedform.h"

namespace inko {

/// What was said, about which chapter, by whom; and what was decided on it.
class StatementForm : public NamedForm<Statement> {
    Q_OBJECT
public:
    explicit StatementForm(Workspace &workspace, QWidget *parent = nullptr);

    /// Whose chapters and answers can be named.
    void setConsultation(std::optional<Id<Consultation>> consultation) { m_consultation = consultation; }
    Result<> reloadChoices();
    void focusTitle() { m_text->setFocus(Qt::OtherFocusReason); }

protected:
    Result<Statement> read(Id<Statement> id) const override { return workspace().consultations().statement(id); }
    Result<> update(const Statement &changed) override { return workspace().consultations().update(changed); }
    Result<Statement> add(const Statement &added) override { return workspace().consultations().add(added); }
    bool isWhole(const Statement &statement) const override { return !statement.text.trimmed().isEmpty(); }
    void shownChanged() override;

private:
    std::optional<Id<Consultation>> m_consultation;
    NameList m_chapters;
    NameList m_responses;
    SavedField *m_text;
    SavedField *m_chapter;
    SavedField *m_response;
    SavedField *m_decidedOn;
};

} // namespace inko
