#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace inko {

class ProblemLine;
class SavedField;

/// The name of the town, its logo and the colour of its documents, which belong to the file, and the language, which
/// belongs to the person.
class TownPage : public QWidget {
    Q_OBJECT
public:
    explicit TownPage(Workspace &workspace, QWidget *parent = nullptr);

    Result<> reload();
    void commit();
    /// Takes the picture in this file as the town's logo, or says why not.
    void takeLogo(const QString &path);

private:
    QWidget *makeAccent();
    void makeLanguage();
    void chooseAccent();
    QWidget *makeLogo();
    void chooseLogo();
    void setLogo(const std::optional<Picture> &logo);
    void showLogo(const std::optional<Picture> &logo);

    Workspace &m_workspace;
    SavedField *m_name;
    QLineEdit *m_accentLine;
    SavedField *m_accent;
    QLabel *m_logo;
    QPushButton *m_chooseLogo;
    QPushButton *m_removeLogo;
    ProblemLine *m_logoProblem;
    QComboBox *m_language;
};

} // namespace inko
