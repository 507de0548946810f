#pragma once

#include "ui/files/fileopener.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace inko {

class StartScreen;
class WorkspaceView;

/// The window: the start screen, or one open file. Everything else is in those two.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Store::Options &options = {});
    ~MainWindow() override;

    /// Opens a file in the place of the one that is open, which stays if that fails.
    void openFile(const QString &path);
    /// Opens what was open when the program ended; the start screen if that was nothing or is gone.
    void openLastFile();
    /// False if something typed is not saved and the person went back to it.
    bool closeFile();

    WorkspaceView *view() const { return m_view; } ///< null on the start screen

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeFileMenu();
    void chooseNewFile();
    void chooseFile();
    void openSample(); ///< a fresh copy in the person's documents
    void chooseBackupTarget();
    void restoreFile(const QString &path);
    void showOpened(FileOpener::Opened opened);
    void showError(const QString &message);
    bool mayLeaveFile(); ///< asks where something typed would be lost
    void showStart();    ///< in the place of the file that is open

    FileOpener m_opener;
    QMenu *m_fileMenu;
    QList<QAction *> m_fileActions; ///< those that need an open file
    QStackedWidget *m_pages;
    StartScreen *m_start;
    WorkspaceView *m_view = nullptr;
};

} // namespace inko
