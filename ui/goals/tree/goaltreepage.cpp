#include "ui/goals/tree/goaltreepage.h"

#include "core/goals/nextnumber.h"
#include "ui/goals/tree/conceptform.h"
#include "ui/goals/tree/goaldetail.h"
#include "ui/goals/tree/goalform.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fields/problemline.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/remembered.h"
#include "ui/widgets/sidebyside.h"
#include "ui/widgets/tables/columnwidths.h"

#include <QAction>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QScrollArea *scrolling(QWidget *contents)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(contents);
    return area;
}

/// The level of a goal that is added below one of this level; nothing stands below an annual goal.
std::optional<Goal::Level> levelBelow(Goal::Level level)
{
    switch (level) {
    case Goal::Level::Guiding: return Goal::Level::Action;
    case Goal::Level::Action: return Goal::Level::Annual;
    case Goal::Level::Annual: break;
    }
    return std::nullopt;
}

} // namespace

GoalTreePage::GoalTreePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new GoalModel(workspace, this)),
      m_stack(new QStackedWidget(this)), m_splitter(new SideBySide(this))
{
    makeActions();
    m_splitter->addPane(makeList(), 4, 60);
    m_splitter->addPane(makeDetail(), 3, 50);
    auto *empty =
        new EmptyState(Icon::Goals,
                       tr("Here stands what the town wants to reach: the integration concept with its guiding, "
                          "action and annual goals, and beside it the goals of other concepts that touch it."),
                       tr("Enter the first concept"), this);
    connect(empty, &EmptyState::firstStepWanted, this, &GoalTreePage::addConcept);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
    remembered::follow(m_splitter, u"goals/splitter"_s);
    connect(&workspace.store(), &Store::changed, this, &GoalTreePage::reload);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GoalTreePage::showCurrent);
    connect(m_model, &GoalModel::refused, m_problem, &ProblemLine::say);
}

GoalTreePage::~GoalTreePage()
{
    hide(); // a field that still has the focus is saved while all that it needs is there
}

QAction *GoalTreePage::makeAction(const QString &text, const QKeySequence &keys, void (GoalTreePage::*triggered)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, triggered);
    return action;
}

void GoalTreePage::makeMoveAction(const QString &text, Qt::Key key, GoalMoves::Direction direction)
{
    auto *action = new QAction(text, this);
    action->setShortcut(QKeySequence(Qt::ALT | key));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, direction] { moveCurrent(direction); });
    m_moves << action;
}

void GoalTreePage::makeActions()
{
    m_addConcept = makeAction(tr("Add concept"), {}, &GoalTreePage::addConcept);
    m_addConcept->setIcon(icon(Icon::Add));
    m_addBelow = makeAction(tr("Goal below"), QKeySequence(Qt::CTRL | Qt::Key_Plus), &GoalTreePage::addGoalBelow);
    m_addBelow->setIcon(icon(Icon::Add));
    m_addBelow->setToolTip(
        tr("Add a goal below the selected one (%1)").arg(m_addBelow->shortcut().toString(QKeySequence::NativeText)));
    m_addBeside =
        makeAction(tr("Goal beside"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &GoalTreePage::addGoalBeside);
    m_addBeside->setIcon(icon(Icon::Add));
    m_addBeside->setToolTip(tr("Add a goal after the selected one, on its level (%1)")
                                .arg(m_addBeside->shortcut().toString(QKeySequence::NativeText)));
    m_delete = makeAction(tr("Delete"), QKeySequence::Delete, &GoalTreePage::deleteCurrent);
    m_delete->setIcon(icon(Icon::Remove));
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    makeMoveAction(tr("Move up"), Qt::Key_Up, GoalMoves::Direction::Up);
    makeMoveAction(tr("Move down"), Qt::Key_Down, GoalMoves::Direction::Down);
    makeMoveAction(tr("Move under the goal above"), Qt::Key_Right, GoalMoves::Direction::In);
    makeMoveAction(tr("Move out, beside its parent"), Qt::Key_Left, GoalMoves::Direction::Out);
    m_allYears = new QAction(tr("All years"), this);
    m_allYears->setCheckable(true);
    m_allYears->setToolTip(tr("Show the annual goals of other years, too"));
    connect(m_allYears, &QAction::toggled, this, &GoalTreePage::reload);
    addActions({m_addBelow, m_addBeside});
    const bool canWrite = !m_workspace.store().isReadOnly();
    for (QAction *action : QList<QAction *>{m_addConcept, m_addBelow, m_addBeside, m_delete} + m_moves) {
        action->setVisible(canWrite);
        action->setEnabled(canWrite);
    }
}

QWidget *GoalTreePage::makeList()
{
    auto *pane = new QWidget(m_splitter);
    auto *tools = new FlowLayout;
    for (QAction *action : {m_addBelow, m_addBeside, m_addConcept, m_delete, m_allYears})
        tools->addWidget(actionButton(action, pane));

    m_tree = new QTreeView(pane);
    m_tree->setAccessibleName(tr("Goals"));
    SideBySide::keepSomeRowsInSight(*m_tree);
    m_tree->setModel(m_model);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setDragEnabled(!m_workspace.store().isReadOnly());
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->addActions({m_addBelow, m_addBeside});
    m_tree->addActions(m_moves);
    m_tree->addAction(m_delete);
    m_tree->header()->setStretchLastSection(false);
    columnwidths::set(m_tree->header(), {{GoalModel::NumberColumn, 16},
                                         {GoalModel::TitleColumn, 26},
                                         {GoalModel::StatusColumn, 14},
                                         {GoalModel::PriorityColumn, 5},
                                         {GoalModel::EntriesColumn, 8},
                                         {GoalModel::ContradictionsColumn, 5}});
    remembered::follow(m_tree->header(), u"goals/tree"_s);
    columnwidths::fill(m_tree->header(), {GoalModel::TitleColumn, 26});
    connect(m_tree, &QTreeView::doubleClicked, this, &GoalTreePage::editCurrent);
    auto *edit = makeAction(tr("Edit"), QKeySequence(Qt::Key_F2), &GoalTreePage::editCurrent);
    edit->setShortcuts({QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    edit->setShortcutContext(Qt::WidgetShortcut);
    m_tree->insertAction(m_tree->actions().constFirst(), edit);

    m_problem = new ProblemLine(pane);
    m_counts = new QLabel(pane);
    m_counts->setWordWrap(true);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(tools);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_counts);
    return pane;
}

QWidget *GoalTreePage::makeDetail()
{
    m_details = new QStackedWidget(m_splitter);
    m_goal = new GoalDetail(m_workspace);
    connect(m_goal, &GoalDetail::entriesWanted, this, [this](qint64 entry) {
        emit linkActivated({Place::Grid, entry});
    });
    connect(m_goal->form(), &GoalForm::added, this, [this](qint64 goal) { select(Id<Goal>{goal}); });

    m_conceptPane = new QWidget;
    m_conceptHeading = headline({}, 1.3, m_conceptPane);
    m_concept = new ConceptForm(m_workspace, m_conceptPane);
    connect(m_concept, &ConceptForm::added, this, [this](qint64 document) { select(Id<Concept>{document}); });
    const int space = fontMetrics().height() / 2;
    auto *layout = new QVBoxLayout(m_conceptPane);
    layout->setContentsMargins(space, 0, space, 0);
    layout->addWidget(m_conceptHeading);
    layout->addWidget(m_concept);
    layout->addStretch(1);
    m_details->addWidget(scrolling(m_goal));
    m_details->addWidget(scrolling(m_conceptPane));
    return m_details;
}

void GoalTreePage::showYear(int year)
{
    const bool isFirst = m_year == 0;
    m_year = year;
    reload();
    if (isFirst)
        m_tree->expandToDepth(0);
    if (!current() && m_model->rowCount() > 0 && !isAdding())
        m_tree->setCurrentIndex(m_model->index(0, 0));
    if (m_concept->isNewLeft())
        addConcept();
    else if (m_goal->form()->isNewLeft())
        addGoalBelow();
}

void GoalTreePage::reveal(qint64 record)
{
    const Id<Goal> goal{record};
    const Goal *wanted = m_model->goal(goal);
    if (!wanted)
        return;
    if (!m_model->indexOf(goal).isValid())
        m_allYears->setChecked(true); // an annual goal of another year
    select(goal);
    m_tree->setFocus();
}

void GoalTreePage::hideEvent(QHideEvent *event)
{
    m_goal->form()->commit();
    m_concept->commit();
    QWidget::hideEvent(event);
}

bool GoalTreePage::isAdding() const
{
    return m_goal->form()->isNew() || m_concept->isNew();
}

void GoalTreePage::reload()
{
    const std::optional<GoalItem> before = current();
    showTree();
    report(m_goal->reload(m_year));
    report(m_concept->reload());
    if (!isAdding() && (current() != before || !before))
        showCurrent();
    showCounts();
    m_stack->setCurrentIndex(m_model->rowCount() == 0 && !isAdding() ? 0 : 1);
}

void GoalTreePage::showTree()
{
    report(m_model->reload(m_year, m_allYears->isChecked() ? GoalModel::Years::All : GoalModel::Years::Shown));
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_tree->setFirstColumnSpanned(row, {}, true);
    if (!current() && m_model->rowCount() > 0 && !isAdding())
        m_tree->setCurrentIndex(m_model->index(0, 0));
}

void GoalTreePage::showCurrent()
{
    const auto item = current();
    if (!item) {
        m_goal->showNothing();
        m_concept->showNothing();
        return;
    }
    m_problem->say({});
    if (const auto *goal = std::get_if<Id<Goal>>(&*item)) {
        m_concept->showNothing();
        m_details->setCurrentIndex(0);
        report(m_goal->showGoal(*goal, m_year));
    } else {
        m_goal->showNothing();
        m_details->setCurrentIndex(1);
        report(m_concept->showRecord(std::get<Id<Concept>>(*item)));
        m_conceptHeading->setText(tr("Concept"));
    }
    const Goal *goal = std::holds_alternative<Id<Goal>>(*item) ? m_model->goal(std::get<Id<Goal>>(*item)) : nullptr;
    const bool canWrite = !m_workspace.store().isReadOnly();
    m_addBelow->setEnabled(canWrite && (!goal || levelBelow(goal->level)));
    m_addBeside->setEnabled(canWrite && goal);
}

void GoalTreePage::showCounts()
{
    int guiding = 0;
    int action = 0;
    int annual = 0;
    for (const Goal &goal : m_model->goals()) {
        guiding += goal.level == Goal::Level::Guiding ? 1 : 0;
        action += goal.level == Goal::Level::Action ? 1 : 0;
        annual += goal.year == m_year ? 1 : 0;
    }
    QStringList parts{tr("%n guiding goals", nullptr, guiding), tr("%n action goals", nullptr, action),
                      tr("%n annual goals of %1", nullptr, annual).arg(m_year)};
    if (const int open = m_model->openContradictions())
        parts << tr("%n open contradictions", nullptr, open);
    m_counts->setText(parts.join(u" · "_s));
}

std::optional<GoalItem> GoalTreePage::current() const
{
    return m_model->itemAt(m_tree->currentIndex());
}

void GoalTreePage::select(const GoalItem &item)
{
    const QModelIndex index = m_model->indexOf(item);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    showCurrent();
}

void GoalTreePage::addConcept()
{
    if (m_workspace.store().isReadOnly())
        return;
    m_tree->setCurrentIndex({});
    m_goal->showNothing();
    m_conceptHeading->setText(tr("New concept"));
    m_concept->showNew({});
    m_details->setCurrentIndex(1);
    m_stack->setCurrentIndex(1);
    m_concept->focusTitle();
}

void GoalTreePage::addGoalBelow()
{
    const auto item = current();
    const Concept *document = item ? m_model->conceptOf(*item) : nullptr;
    if (!document)
        return;
    Goal draft;
    draft.concept_ = document->id;
    if (const auto *id = std::get_if<Id<Goal>>(&*item)) {
        const Goal *above = m_model->goal(*id);
        const auto level = levelBelow(above->level);
        if (!level)
            return;
        draft.parent = above->id;
        draft.level = *level;
    }
    startNewGoal(draft, -1);
}

void GoalTreePage::addGoalBeside()
{
    const auto item = current();
    const auto *id = item ? std::get_if<Id<Goal>>(&*item) : nullptr;
    const Goal *beside = id ? m_model->goal(*id) : nullptr;
    if (!beside)
        return;
    Goal draft;
    draft.concept_ = beside->concept_;
    draft.parent = beside->parent;
    draft.level = beside->level;
    const QModelIndex index = m_model->indexOf(*id);
    startNewGoal(draft, m_model->positionFor(index.parent(), index.row(), *id) + 1);
}

void GoalTreePage::startNewGoal(const Goal &draft, int position)
{
    Goal goal = draft;
    goal.year = goal.level == Goal::Level::Annual ? std::optional(m_year) : std::nullopt;
    goal.number = nextNumber(goal, m_model->goals());
    m_concept->showNothing();
    m_details->setCurrentIndex(0);
    m_goal->showNew(goal, position);
}

void GoalTreePage::deleteCurrent()
{
    const auto item = current();
    if (!item)
        return;
    const auto above = m_model->itemAt(m_tree->indexAbove(m_tree->currentIndex()));
    const auto *goal = std::get_if<Id<Goal>>(&*item);
    const Result<> removed =
        goal ? m_workspace.goals().remove(*goal) : m_workspace.goals().remove(std::get<Id<Concept>>(*item));
    if (removed && above)
        select(*above);
    m_problem->say(removed ? QString() : removed.error().message);
}

void GoalTreePage::editCurrent()
{
    if (m_details->currentIndex() == 0)
        m_goal->form()->focusTitle();
    else
        m_concept->focusTitle();
}

void GoalTreePage::moveCurrent(GoalMoves::Direction direction)
{
    const auto item = current();
    if (!item)
        return;
    const Result<> moved = GoalMoves(m_workspace, *m_model).move(*item, direction);
    if (moved)
        select(*item);
    m_problem->say(moved ? QString() : moved.error().message);
}

void GoalTreePage::report(const Result<> &result)
{
    if (!result)
        emit failed(result.error().message);
}

} // namespace inko
