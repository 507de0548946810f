#pragma once

#include "tests/support/storefile.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"

#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <functional>

namespace inko::test {

/// A window over files of its own, with settings that nobody else reads.
class ShellWindow {
public:
    ShellWindow();
    ~ShellWindow();

    MainWindow &window() { return *m_window; }
    WorkspaceView &view() { return *m_window->view(); }
    Workspace &workspace() { return m_window->view()->workspace(); }
    const StoreFile &file() const { return m_file; }

    void openFile() { m_window->openFile(m_file.path()); }
    /// Ends the program and starts it again, as far as a test can.
    void restart();
    /// The one widget of this kind that is shown, with this accessible name if one is given.
    template<class T>
    T *find(const QString &accessibleName = {})
    {
        for (T *found : m_window->findChildren<T *>()) {
            if (found->isVisible() && (accessibleName.isEmpty() || found->accessibleName() == accessibleName))
                return found;
        }
        return nullptr;
    }

    /// Does this to the dialog of this kind that comes up next, once it is there.
    template<class Dialog>
    static void whenAsked(const std::function<void(Dialog &)> &answer)
    {
        QTimer::singleShot(0, qApp, [answer] {
            const QPointer<Dialog> dialog(qobject_cast<Dialog *>(QApplication::activeModalWidget()));
            if (!dialog || !dialog->isActiveWindow()) {
                whenAsked<Dialog>(answer);
                return;
            }
            answer(*dialog);
            if (dialog && dialog->isVisible())
                dialog->reject(); // a failed check must not leave the test waiting
        });
    }

private:
    void show();

    StoreFile m_file;
    std::unique_ptr<MainWindow> m_window;
};

/// Presses the dialog's button with this text, without its mnemonic.
void press(QDialog &dialog, const QString &text);

} // namespace inko::test
