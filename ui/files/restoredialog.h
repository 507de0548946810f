#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace inko {

class MessageLine;

/// The backups of a file, newest first; the one chosen becomes a new file beside the old one, which stays.
class RestoreDialog : public QDialog {
    Q_OBJECT
public:
    /// `why` says what happened to the file, or what this is for.
    RestoreDialog(const QString &path, const QString &why, QWidget *parent = nullptr);

    QString target() const; ///< where the restored file lies

    /// Restores; where that fails the dialog stays and says why.
    void accept() override;

private:
    void fill();
    void add(const QString &copy, const QString &text);
    void chooseCopy();
    void chooseTarget();
    void suggestTarget();

    QString m_path;
    QListWidget *m_copies;
    QLineEdit *m_target;
    QPushButton *m_restore;
    MessageLine *m_error;
};

} // namespace inko
