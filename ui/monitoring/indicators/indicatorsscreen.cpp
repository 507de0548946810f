#include "ui/monitoring/indicators/indicatorsscreen.h"

#include "core/base/files.h"
#include "ui/monitoring/indicators/indicatordetail.h"
#include "ui/monitoring/indicators/indicatorform.h"
#include "ui/monitoring/indicators/indicatortree.h"
#include "ui/monitoring/indicators/seriesdelegate.h"
#include "ui/monitoring/indicators/seriesdialog.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fields/problemline.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/remembered.h"
#include "ui/widgets/sidebyside.h"
#include "ui/widgets/tables/columnwidths.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

IndicatorsScreen::IndicatorsScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_tree(new IndicatorTree(this)), m_stack(new QStackedWidget(this)),
      m_splitter(new SideBySide(this))
{
    makeActions();
    m_splitter->addPane(makeList(), 9, 70);
    m_splitter->addPane(makeDetail(), 7, 45);
    auto *empty = new EmptyState(
        Icon::Indicators,
        tr("Here stand the figures that make goals measurable. First agree on goals, then on indicators: few, and each "
           "for a goal. Inko counts by itself what the grid knows already."),
        workspace.store().isReadOnly() ? QString() : tr("Enter the first indicator"), this);
    connect(empty, &EmptyState::firstStepWanted, this, &IndicatorsScreen::addIndicator);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
    remembered::follow(m_splitter, u"monitoring/splitter"_s);
    connect(&workspace.store(), &Store::changed, this, &IndicatorsScreen::reload);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isReloading)
            showCurrent();
    });
}

IndicatorsScreen::~IndicatorsScreen()
{
    hide(); // a field that still has the focus is saved while all that it needs is there
}

void IndicatorsScreen::makeActions()
{
    m_add = new QAction(icon(Icon::Add), tr("Add indicator"), this);
    m_add->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Plus));
    m_add->setToolTip(tr("Add an indicator (%1)").arg(m_add->shortcut().toString(QKeySequence::NativeText)));
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_add, &QAction::triggered, this, &IndicatorsScreen::addIndicator);
    m_remove = new QAction(icon(Icon::Remove), tr("Delete"), this);
    m_remove->setToolTip(tr("Delete the selected indicator with its values"));
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    connect(m_remove, &QAction::triggered, this, &IndicatorsScreen::removeCurrent);
    m_read = new QAction(icon(Icon::Import), tr("Read in a series …"), this);
    m_read->setToolTip(tr("Take the values from a statistical office's file (XLSX, ODS, CSV)"));
    connect(m_read, &QAction::triggered, this, &IndicatorsScreen::chooseFile);
    addAction(m_add);
    for (QAction *action : {m_add, m_remove, m_read}) {
        action->setVisible(!m_workspace.store().isReadOnly());
        action->setEnabled(!m_workspace.store().isReadOnly());
    }
}

QWidget *IndicatorsScreen::makeList()
{
    auto *pane = new QWidget(m_splitter);
    auto *tools = new FlowLayout;
    for (QAction *action : {m_add, m_read, m_remove})
        tools->addWidget(actionButton(action, pane));
    m_view = new QTreeView(pane);
    m_view->setAccessibleName(tr("Indicators"));
    SideBySide::keepSomeRowsInSight(*m_view);
    m_view->setModel(m_tree);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_add, m_remove});
    m_view->setItemDelegateForColumn(IndicatorTree::SeriesColumn, new SeriesDelegate(*m_tree, m_view));
    connect(m_view, &QTreeView::activated, this, [this] { m_detail->form()->focusTitle(); });
    m_problem = new ProblemLine(pane);
    m_done = new MessageLine(pane);
    m_counts = new QLabel(pane);
    m_counts->setWordWrap(true);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(tools);
    layout->addWidget(m_done);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_counts);
    return pane;
}

QWidget *IndicatorsScreen::makeDetail()
{
    m_detail = new IndicatorDetail(m_workspace);
    connect(m_detail->form(), &IndicatorForm::added, this,
            [this](qint64 indicator) { select(Id<Indicator>{indicator}); });
    auto *area = new QScrollArea(m_splitter);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_detail);
    return area;
}

void IndicatorsScreen::showYear(int year)
{
    const bool isFirst = m_year == 0;
    m_year = year;
    reload();
    if (m_detail->form()->isNewLeft())
        addIndicator();
    if (!isFirst)
        return;
    columnwidths::set(m_view->header(), {{IndicatorTree::TitleColumn, 22},
                                         {IndicatorTree::StatusColumn, 18},
                                         {IndicatorTree::ValueColumn, 12},
                                         {IndicatorTree::TargetColumn, 14},
                                         {IndicatorTree::SeriesColumn, 12}});
    remembered::follow(m_view->header(), u"monitoring/tree"_s);
    columnwidths::fill(m_view->header(), {IndicatorTree::TitleColumn, 22});
}

void IndicatorsScreen::reveal(qint64 record)
{
    select(Id<Indicator>{record});
    m_view->setFocus();
}

void IndicatorsScreen::hideEvent(QHideEvent *event)
{
    m_detail->form()->commit();
    Screen::hideEvent(event);
}

void IndicatorsScreen::reload()
{
    const Id<Indicator> before = current();
    {
        const QScopedValueRollback reloading(m_isReloading, true);
        report(m_tree->reload(m_workspace, m_year));
        for (int row = 0; row < m_tree->rowCount(); ++row)
            m_view->setFirstColumnSpanned(row, {}, true);
        m_view->expandAll();
        m_view->setCurrentIndex(m_tree->indexOf(before));
    }
    const bool isAdding = m_detail->form()->isNew();
    if (!isAdding && !m_view->currentIndex().isValid() && m_tree->rowCount() > 0)
        m_view->setCurrentIndex(m_tree->index(0, 0, m_tree->index(0, 0)));
    else if (!isAdding && current() != before)
        showCurrent();
    else
        report(m_detail->reload(m_tree->entry(current())));
    showCounts();
    m_stack->setCurrentIndex(m_tree->rowCount() == 0 && !isAdding ? 0 : 1);
}

void IndicatorsScreen::showCurrent()
{
    m_problem->say({});
    const IndicatorEntry *entry = m_tree->entry(current());
    m_remove->setEnabled(entry && !m_workspace.store().isReadOnly());
    if (entry)
        report(m_detail->showIndicator(*entry));
    else
        m_detail->showNothing();
}

void IndicatorsScreen::showCounts()
{
    using Value = IndicatorStatus::Value;
    QHash<Value, int> counts;
    int due = 0;
    int withoutTarget = 0;
    for (const IndicatorEntry &entry : m_tree->entries()) {
        if (entry.status.reason == IndicatorStatus::Reason::NoTarget)
            ++withoutTarget;
        else
            ++counts[entry.status.value];
        due += entry.isDue;
    }
    QStringList parts{tr("%n indicator(s)", nullptr, static_cast<int>(m_tree->entries().size()))};
    if (counts.value(Value::Reached) > 0)
        parts << tr("%n reached", nullptr, counts.value(Value::Reached));
    if (counts.value(Value::OnTrack) > 0)
        parts << tr("%n on track", nullptr, counts.value(Value::OnTrack));
    if (counts.value(Value::Behind) > 0)
        parts << tr("%n behind", nullptr, counts.value(Value::Behind));
    if (counts.value(Value::Unknown) > 0)
        parts << tr("%n unknown", nullptr, counts.value(Value::Unknown));
    if (withoutTarget > 0)
        parts << tr("%n without a target", nullptr, withoutTarget);
    if (due > 0)
        parts << tr("%n value(s) due", nullptr, due);
    m_counts->setText(parts.join(u" · "_s));
}

void IndicatorsScreen::select(Id<Indicator> indicator)
{
    const QModelIndex index = m_tree->indexOf(indicator);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    showCurrent();
}

Id<Indicator> IndicatorsScreen::current() const
{
    return {m_view->currentIndex().data(IndicatorTree::IndicatorRole).toLongLong()};
}

/// A new one belongs to the goal of the one that is selected.
void IndicatorsScreen::addIndicator()
{
    Indicator draft;
    if (const IndicatorEntry *beside = m_tree->entry(current()))
        draft.goals = beside->indicator.goals.mid(0, 1);
    {
        const QScopedValueRollback reloading(m_isReloading, true);
        m_view->setCurrentIndex({});
    }
    m_stack->setCurrentIndex(1);
    m_detail->showNew(draft);
}

void IndicatorsScreen::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Read in a series"), QFileInfo(m_workspace.store().path()).path(),
                                     tr("Tables (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        readIn(path);
}

void IndicatorsScreen::readIn(const QString &path)
{
    m_problem->say({});
    m_done->clear();
    const auto found = files::read(path, sheetlimits::bytes).and_then([&](const QByteArray &bytes) {
        return readSeriesTables(path, bytes);
    });
    if (!found) {
        m_problem->say(found.error().message);
        return;
    }
    const Id<Indicator> selected = current();
    auto *dialog =
        new SeriesDialog(m_workspace, path, *found, selected.isValid() ? std::optional(selected) : std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_done->showMessage(Icon::Done, dialog->outcome()); });
    dialog->open();
}

void IndicatorsScreen::removeCurrent()
{
    const Id<Indicator> indicator = current();
    if (!indicator.isValid())
        return;
    const Result<> removed = m_workspace.indicators().remove(indicator);
    m_problem->say(removed ? QString() : removed.error().message);
}

void IndicatorsScreen::report(const Result<> &result)
{
    if (!result)
        emit failed(result.error().message);
}

} // namespace inko
