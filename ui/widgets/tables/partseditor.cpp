#include "ui/widgets/tables/partseditor.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/fields/problemline.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/remembered.h"
#include "ui/widgets/tables/recordtablemodel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

namespace inko {

namespace {

constexpr int mostRowsShown = 7;

} // namespace

PartsEditor::PartsEditor(QAbstractItemModel *model, const Words &words, Remove remove, QWidget *parent)
    : QWidget(parent), m_remove(std::move(remove)), m_table(new QTableView(this)),
      m_add(new QAction(icon(Icon::Add), tr("Add"), this)),
      m_removeAction(new QAction(icon(Icon::Remove), tr("Remove"), this)), m_problem(new ProblemLine(this))
{
    m_add->setToolTip(words.add);
    m_removeAction->setToolTip(words.remove);
    m_table->setModel(model);
    m_table->setAccessibleName(words.heading);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_removeAction->setShortcut(QKeySequence::Delete);
    m_removeAction->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_removeAction);
    connect(m_add, &QAction::triggered, this, &PartsEditor::startNew);
    connect(m_removeAction, &QAction::triggered, this, &PartsEditor::removeCurrent);
    connect(model, &QAbstractItemModel::modelReset, this, &PartsEditor::fitHeight);
    connect(model, &QAbstractItemModel::rowsInserted, this, &PartsEditor::fitHeight);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &PartsEditor::fitHeight);

    auto *head = new FlowLayout;
    auto *heading = headline(words.heading, 1.1, this);
    heading->setWordWrap(false);
    head->addGrowing(heading);
    head->addWidget(actionButton(m_add, this));
    head->addWidget(actionButton(m_removeAction, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_table);
    layout->addWidget(m_problem);
    fitHeight();
}

void PartsEditor::setColumnWidths(const QList<columnwidths::Letters> &widths, const QString &rememberedAs)
{
    columnwidths::set(m_table->horizontalHeader(), widths);
    remembered::follow(m_table->horizontalHeader(), rememberedAs);
    columnwidths::fill(m_table->horizontalHeader(), widths.first());
}

void PartsEditor::setFilling()
{
    m_isFilling = true;
    m_table->setMinimumHeight(0);
    m_table->setMaximumHeight(QWIDGETSIZE_MAX);
}

void PartsEditor::setReadOnly()
{
    m_add->setVisible(false);
    m_removeAction->setVisible(false);
}

void PartsEditor::setEditable()
{
    m_add->setVisible(true);
    m_removeAction->setVisible(true);
}

void PartsEditor::say(const QString &problem)
{
    m_problem->say(problem);
}

QString PartsEditor::problem() const
{
    return m_problem->text();
}

void PartsEditor::startNew()
{
    const QModelIndex first = firstEditableBeside(m_table->model()->index(m_table->model()->rowCount() - 1, 0));
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *scrolled = qobject_cast<QScrollArea *>(above))
            scrolled->ensureWidgetVisible(this);
    }
    m_table->setFocus();
    m_table->setCurrentIndex(first);
    m_table->edit(first);
}

void PartsEditor::removeCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const Result<> removed = m_remove(current.row());
    m_problem->say(removed ? QString() : removed.error().message);
}

void PartsEditor::fitHeight()
{
    if (m_isFilling)
        return;
    const int rows = std::clamp(m_table->model()->rowCount(), 2, mostRowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() +
                            m_table->horizontalScrollBar()->sizeHint().height() + 2 * m_table->frameWidth());
}

} // namespace inko
