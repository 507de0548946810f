#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tables/declaredparts.h"

#include <QDialog>

class QPushButton;

namespace inko {

struct CheckList; ///< what its questions hang on

/// The questions that an impact check asks.
class CheckListDialog : public QDialog {
    Q_OBJECT
public:
    explicit CheckListDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void makeQuestions();
    void reload();
    void move(int by);

    Workspace &m_workspace;
    DeclaredParts<CheckList, ImpactQuestion> *m_questions = nullptr;
    PartsEditor *m_editor = nullptr;
    QPushButton *m_usual;
};

} // namespace inko
