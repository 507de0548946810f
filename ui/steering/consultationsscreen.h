#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tabbedscreen.h"

namespace inko {

class CompilationPage;
class ConsultationsPage;
class StatementsPage;

/// Drafts on which institutions are consulted: the draft and who answered, what was said, and the compilation.
class ConsultationsScreen : public TabbedScreen {
    Q_OBJECT
public:
    explicit ConsultationsScreen(Workspace &workspace, QWidget *parent = nullptr);

    void reveal(qint64 record) override; ///< of a consultation

protected:
    void yearChanged() override { refresh(); }
    void refresh() override;

private:
    void showChosen();

    ConsultationsPage *m_consultations;
    StatementsPage *m_statements;
    CompilationPage *m_compilation;
};

} // namespace inko
