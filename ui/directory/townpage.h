#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace inko {

class SavedField;

/// The name of the town and the colour of its documents, which belong to the file, and the language, which belongs to
/// the person.
class TownPage : public QWidget {
    Q_OBJECT
public:
    explicit TownPage(Workspace &workspace, QWidget *parent = nullptr);

    Result<> reload();
    void commit();

private:
    QWidget *makeAccent();
    void makeLanguage();
    void chooseAccent();

    Workspace &m_workspace;
    SavedField *m_name;
    QLineEdit *m_accentLine;
    SavedField *m_accent;
    QComboBox *m_language;
};

} // namespace inko
