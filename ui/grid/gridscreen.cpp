#include "ui/grid/gridscreen.h"

#include "ui/grid/gridcommands.h"
#include "ui/grid/inspector/gridinspector.h"
#include "ui/grid/table/columnchooser.h"
#include "ui/grid/table/columncommands.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/remembered.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr int saidForMs = 12'000;   // long enough to be read after looking elsewhere
constexpr int seenAfterMs = 100;    // by then the rows are on the screen, if they are shown at all
constexpr int countedAfterMs = 120; // the rows come first, and sums while somebody types are not read

} // namespace

GridScreen::GridScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_model(new GridModel(workspace, this)),
      m_view(new GridView(m_model, this)), m_commands(new GridCommands(m_view)),
      m_columnCommands(new ColumnCommands(m_view)), m_filterBar(new GridFilterBar(*m_model, this)),
      m_inspector(new GridInspector(*m_model, this)), m_columns(new ColumnChooser(m_view, this)),
      m_pages(new QStackedLayout(this))
{
    m_view->frozenHeader()->setFrozenCount(2);
    m_view->setAccessibleName(tr("Grid"));
    m_pages->addWidget(makeNoRound());
    m_pages->addWidget(makeGrid());
    makeShortcuts();
    m_saidLongAgo.setSingleShot(true);
    m_saidLongAgo.setInterval(saidForMs);
    connect(&m_saidLongAgo, &QTimer::timeout, this, [this] { say(QString()); });
    connect(&workspace.store(), &Store::changed, this, [this] { say(QString()); }); // it was about the step before
    for (QTimer *timer : {&m_counting, &m_selecting})
        timer->setSingleShot(true);
    m_counting.setInterval(countedAfterMs);
    m_selecting.setInterval(seenAfterMs);
    m_view->viewport()->installEventFilter(this);
    connect(&m_counting, &QTimer::timeout, this, &GridScreen::count);
    connect(&m_selecting, &QTimer::timeout, this, &GridScreen::showSelection);
    connect(m_model, &GridModel::entriesChanged, this, &GridScreen::countLater);
    connect(m_model, &GridModel::entriesChanged, &m_selecting, qOverload<>(&QTimer::start));
    connect(m_model, &GridModel::dataChanged, &m_selecting, qOverload<>(&QTimer::start));
    connect(m_model, &GridModel::failed, this, &Screen::failed);
    connect(m_model, &GridModel::refused, this, [this](const QModelIndex &, const QString &why) { emit failed(why); });
    connect(m_view, &GridView::editRefused, this, &Screen::failed);
    connect(m_view, &GridView::activeRowChanged, &m_selecting, qOverload<>(&QTimer::start));
    connect(m_view, &GridView::editingSeveral, this, [this](int rows) {
        say(rows > 0 ? tr("Ctrl+Enter writes it into all %n selected rows", nullptr, rows) : QString());
    });
    connect(m_commands, &GridCommands::failed, this, &Screen::failed);
    connect(m_commands, &GridCommands::said, this, &GridScreen::say);
    connect(m_columnCommands, &ColumnCommands::orderWanted, this, &GridScreen::setOrder);
    connect(m_inspector, &GridInspector::failed, this, &Screen::failed);
    connect(m_inspector, &GridInspector::cellWanted, this,
            [this](GridColumn::Value column) { m_view->goTo(m_view->currentIndex().row(), column); });
    connect(m_filterBar, &GridFilterBar::filterChanged, this, &GridScreen::refilter);
    connect(m_filterBar, &GridFilterBar::failed, this, &Screen::failed);
    connect(m_view->frozenHeader(), &QHeaderView::sectionClicked, this, &GridScreen::sortBy);
    connect(&workspace.store(), &Store::changed, this, [this](const QSet<QString> &tables) {
        if (tables.contains(u"survey_round"_s))
            loadRound();
        if (EntryNames::areIn(tables))
            m_filterBar->showChips();
    });
}

GridScreen::~GridScreen()
{
    // An open cell is stored as it loses the focus: now, while the screen can still hear of it.
    hide();
    m_view->disconnect(this);
    m_model->disconnect(this);
}

QWidget *GridScreen::makeNoRound()
{
    m_noRound = new EmptyState(Icon::Grid, {}, tr("&Open a survey round …"), this);
    connect(m_noRound, &EmptyState::firstStepWanted, this, [this] { emit linkActivated({Place::Returns, 0}); });
    return m_noRound;
}

QWidget *GridScreen::makeGrid()
{
    auto *page = new QWidget(this);
    m_hint = new QLabel(m_view->viewport());
    m_hint->setObjectName(u"hint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();
    auto *hintPlace = new QVBoxLayout(m_view->viewport());
    hintPlace->addWidget(m_hint, 0, Qt::AlignCenter);
    m_sums = new QLabel(page);
    m_sums->setObjectName(u"sums"_s);
    m_sums->setAccessibleName(tr("Sums"));
    m_message = new QLabel(page);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setObjectName(u"message"_s);
    auto *details = new QToolButton(page);
    details->setText(tr("Details"));
    details->setToolTip(tr("All fields of the selected entry, last year and history (F4)"));
    details->setCheckable(true);
    details->setShortcut(Qt::Key_F4);
    details->setFocusPolicy(Qt::StrongFocus);
    details->setChecked(QSettings().value(u"grid/details"_s, true).toBool());
    m_inspector->setVisible(details->isChecked());
    connect(details, &QToolButton::toggled, this, [this](bool isShown) {
        m_inspector->setVisible(isShown);
        QSettings().setValue(u"grid/details"_s, isShown);
        m_selecting.start();
    });
    m_filterBar->addButton(m_columns);
    m_filterBar->addButton(details);

    auto *table = new QWidget(page);
    // Neither line may keep the window from being narrow.
    m_sums->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_message->hide();
    auto *below = new QHBoxLayout;
    below->addWidget(m_sums, 1);
    below->addWidget(m_message, 1);
    auto *tableLayout = new QVBoxLayout(table);
    tableLayout->setContentsMargins(0, 0, 0, 0);
    tableLayout->addWidget(m_view);
    tableLayout->addLayout(below);
    m_splitter = new QSplitter(page);
    m_splitter->addWidget(table);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    remembered::follow(m_splitter, u"grid/splitter"_s);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_splitter, 1);
    return page;
}

void GridScreen::makeShortcuts()
{
    const auto add = [this](const QKeySequence &key, auto run) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add(QKeySequence::Find, [this] { m_filterBar->focusSearch(); });
    add(QKeySequence(Qt::Key_F6), [this] { moveFocus(true); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { moveFocus(false); });
}

void GridScreen::moveFocus(bool forward)
{
    // Inside the grid Tab goes from cell to cell: F6 leads from one part of the screen to the next.
    const QWidget *focused = focusWidget();
    int part = 0;
    if (m_view->isAncestorOf(focused) || focused == m_view)
        part = 1;
    else if (m_inspector->isAncestorOf(focused))
        part = 2;
    const int parts = m_inspector->isVisible() ? 3 : 2;
    switch ((part + (forward ? 1 : parts - 1)) % parts) {
    case 0: m_filterBar->focusSearch(); break;
    case 1: m_view->setFocus(Qt::ShortcutFocusReason); break;
    default: m_inspector->focusFirst(); break;
    }
}

void GridScreen::showYear(int year)
{
    m_year = year;
    loadRound();
}

void GridScreen::loadRound()
{
    const auto round = m_workspace.survey().ofYear(m_year);
    if (!round) {
        emit failed(round.error().message);
        return;
    }
    m_pages->setCurrentIndex(*round ? 1 : 0);
    m_noRound->setSentence(
        tr("There is no survey round for %1 yet. The grid holds what the organisations report in it.").arg(m_year));
    const Id<SurveyRound> shown = *round ? (*round)->id : Id<SurveyRound>();
    if (shown == m_model->filter().round && shown.isValid())
        return;
    GridFilter filter = m_filterBar->filter();
    filter.round = shown;
    if (const Result<> loaded = m_model->show(filter, m_order); !loaded)
        emit failed(loaded.error().message);
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, GridColumn::Title));
}

void GridScreen::refilter()
{
    const Id<GridEntry> current = m_model->idAt(m_view->currentIndex().row());
    const int column = qMax(0, m_view->currentIndex().column());
    GridFilter filter = m_filterBar->filter();
    filter.round = m_model->filter().round;
    if (const Result<> shown = m_model->show(filter, m_order); !shown) {
        emit failed(shown.error().message);
        return;
    }
    const int row = qMax(0, m_model->rowOf(current));
    if (m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(row, column));
        m_view->scrollTo(m_model->index(row, column));
    }
}

void GridScreen::sortBy(int column)
{
    const auto wanted = static_cast<GridColumn::Value>(column);
    if (m_order.column != wanted)
        setOrder({wanted, Qt::AscendingOrder});
    else if (m_order.direction == Qt::AscendingOrder)
        setOrder({wanted, Qt::DescendingOrder});
    else
        setOrder({}); // the third click: as entered
}

void GridScreen::setOrder(const GridOrder &order)
{
    m_order = order;
    m_view->frozenHeader()->setSortIndicatorShown(order.column.has_value());
    m_view->frozenHeader()->setSortIndicator(order.column ? *order.column : -1, order.direction);
    refilter();
}

void GridScreen::countLater()
{
    m_counting.start();
}

void GridScreen::count()
{
    const auto sums = m_workspace.gridEntries().sums(m_model->filter());
    if (!sums) {
        emit failed(sums.error().message);
        return;
    }
    const QLocale locale;
    m_sums->setText(tr("%1 entries · %2 participants known · %3 unknown")
                        .arg(locale.toString(sums->entries), locale.toString(sums->participants),
                             locale.toString(sums->unknownParticipants)));
    const bool isRestricted = filterparts::isRestricting(m_model->filter());
    m_hint->setVisible(m_model->entryCount() == 0);
    if (isRestricted)
        m_hint->setText(tr("Nothing found. Take a part of the filter away."));
    else if (m_model->hasNewRow())
        m_hint->setText(tr("No entries yet. Begin in the first row with an organisation, or paste rows from a "
                           "spreadsheet."));
    else
        m_hint->setText(tr("No entries yet."));
}

void GridScreen::showSelection()
{
    const bool isElsewhere = !m_model->isNewRow(m_view->currentIndex().row());
    if (isElsewhere && m_model->isDraftWaiting() && !m_wasToldOfDraft)
        say(tr("The new row is not saved yet: it needs an organisation"));
    m_wasToldOfDraft = isElsewhere && m_model->isDraftWaiting();
    if (m_inspector->isVisible())
        m_inspector->showRow(m_view->currentIndex().row());
}

/// Once the rows have been seen, what belongs to the current one follows at once.
bool GridScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched == m_view->viewport()) {
        m_view->viewport()->removeEventFilter(this);
        m_selecting.setInterval(0);
        if (m_selecting.isActive())
            m_selecting.start();
    }
    return Screen::eventFilter(watched, event);
}

void GridScreen::say(const QString &message)
{
    m_message->setText(message);
    m_message->setAccessibleName(message);
    m_message->setVisible(!message.isEmpty());
    if (message.isEmpty())
        return;
    m_saidLongAgo.start();
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void GridScreen::showOnly(const GridFilter &filter)
{
    m_filterBar->setFilter(filter);
    m_view->setFocus(Qt::OtherFocusReason);
}

void GridScreen::reveal(qint64 record)
{
    const Id<GridEntry> id{record};
    if (record == 0)
        return;
    const auto entry = m_workspace.gridEntries().byId(id);
    if (!entry || entry->round != m_model->filter().round)
        return;
    if (m_model->rowOf(id) < 0)
        m_filterBar->reset();
    if (const int row = m_model->rowOf(id); row >= 0)
        m_view->goTo(row, GridColumn::Title);
    m_selecting.stop();
    showSelection(); // with what was typed beside the grid and refused
}

} // namespace inko
