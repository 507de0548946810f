#include "ui/shell/workspaceview.h"
#include "ui/exchange/importdialog.h"

#include "ui/overview/overviewscreen.h"
#include "ui/shell/navigation.h"
#include "ui/shell/places.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/survey/openrounddialog.h"
#include "ui/widgets/messageline.h"

#include "core/base/text.h"
#include "core/workspace/rownames.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace inko {

namespace {

/// How long a reader may see what somebody else has changed meanwhile.
constexpr std::chrono::seconds lookForChanges(10);

/// The first widget of a screen that takes the keyboard; where it has pages, of the one that is seen: its tabs are
/// reached by going back.
QWidget *firstField(QWidget *screen)
{
    for (QWidget *next = screen->nextInFocusChain(); next && next != screen; next = next->nextInFocusChain()) {
        if (qobject_cast<QTabBar *>(next) || qobject_cast<QTabWidget *>(next))
            continue;
        if (screen->isAncestorOf(next) && next->isVisibleTo(screen) && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus))
            return next;
    }
    return screen;
}

/// With large letters in a small window a screen is looked at in parts, and the window does not grow off the desk.
QScrollArea *scrollable(Screen *screen)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(screen);
    return area;
}

QWidget *pageOf(const Screen *screen)
{
    return screen->parentWidget()->parentWidget(); // the area, around its viewport
}

} // namespace

WorkspaceView::WorkspaceView(std::unique_ptr<Workspace> workspace, QMenu *fileMenu, QWidget *parent)
    : QWidget(parent), m_workspace(std::move(workspace)), m_bar(new TopBar(*m_workspace, fileMenu, this)),
      m_navigation(new Navigation(this)), m_notice(new MessageLine(this)), m_screens(new QStackedWidget(this)),
      m_status(new StatusLine(this))
{
    layOut();
    m_bar->setYear(usualYear());
    if (m_workspace->store().isReadOnly()) {
        auto *look = new QTimer(this);
        look->start(lookForChanges);
        connect(look, &QTimer::timeout, this, &WorkspaceView::followWriter);
        m_notice->showNotice(Icon::Lock, m_workspace->store().readOnlyReason());
        m_status->showUnchangeable();
    } else if (const QStringList told = whatWasTyped(); !told.isEmpty()) {
        m_notice->showNotice(Icon::Done, told.join(u' '));
    }
    connect(m_navigation, &Navigation::placeChosen, this, [this](Place chosen) { go({chosen, 0}); });
    connect(m_bar, &TopBar::yearChosen, this, &WorkspaceView::setYear);
    connect(m_bar, &TopBar::roundWanted, this, &WorkspaceView::openRound);
    connect(m_bar, &TopBar::undoWanted, this, &WorkspaceView::undo);
    connect(m_bar, &TopBar::redoWanted, this, &WorkspaceView::redo);
    connect(m_bar->search(), &SearchField::linkActivated, this, &WorkspaceView::go);
    connect(m_bar->search(), &SearchField::failed, this, &WorkspaceView::showError);
    followStore();
    addShortcuts();
}

WorkspaceView::~WorkspaceView()
{
    disconnect(qApp, nullptr, this, nullptr);
    // Screens hold a reference to the workspace: they go first.
    qDeleteAll(m_made);
    delete m_bar;
}

QStringList WorkspaceView::whatWasTyped() const
{
    QStringList told;
    if (const int texts = m_workspace->store().restoredTexts(); texts > 0)
        told << tr(
            "Inko ended while somebody was typing. %n text(s) were put back as they stood; undo takes that back.",
            nullptr, texts);
    QStringList begun;
    for (const QString &form : m_workspace->store().unsavedTexts().formsLeft())
        begun << rownames::ofOne(form.section(u'/', 0, 0));
    if (!begun.isEmpty())
        told << tr("What was begun and not saved stands in its form again where you left it: %1.").arg(joinList(begun));
    return told;
}

void WorkspaceView::layOut()
{
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_notice);
    content->addWidget(m_screens, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addLayout(content, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addLayout(middle, 1);
    all->addWidget(m_status);
    m_screens->setFrameShape(QFrame::StyledPanel);
}

void WorkspaceView::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto &&action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undo(); });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { redo(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { redo(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        m_bar->search()->setFocus(Qt::ShortcutFocusReason);
        m_bar->search()->selectAll();
    });
    for (const PlaceEntry &entry : places()) {
        if (const QKeySequence keys = shortcutOf(entry.place); !keys.isEmpty())
            on(keys, [this, place = entry.place] {
                go({place, 0});
                focusScreen();
            });
    }
}

void WorkspaceView::followStore()
{
    Store &store = m_workspace->store();
    connect(&store, &Store::changed, this, [this](const QSet<QString> &tables) {
        m_bar->refresh(tables);
        m_status->clearError();
        showState();
    });
    connect(&store, &Store::damageFound, this,
            [this](const QString &message) { m_notice->showNotice(Icon::Warning, message); });
    connect(&store, &Store::backupFailed, this, &WorkspaceView::showError);
    connect(m_status, &StatusLine::unsavedWanted, this, &WorkspaceView::showUnsaved);
    // A field is saved, refused or given up when it is left; not at once, for a dialog that is taken apart with the
    // cursor in it says that it was left, too.
    connect(qApp, &QApplication::focusChanged, this, &WorkspaceView::showState, Qt::QueuedConnection);
}

int WorkspaceView::usualYear() const
{
    const auto rounds = m_workspace->survey().rounds();
    if (rounds && !rounds->isEmpty())
        return rounds->front().year;
    return m_workspace->store().now().toLocalTime().date().year();
}

Screen *WorkspaceView::screenFor(Place place)
{
    if (Screen *made = m_made.value(place))
        return made;
    for (const PlaceEntry &entry : places()) {
        if (entry.place != place)
            continue;
        Screen *made = entry.make(*m_workspace, m_screens);
        made->setAccessibleName(titleOf(entry));
        connect(made, &Screen::failed, this, &WorkspaceView::showError);
        connect(made, &Screen::linkActivated, this, &WorkspaceView::go);
        if (const auto *overview = qobject_cast<OverviewScreen *>(made))
            connect(overview, &OverviewScreen::roundWanted, this, &WorkspaceView::openRound);
        m_made.insert(place, made);
        m_screens->addWidget(scrollable(made));
        return made;
    }
    return nullptr;
}

Screen *WorkspaceView::screen() const
{
    return m_made.value(m_place);
}

int WorkspaceView::year() const
{
    return m_bar->year();
}

QString WorkspaceView::statusText() const
{
    return m_status->text();
}

QList<UnsavedInput> WorkspaceView::unsavedInput() const
{
    return m_workspace->store().isReadOnly() ? QList<UnsavedInput>() : unsavedInputIn(*m_screens);
}

void WorkspaceView::showUnsaved()
{
    for (const PlaceEntry &entry : places()) {
        const Screen *made = m_made.value(entry.place);
        const QList<UnsavedInput> inputs = made ? unsavedInputIn(*made) : QList<UnsavedInput>();
        if (inputs.isEmpty())
            continue;
        go({entry.place, inputs.front().record});
        // A record that was not shown is shown now, and what was typed in it has its field again.
        const QList<UnsavedInput> shown = unsavedInputIn(*made);
        const auto here = std::ranges::find_if(shown, [typed = inputs.front().typed](const UnsavedInput &input) {
            return input.field && input.typed == typed;
        });
        if (here != shown.end())
            showInput(*here);
        return;
    }
}

void WorkspaceView::showState()
{
    const QList<UnsavedInput> inputs = unsavedInput();
    const auto refused =
        std::ranges::find_if(inputs, [](const UnsavedInput &input) { return !input.problem.isEmpty(); });
    if (!m_workspace->store().isReadOnly())
        m_status->setUnsaved(refused == inputs.end() ? QString() : refused->problem);
}

void WorkspaceView::go(const Link &link)
{
    Screen *wanted = screenFor(link.place);
    if (!wanted)
        return;
    m_place = link.place;
    if (m_yearShown.value(link.place) != year()) {
        m_yearShown.insert(link.place, year());
        wanted->showYear(year());
    }
    m_screens->setCurrentWidget(pageOf(wanted));
    m_navigation->setPlace(link.place);
    if (link.filter)
        wanted->showOnly(*link.filter);
    if (link.record != 0) {
        wanted->reveal(link.record);
        firstField(wanted)->setFocus(Qt::OtherFocusReason);
    }
}

void WorkspaceView::focusScreen()
{
    firstField(screen())->setFocus(Qt::ShortcutFocusReason);
}

void WorkspaceView::setYear(int year)
{
    m_bar->setYear(year);
    go({m_place, 0});
}

bool WorkspaceView::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        followWriter();
    return QWidget::event(event);
}

void WorkspaceView::followWriter()
{
    if (m_workspace->store().isReadOnly())
        (void)m_workspace->store().noticeOtherWriters(); // while somebody writes: next time
}

void WorkspaceView::readIn(const QStringList &paths)
{
    ImportDialog dialog(*m_workspace, year(), this);
    if (!paths.isEmpty())
        dialog.add(paths);
    dialog.exec();
}

void WorkspaceView::openRound()
{
    OpenRoundDialog dialog(*m_workspace, this);
    if (dialog.exec() == QDialog::Accepted)
        setYear(dialog.year());
}

void WorkspaceView::undo()
{
    takeStep(Step::Undo);
}

void WorkspaceView::redo()
{
    takeStep(Step::Redo);
}

void WorkspaceView::takeStep(Step step)
{
    // What is still being typed is saved first, so that it is what undo takes back.
    const QPointer<QWidget> focused = QApplication::focusWidget();
    if (focused && isAncestorOf(focused))
        focused->clearFocus();
    Store &store = m_workspace->store();
    const Result<> taken = step == Step::Undo ? store.undo() : store.redo();
    if (focused && focused->isVisible())
        focused->setFocus();
    if (!taken)
        showError(taken.error().message);
}

void WorkspaceView::showError(const QString &message)
{
    m_status->showError(message);
}

} // namespace inko
