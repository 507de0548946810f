#include "ui/shell/mainwindow.h"

#include "core/base/files.h"
#include "core/exchange/sampletown.h"
#include "core/storage/backup.h"
#include "ui/files/recentfiles.h"
#include "ui/files/startscreen.h"
#include "ui/shell/places.h"
#include "ui/shell/unsaveddialog.h"
#include "ui/shell/workspaceview.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/savedialog.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString fileFilter()
{
    return MainWindow::tr("Inko files (*.inko)");
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// The Inko file that is dragged, if it is one.
QString draggedFile(const QMimeData *dragged)
{
    const QList<QUrl> urls = dragged->urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return path.endsWith(".inko"_L1, Qt::CaseInsensitive) ? path : QString();
}

QStringList draggedPaths(const QMimeData *dragged)
{
    QStringList paths;
    for (const QUrl &url : dragged->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(const Store::Options &options)
    : m_opener(this, options), m_fileMenu(new QMenu(this)), m_pages(new QStackedWidget(this)),
      m_start(new StartScreen(this))
{
    setWindowTitle(u"Inko"_s);
    setAcceptDrops(true);
    makeFileMenu();
    m_pages->addWidget(m_start);
    setCentralWidget(m_pages);
    connect(m_start, &StartScreen::newWanted, this, &MainWindow::chooseNewFile);
    connect(m_start, &StartScreen::openWanted, this, &MainWindow::chooseFile);
    connect(m_start, &StartScreen::sampleWanted, this, &MainWindow::openSample);
    connect(m_start, &StartScreen::fileWanted, this, &MainWindow::openFile);
    connect(m_start, &StartScreen::restoreWanted, this, &MainWindow::restoreFile);

    const int height = fontMetrics().height();
    const QSize room = screen()->availableSize() - QSize(height, 3 * height); // the frame's
    resize(QSize(fontMetrics().averageCharWidth() * 190, height * 44).boundedTo(room));
    restoreGeometry(QSettings().value(u"window/geometry"_s).toByteArray());
}

MainWindow::~MainWindow() = default;

void MainWindow::makeFileMenu()
{
    const auto add = [this](Icon which, const QString &text, const QKeySequence &keys, auto &&wanted) {
        auto *action = new QAction(icon(which), text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, wanted);
        m_fileMenu->addAction(action);
        addAction(action);
        return action;
    };
    add(Icon::New, tr("&New file…"), QKeySequence::New, [this] { chooseNewFile(); });
    add(Icon::Open, tr("&Open file…"), QKeySequence::Open, [this] { chooseFile(); });
    m_fileMenu->addSeparator();
    m_fileActions << add(Icon::Import, tr("Read &in…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
                         [this] { m_view->readIn({}); });
    m_fileMenu->addSeparator();
    m_fileActions << add(Icon::Lock, tr("&Keep a backup elsewhere…"), {}, [this] { chooseBackupTarget(); })
                  << add(Icon::Undo, tr("&Restore from a backup…"), {},
                         [this] { restoreFile(m_view->workspace().store().path()); });
    m_fileMenu->addSeparator();
    m_fileActions << add(Icon::Close, tr("&Close file"), QKeySequence(Qt::CTRL | Qt::Key_W), [this] { closeFile(); });
    add(Icon::Close, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); })->setIcon({});
    for (QAction *action : std::as_const(m_fileActions))
        action->setEnabled(false);
}

void MainWindow::chooseNewFile()
{
    const QString proposed = QDir(documentsFolder()).filePath(tr("My town.inko"));
    const QString chosen = askWhereToSave({tr("New file"), proposed, fileFilter(), u"inko"_s, false}, this);
    if (!chosen.isEmpty() && mayLeaveFile())
        showOpened(m_opener.create(chosen));
}

void MainWindow::openSample()
{
    const QDir folder(documentsFolder());
    folder.mkpath(u"."_s);
    QString path = folder.filePath(tr("Sample town.inko"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(tr("Sample town %1.inko").arg(number));
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<> made = createSampleTown(path);
    QGuiApplication::restoreOverrideCursor();
    if (made)
        openFile(path);
    else
        showError(made.error().message);
}

void MainWindow::chooseFile()
{
    const QString chosen = QFileDialog::getOpenFileName(this, tr("Open file"), documentsFolder(), fileFilter());
    if (!chosen.isEmpty())
        openFile(chosen);
}

void MainWindow::chooseBackupTarget()
{
    const QFileInfo file(m_view->workspace().store().path());
    const QString proposed =
        QDir(documentsFolder())
            .filePath(tr("%1 backup %2.inko").arg(file.completeBaseName(), QDate::currentDate().toString(Qt::ISODate)));
    const QString chosen = askWhereToSave({tr("Keep a backup"), proposed, fileFilter(), u"inko"_s}, this);
    if (chosen.isEmpty())
        return;
    if (const Result<> copied = backup::copyTo(file.filePath(), chosen, backup::Existing::Replace); !copied)
        showError(copied.error().message);
}

void MainWindow::restoreFile(const QString &path)
{
    if (mayLeaveFile())
        showOpened(m_opener.restore(path, tr("A backup becomes a new file beside this one; nothing is overwritten.")));
}

void MainWindow::openFile(const QString &path)
{
    if (m_view && files::isSame(path, m_view->workspace().store().path()))
        return;
    if (mayLeaveFile())
        showOpened(m_opener.open(QFileInfo(path).absoluteFilePath()));
}

void MainWindow::openLastFile()
{
    const QString last = QSettings().value(u"window/file"_s).toString();
    if (!last.isEmpty() && QFileInfo::exists(last))
        openFile(last);
}

void MainWindow::showOpened(FileOpener::Opened opened)
{
    if (!opened) {
        if (opened.error().code != Error::Code::Cancelled)
            showError(opened.error().message);
        return;
    }
    showStart();
    const QString path = (*opened)->store().path();
    m_view = new WorkspaceView(std::move(*opened), m_fileMenu, m_pages);
    m_pages->addWidget(m_view);
    m_view->go({placeOfKey(QSettings().value(u"window/place"_s).toString()), 0});
    QSettings().setValue(u"window/file"_s, path);
    m_pages->setCurrentWidget(m_view);
    m_view->focusScreen();
    setWindowTitle(tr("%1 – Inko").arg(QFileInfo(path).completeBaseName()));
    setWindowFilePath(path);
    recentfiles::add(path, QDateTime::currentDateTimeUtc());
    m_start->clearError();
    for (QAction *action : std::as_const(m_fileActions))
        action->setEnabled(true);
}

bool MainWindow::mayLeaveFile()
{
    if (!m_view)
        return true;
    if (QWidget *focused = focusWidget())
        focused->clearFocus(); // saves what is still being typed
    const QList<UnsavedInput> inputs = m_view->unsavedInput();
    if (inputs.isEmpty())
        return true;
    UnsavedDialog dialog(inputs, this);
    dialog.exec();
    if (!dialog.mayBeLost())
        m_view->showUnsaved();
    return dialog.mayBeLost();
}

bool MainWindow::closeFile()
{
    const bool closes = mayLeaveFile();
    if (closes)
        showStart();
    return closes;
}

void MainWindow::showStart()
{
    if (!m_view)
        return;
    QSettings().setValue(u"window/place"_s, keyOf(m_view->place()));
    QSettings().remove(u"window/file"_s);
    m_pages->setCurrentWidget(m_start);
    delete m_view;
    m_view = nullptr;
    for (QAction *action : std::as_const(m_fileActions))
        action->setEnabled(false);
    setWindowTitle(u"Inko"_s);
    setWindowFilePath({});
}

void MainWindow::showError(const QString &message)
{
    if (m_view)
        m_view->showError(message);
    else
        m_start->showError(message);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QString openFile = m_view ? m_view->workspace().store().path() : QString();
    if (!closeFile()) {
        event->ignore();
        return;
    }
    QSettings().setValue(u"window/file"_s, openFile);
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *dragged = event->mimeData();
    if (!draggedFile(dragged).isEmpty() || (m_view && !draggedPaths(dragged).isEmpty()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (const QString file = draggedFile(event->mimeData()); !file.isEmpty())
        openFile(file);
    else if (m_view) // the program that was dragged from waits until this has returned
        QMetaObject::invokeMethod(
            m_view, [view = m_view, paths = draggedPaths(event->mimeData())] { view->readIn(paths); },
            Qt::QueuedConnection);
}

} // namespace inko
