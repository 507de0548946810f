#include "tests/support/fulldisk.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/screens.h"
#include "tests/ui/shell/shellwindow.h"

#include "core/base/files.h"
#include "core/storage/backup.h"
#include "ui/exchange/importdialog.h"
#include "ui/files/lockeddialog.h"
#include "ui/files/recentfiles.h"
#include "ui/files/restoredialog.h"
#include "ui/files/startscreen.h"
#include "ui/overview/overviewscreen.h"
#include "ui/shell/places.h"
#include "ui/widgets/messageline.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Files that open, and files that do not simply open.
class TestOpenFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { files::ignoreFileSizeSignal(); }
    void makesANewFile();
    void doesNotOverwriteAFile();
    void asksBeforeABackupReplacesAFile();
    void makesACopyOfTheSampleTown();
    void opensTheLastFileAtTheLastPlace();
    void startsEmptyAfterAFileWasClosed();
    void saysWhatBelongsInTheEmptyList();
    void listsRecentFiles();
    void takesAMissingFileOffTheList();
    void opensAFileThatIsDropped();
    void readsInAFolderThatIsDropped();
    void asksWhatToDoWithALockedFile();
    void leavesALockedFileAlone();
    void breaksAStaleLockOnlyWhenToldTo();
    void restoresADamagedFile();
    void saysWhyABackupCannotBeRestored();
    void saysPlainlyWhatIsNoInkoFile();
    void saysWhyAFileCanOnlyBeRead();
    void showsAReaderWhatTheWriterChanges();
    void isSeenBeforeItAsks();
    void saysThatThereIsNoRoomForABackup();

private:
    static QString startError(ShellWindow &shell);
    static void writeFile(const QString &path, const QByteArray &bytes);
};

QString TestOpenFiles::startError(ShellWindow &shell)
{
    auto *line = shell.find<MessageLine>();
    return line ? line->text() : QString();
}

void TestOpenFiles::writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestOpenFiles::makesANewFile()
{
    ShellWindow shell;
    const QString path = shell.file().filePath(u"Neue Stadt"_s);
    ShellWindow::whenAsked<QFileDialog>([&](QFileDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    QTest::keyClick(&shell.window(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(shell.window().view());
    QVERIFY(QFileInfo::exists(path + u".inko"_s));
    QCOMPARE(shell.workspace().store().path(), path + u".inko"_s);
    QCOMPARE(shell.view().place(), Place::Overview);
    QVERIFY(shell.find<QPushButton>()->isVisible());
    QVERIFY(shell.find<OverviewScreen>()->isAncestorOf(shell.window().focusWidget()));
}

void TestOpenFiles::doesNotOverwriteAFile()
{
    ShellWindow shell;
    ShellWindow::whenAsked<QFileDialog>([&](QFileDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(shell.file().path());
        QTest::keyClick(name, Qt::Key_Return);
    });
    QTest::keyClick(&shell.window(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!shell.window().view());
    QVERIFY(startError(shell).contains(u"there already"_s));
}

void TestOpenFiles::asksBeforeABackupReplacesAFile()
{
    ShellWindow shell;
    shell.openFile();
    const QString target = shell.file().filePath(u"Kopie"_s);
    writeFile(target + u".inko"_s, "older");
    QString asked;
    ShellWindow::whenAsked<QFileDialog>([&](QFileDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(target); // the suffix is added, so the name is taken
        ShellWindow::whenAsked<QMessageBox>([&](QMessageBox &question) {
            asked = question.text();
            QTest::keyClick(&question, Qt::Key_Escape);
        });
        QTest::keyClick(name, Qt::Key_Return);
    });
    for (QAction *action : shell.window().findChildren<QAction *>()) {
        if (action->text().contains(u"backup elsewhere"_s))
            action->trigger();
    }
    QVERIFY2(asked.contains(u"Kopie.inko"_s), qPrintable(asked));
    QCOMPARE(QFileInfo(target + u".inko"_s).size(), 5);
}

void TestOpenFiles::makesACopyOfTheSampleTown()
{
    ShellWindow shell;
    const QString home = QDir::homePath();
    qputenv("HOME", shell.file().filePath(u"home"_s).toLocal8Bit());
    const auto wanted = [&] {
        for (QPushButton *button : shell.window().findChildren<QPushButton *>()) {
            if (button->text().contains(u"sample"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    wanted();
    QVERIFY(shell.window().view());
    const QString first = shell.workspace().store().path();
    QVERIFY(first.startsWith(QDir::homePath()));
    QVERIFY(shell.workspace().organisations().all()->size() > 10);
    QVERIFY(!shell.view().workspace().store().isReadOnly());
    shell.window().closeFile();
    wanted();
    QVERIFY(shell.workspace().store().path() != first);
    qputenv("HOME", home.toLocal8Bit());
}

void TestOpenFiles::opensTheLastFileAtTheLastPlace()
{
    ShellWindow shell;
    shell.openFile();
    const Place last = places().back().place;
    shell.view().go({last, 0});
    shell.restart();
    shell.window().openLastFile();
    QVERIFY(shell.window().view());
    QCOMPARE(shell.workspace().store().path(), shell.file().path());
    QCOMPARE(shell.view().place(), last);
}

void TestOpenFiles::startsEmptyAfterAFileWasClosed()
{
    ShellWindow shell;
    shell.openFile();
    QTest::keyClick(&shell.window(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!shell.window().view());
    shell.restart();
    shell.window().openLastFile();
    QVERIFY(!shell.window().view());
    QVERIFY(shell.find<StartScreen>());
}

void TestOpenFiles::saysWhatBelongsInTheEmptyList()
{
    ShellWindow shell;
    QVERIFY(!shell.find<QListWidget>(u"Files used last"_s));
    QVERIFY(says(shell.window(), u"is listed next time"_s));
    auto *first = qobject_cast<QPushButton *>(shell.window().focusWidget());
    QVERIFY(first);
    QCOMPARE(first->text(), u"&New file…"_s);
}

void TestOpenFiles::listsRecentFiles()
{
    ShellWindow shell;
    shell.openFile();
    shell.window().closeFile();
    auto *recent = shell.find<QListWidget>(u"Files used last"_s);
    QVERIFY(!says(shell.window(), u"is listed next time"_s));
    QCOMPARE(recent->count(), 1);
    QCOMPARE(recent->item(0)->text(), u"Stadt"_s);
    QVERIFY2(recent->hasFocus(), "Enter goes on where the last file was");
    QTest::keyClick(recent, Qt::Key_Return);
    QVERIFY(shell.window().view());
}

void TestOpenFiles::takesAMissingFileOffTheList()
{
    ShellWindow shell;
    const QString missing = shell.file().filePath(u"gone.inko"_s);
    recentfiles::add(missing, StoreFile::noon());
    shell.restart();
    auto *recent = shell.find<QListWidget>(u"Files used last"_s);
    QCOMPARE(recent->count(), 1);
    QTRY_VERIFY(recent->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"not there any more"_s));
    recent->setFocus();
    recent->setCurrentRow(0);
    QTest::keyClick(recent, Qt::Key_Return);
    QVERIFY(startError(shell).contains(missing));
    QTest::keyClick(recent, Qt::Key_Delete);
    QCOMPARE(recent->count(), 0);
    QVERIFY(recent->isHidden());
    QVERIFY(recentfiles::all().isEmpty());
}

void TestOpenFiles::opensAFileThatIsDropped()
{
    ShellWindow shell;
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(shell.file().path())});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&shell.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&shell.window(), &drop);
    QVERIFY(shell.window().view());
}

void TestOpenFiles::readsInAFolderThatIsDropped()
{
    ShellWindow shell;
    shell.openFile();
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(QFileInfo(shell.file().path()).path())});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&shell.window(), &enter);
    QVERIFY(enter.isAccepted());
    bool hasAsked = false;
    ShellWindow::whenAsked<ImportDialog>([&](ImportDialog &dialog) {
        hasAsked = true;
        dialog.close();
    });
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&shell.window(), &drop);
    QTRY_VERIFY(hasAsked);
    QVERIFY(shell.window().view());
}

void TestOpenFiles::asksWhatToDoWithALockedFile()
{
    ShellWindow shell;
    const auto other = shell.file().open();
    ShellWindow::whenAsked<LockedDialog>([](LockedDialog &dialog) {
        QVERIFY(dialog.accessibleDescription().contains(files::userName()));
        QVERIFY(!dialog.findChild<QPushButton *>(u"breakLock"_s));
        press(dialog, u"Open for reading"_s);
    });
    shell.openFile();
    QVERIFY(shell.window().view());
    QVERIFY(shell.workspace().store().isReadOnly());
    QVERIFY(shell.find<MessageLine>()->text().contains(shell.workspace().store().readOnlyReason()));
    QCOMPARE(shell.view().statusText(), u"Only for reading"_s);
}

void TestOpenFiles::leavesALockedFileAlone()
{
    ShellWindow shell;
    const auto other = shell.file().open();
    ShellWindow::whenAsked<LockedDialog>([](LockedDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    shell.openFile();
    QVERIFY(!shell.window().view());
    QCOMPARE(startError(shell), QString());
}

void TestOpenFiles::breaksAStaleLockOnlyWhenToldTo()
{
    ShellWindow shell;
    writeFile(shell.file().path() + u".lock"_s, "{}");
    ShellWindow::whenAsked<LockedDialog>([](LockedDialog &dialog) { press(dialog, u"Do not open"_s); });
    shell.openFile();
    QVERIFY(!shell.window().view());
    QVERIFY(QFileInfo::exists(shell.file().path() + u".lock"_s));

    ShellWindow::whenAsked<LockedDialog>([](LockedDialog &dialog) { press(dialog, u"Remove the lock and open"_s); });
    shell.openFile();
    QVERIFY(shell.window().view());
    QVERIFY(!shell.workspace().store().isReadOnly());
}

void TestOpenFiles::restoresADamagedFile()
{
    ShellWindow shell;
    {
        auto store = shell.file().open();
        VERIFY_RESULT(store->backUp()); // the one made on opening is done
        VERIFY_RESULT(Settings(*store).setTownName(u"Musterstadt"_s));
        VERIFY_RESULT(store->backUp());
    }
    writeFile(shell.file().path(), "");
    QString target;
    ShellWindow::whenAsked<RestoreDialog>([&](RestoreDialog &dialog) {
        auto *copies = dialog.findChild<QListWidget *>();
        QVERIFY(copies->count() > 0);
        QVERIFY(copies->hasFocus());
        QVERIFY2(copies->item(0)->text().endsWith(u"before an import"_s), qPrintable(copies->item(0)->text()));
        QCOMPARE(copies->currentRow(), 0); // the newest
        QVERIFY2(copies->item(0)->text() != copies->item(1)->text(), "nobody could tell them apart");
        target = dialog.target();
        QVERIFY(QDir::isAbsolutePath(target));
        press(dialog, u"Restore and open"_s);
    });
    QDir::setCurrent(QFileInfo(shell.file().path()).path());
    shell.window().openFile(QFileInfo(shell.file().path()).fileName());
    QDir::setCurrent(QDir::rootPath());
    QVERIFY(shell.window().view());
    QCOMPARE(shell.workspace().store().path(), target);
    QVERIFY(target != shell.file().path());
    QCOMPARE(shell.workspace().settings().townName().value(), u"Musterstadt"_s);
    QCOMPARE(QFileInfo(shell.file().path()).size(), 0);
}

void TestOpenFiles::saysWhyABackupCannotBeRestored()
{
    ShellWindow shell;
    {
        auto store = shell.file().open();
        VERIFY_RESULT(store->backUp());
    }
    writeFile(shell.file().path(), "");
    ShellWindow::whenAsked<RestoreDialog>([&](RestoreDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(shell.file().path());
        press(dialog, u"Restore and open"_s);
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.findChild<MessageLine *>()->text().isEmpty());
        press(dialog, u"Cancel"_s);
    });
    shell.openFile();
    QVERIFY(!shell.window().view());
}

void TestOpenFiles::saysPlainlyWhatIsNoInkoFile()
{
    ShellWindow shell;
    const QString path = shell.file().filePath(u"Brief.inko"_s);
    QVERIFY(QFile::copy(shell.file().path(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(68)); // the header's application id
    file.write("\0\0\0\0", 4);
    file.close();
    shell.window().openFile(path);
    QVERIFY(!shell.window().view());
    QVERIFY(startError(shell).contains(u"not an Inko file"_s));
}

void TestOpenFiles::saysWhyAFileCanOnlyBeRead()
{
    ShellWindow shell;
    auto store = Store::open(shell.file().path(), Store::Mode::ReadOnly, shell.file().options());
    VERIFY_RESULT(store);
    WorkspaceView view(std::make_unique<Workspace>(std::move(*store)), nullptr);
    view.show();
    view.go({Place::Overview, 0});
    const auto lines = view.findChildren<MessageLine *>();
    QVERIFY(std::any_of(lines.begin(), lines.end(), [&](const MessageLine *line) {
        return line->isVisible() && line->text().contains(view.workspace().store().readOnlyReason());
    }));
    view.undo();
    QCOMPARE(view.statusText(), u"Only for reading"_s);
}

void TestOpenFiles::showsAReaderWhatTheWriterChanges()
{
    ShellWindow shell;
    const auto writer = shell.file().open();
    ShellWindow::whenAsked<LockedDialog>([](LockedDialog &dialog) { press(dialog, u"Open for reading"_s); });
    shell.openFile();
    VERIFY_RESULT(Settings(*writer).setTownName(u"Musterstadt"_s));
    QEvent inFront(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&shell.window(), &inFront);
    const auto buttons = shell.window().findChildren<QToolButton *>();
    QVERIFY(std::ranges::any_of(buttons, [](const QToolButton *button) { return button->text() == u"Musterstadt"_s; }));
}

void TestOpenFiles::isSeenBeforeItAsks()
{
    ShellWindow shell;
    const auto other = shell.file().open();
    MainWindow window(shell.file().options());
    ShellWindow::whenAsked<LockedDialog>([&](LockedDialog &dialog) {
        QVERIFY(window.isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    window.openFile(shell.file().path());
}

void TestOpenFiles::saysThatThereIsNoRoomForABackup()
{
    ShellWindow shell;
    const FullDisk disk(static_cast<rlim_t>(QFileInfo(shell.file().path()).size()) / 2);
    auto store = Store::open(shell.file().path(), Store::Mode::ReadWrite, shell.file().options());
    VERIFY_RESULT(store);
    VERIFY_ERROR((*store)->backUp(),
                 Error::Code::DiskFull); // the one on opening has failed too, before anybody listens
    WorkspaceView view(std::make_unique<Workspace>(std::move(*store)), nullptr);
    QTRY_VERIFY2(view.statusText().contains(u"no room for the backup"_s), qPrintable(view.statusText()));
}

QTEST_MAIN(TestOpenFiles)
#include "tst_openfiles.moc"
