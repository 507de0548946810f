#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace inko {

class MessageLine;

/// What is there before a file is open: the files used last, a new one, another one, the sample town.
class StartScreen : public QWidget {
    Q_OBJECT
public:
    explicit StartScreen(QWidget *parent = nullptr);

    void showError(const QString &message);
    void clearError();
    /// Reads the recent files again.
    void refresh();

signals:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void fileWanted(const QString &path);
    void restoreWanted(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeWelcome();
    QWidget *makeRecent();
    void markMissing();
    void showChoices();
    void removeChosen();
    QString chosenPath() const;

    MessageLine *m_error;
    QPushButton *m_new = nullptr;
    QListWidget *m_recent;
    QLabel *m_none; ///< what belongs in the list, while it is empty
    QPushButton *m_remove;
    QPushButton *m_restore;
};

} // namespace inko
