#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QComboBox;

namespace inko {

class SavedField;

/// The name of the town, which belongs to the file, and the language, which belongs to the person.
class TownPage : public QWidget {
    Q_OBJECT
public:
    explicit TownPage(Workspace &workspace, QWidget *parent = nullptr);

    Result<> reload();
    void commit();

private:
    void makeLanguage();

    Workspace &m_workspace;
    SavedField *m_name;
    QComboBox *m_language;
};

} // namespace inko
