#include "ui/widgets/tables/recordlist.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fields/problemline.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/remembered.h"
#include "ui/widgets/sidebyside.h"
#include "ui/widgets/tables/columnwidths.h"
#include "ui/widgets/tables/germansortfilter.h"
#include "ui/widgets/tables/recordtableview.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

RecordList::RecordList(const Words &words, Icon emptyIcon, const QList<TextRowsModel::Heading> &headings,
                       QWidget *detail, Editing editing, const QString &rememberedAs, QWidget *parent)
    : QWidget(parent), m_editing(editing), m_model(new TextRowsModel(headings, this)),
      m_sorted(new GermanSortFilter(TextRowsModel::SortRole, TextRowsModel::SearchRole, this)),
      m_stack(new QStackedWidget(this)), m_splitter(new SideBySide(this))
{
    m_sorted->setSourceModel(m_model);
    m_splitter->addPane(makeList(words), 4, 50);
    auto *area = new QScrollArea(m_splitter);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(detail);
    m_splitter->addPane(area, 5, 45);
    auto *empty = new EmptyState(emptyIcon, words.empty, editing == Editing::ReadOnly ? QString() : words.first, this);
    connect(empty, &EmptyState::firstStepWanted, m_add, &QAction::trigger);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    QList<columnwidths::Letters> widths;
    for (int column = 0; column < headings.size(); ++column)
        widths << columnwidths::Letters{column, headings[column].letters};
    columnwidths::set(m_table->horizontalHeader(), widths);
    remembered::follow(m_table->horizontalHeader(), rememberedAs + u"/table"_s);
    columnwidths::fill(m_table->horizontalHeader(), widths.first());
    remembered::follow(m_splitter, rememberedAs + u"/splitter"_s);
}

QWidget *RecordList::makeList(const Words &words)
{
    auto *pane = new QWidget(m_splitter);
    m_add = new QAction(icon(Icon::Add), words.add, this);
    m_add->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Plus));
    m_add->setToolTip(u"%1 (%2)"_s.arg(words.add, m_add->shortcut().toString(QKeySequence::NativeText)));
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_add, &QAction::triggered, this, [this] {
        selectNothing();
        m_stack->setCurrentIndex(1);
        emit addWanted();
    });
    m_removeAction = new QAction(icon(Icon::Remove), tr("Delete"), this);
    m_removeAction->setToolTip(words.remove);
    m_removeAction->setShortcut(QKeySequence::Delete);
    m_removeAction->setShortcutContext(Qt::WidgetShortcut);
    connect(m_removeAction, &QAction::triggered, this, &RecordList::removeCurrent);
    addAction(m_add);
    for (QAction *action : {m_add, m_removeAction}) {
        action->setVisible(m_editing == Editing::Allowed);
        action->setEnabled(m_editing == Editing::Allowed);
    }
    m_table = new RecordTableView(pane);
    m_table->setAccessibleName(words.name);
    SideBySide::keepSomeRowsInSight(*m_table);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_add, m_removeAction});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isShowing)
            emit currentChanged(current());
    });
    connect(m_table, &QTableView::activated, this, [this] { emit activated(current()); });
    m_problem = new ProblemLine(pane);
    m_summary = new QLabel(pane);
    m_summary->setWordWrap(true);
    m_summary->hide();
    auto *find = new QLineEdit(pane);
    find->setPlaceholderText(tr("Find …"));
    find->setAccessibleName(tr("Find in the list"));
    find->setClearButtonEnabled(true);
    find->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    connect(find, &QLineEdit::textChanged, m_sorted, &GermanSortFilter::setWords);
    m_tools = new FlowLayout;
    for (QAction *action : {m_add, m_removeAction})
        m_tools->addWidget(actionButton(action, pane));
    m_tools->addWidget(find);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_tools);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_summary);
    return pane;
}

void RecordList::addTool(QAction *action)
{
    m_tools->addWidget(actionButton(action, m_table->parentWidget()));
}

void RecordList::addToolWidget(QWidget *widget)
{
    m_tools->addWidget(widget);
}

void RecordList::setSummary(const QString &text)
{
    m_summary->setText(text);
    m_summary->setVisible(!text.isEmpty());
}

void RecordList::showRows(std::vector<TextRow> rows)
{
    const qint64 before = current();
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_model->show(std::move(rows));
        const bool isAdding = m_isAdding && m_isAdding();
        if (current() == 0 && !isAdding && m_sorted->rowCount() > 0)
            m_table->setCurrentIndex(m_sorted->index(0, 0));
    }
    showEmptyOrList();
    if (current() != before)
        emit currentChanged(current());
}

void RecordList::showEmptyOrList()
{
    const bool isAdding = m_isAdding && m_isAdding();
    m_stack->setCurrentIndex(m_model->rowCount() == 0 && !isAdding ? 0 : 1);
}

qint64 RecordList::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->rowAt(index.row()).record : 0;
}

QList<qint64> RecordList::selected() const
{
    QList<qint64> records;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (m_table->selectionModel()->isRowSelected(row))
            records << m_model->rowAt(m_sorted->mapToSource(m_sorted->index(row, 0)).row()).record;
    }
    return records;
}

void RecordList::select(qint64 record)
{
    const int row = m_model->rowOf(record);
    if (row < 0)
        return;
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void RecordList::selectNothing()
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_table->setCurrentIndex({});
}

void RecordList::say(const QString &problem)
{
    m_problem->say(problem);
}

void RecordList::removeCurrent()
{
    const qint64 record = current();
    if (record == 0 || !m_remove)
        return;
    const Result<> removed = m_remove(record);
    say(removed ? QString() : removed.error().message);
}

} // namespace inko
