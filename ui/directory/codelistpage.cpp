#include "ui/directory/codelistpage.h"

#include "core/directory/usage.h"
#include "ui/directory/codelistmodel.h"
#include "ui/directory/mergedialog.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/fields/problemline.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/remembered.h"
#include "ui/widgets/tables/columnwidths.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMetaEnum>
#include <QTableView>

namespace inko {

using namespace Qt::StringLiterals;

CodeListPage::CodeListPage(Workspace &workspace, CodeValue::List list, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new CodeListModel(workspace, list, this)),
      m_table(new QTableView(this)), m_newName(new QLineEdit(this)), m_problem(new ProblemLine(this))
{
    makeTable();
    m_up = addTool(tr("Up"), tr("Move up (%1)"), &CodeListPage::moveUp);
    m_down = addTool(tr("Down"), tr("Move down (%1)"), &CodeListPage::moveDown);
    m_retire = addTool(tr("Retire"), tr("A retired value stays on old rows and is not offered for new ones"),
                       &CodeListPage::retireOrRestore);
    m_merge = addTool(tr("Merge …"), tr("Select two values that mean the same"), &CodeListPage::merge);
    m_remove = addTool(tr("Delete"), tr("Delete what nothing uses"), &CodeListPage::removeSelected);
    for (const auto &[action, keys] : {std::pair{m_up, QKeySequence(Qt::ALT | Qt::Key_Up)},
                                       {m_down, QKeySequence(Qt::ALT | Qt::Key_Down)},
                                       {m_remove, QKeySequence(Qt::Key_Delete)}}) {
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setToolTip(action->toolTip().contains("%1"_L1)
                               ? action->toolTip().arg(keys.toString(QKeySequence::NativeText))
                               : action->toolTip());
    }

    m_newName->setPlaceholderText(tr("New value, then Enter"));
    m_newName->setAccessibleName(tr("New value"));
    auto *addAction = new QAction(icon(Icon::Add), tr("Add"), this);
    connect(addAction, &QAction::triggered, this, &CodeListPage::add);
    addAction->setDisabled(workspace.store().isReadOnly());
    m_newName->setDisabled(workspace.store().isReadOnly());
    connect(m_newName, &QLineEdit::returnPressed, this, &CodeListPage::add);

    auto *addRow = new QHBoxLayout;
    addRow->addWidget(m_newName, 1);
    addRow->addWidget(actionButton(addAction, this));
    auto *tools = new FlowLayout;
    for (QAction *action : m_table->actions())
        tools->addWidget(actionButton(action, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headline(CodeLists::nameOf(list), 1.3, this));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addLayout(tools);
    layout->addLayout(addRow);
    showActions();
}

void CodeListPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(CodeLists::nameOf(m_model->list()));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDropIndicatorShown(true);
    m_table->setDragDropOverwriteMode(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    columnwidths::set(m_table->horizontalHeader(), {{CodeListModel::NameColumn, 44},
                                                    {CodeListModel::AliasesColumn, 30},
                                                    {CodeListModel::StateColumn, 20},
                                                    {CodeListModel::UsesColumn, 16}});
    const QString key =
        QString::fromLatin1(QMetaEnum::fromType<CodeValue::List>().valueToKey(static_cast<int>(m_model->list())));
    remembered::follow(m_table->horizontalHeader(), u"lists/"_s + key);
    columnwidths::fill(m_table->horizontalHeader(), {CodeListModel::AliasesColumn, 30});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_model, &CodeListModel::problemChanged, m_problem, &ProblemLine::say);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CodeListPage::showActions);
}

QAction *CodeListPage::addTool(const QString &text, const QString &hint, void (CodeListPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setToolTip(hint);
    connect(action, &QAction::triggered, this, slot);
    m_table->addAction(action);
    return action;
}

Result<> CodeListPage::reload(int year)
{
    const Result<> read = m_model->reload(year);
    showActions();
    return read;
}

bool CodeListPage::holds(Id<CodeValue> value) const
{
    return m_model->rowOf(value.value) >= 0;
}

void CodeListPage::reveal(Id<CodeValue> value)
{
    m_table->selectRow(m_model->rowOf(value.value));
    m_table->setFocus();
}

void CodeListPage::add()
{
    const QString name = m_newName->text().trimmed();
    if (name.isEmpty())
        return;
    CodeValue value;
    value.list = m_model->list();
    value.name = name;
    const auto added = m_workspace.codeLists().add(value);
    if (!added) {
        m_problem->say(added.error().message); // the name stays as typed
        return;
    }
    m_problem->say({});
    m_newName->clear();
    if (const int row = m_model->rowOf(added->id.value); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
}

void CodeListPage::moveUp()
{
    tell(m_model->moveBy(m_table->currentIndex().row(), -1));
}

void CodeListPage::moveDown()
{
    tell(m_model->moveBy(m_table->currentIndex().row(), 1));
}

void CodeListPage::retireOrRestore()
{
    const QList<CodeValue> values = selected();
    if (values.isEmpty())
        return;
    const bool retire = !values.first().retired;
    tell(m_workspace.store().write(retire ? tr("Retire values") : tr("Restore values"), [&](Transaction &) -> Result<> {
        for (CodeValue value : values) {
            value.retired = retire;
            if (const Result<> updated = m_workspace.codeLists().update(value); !updated)
                return updated;
        }
        return {};
    }));
}

void CodeListPage::merge()
{
    const QList<CodeValue> two = selected();
    if (two.size() != 2)
        return;
    const auto whatMoves = [&](const CodeValue &value) {
        return usage::of(m_workspace.store(), value.id).value_or(QString());
    };
    MergeDialog dialog({MergeDialog::Side{two[0].name, whatMoves(two[0])}, {two[1].name, whatMoves(two[1])}}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_table->setFocus(); // a button that is grey now hands its focus on to the one beside it, which deletes
    const auto staying = static_cast<qsizetype>(dialog.staying());
    tell(m_workspace.codeLists().merge(two[1 - staying].id, two[staying].id));
}

void CodeListPage::removeSelected()
{
    const QList<CodeValue> values = selected();
    m_table->setFocus(); // the next Enter deletes no other
    tell(m_workspace.store().write(
        tr("Delete %n values", nullptr, static_cast<int>(values.size())), [&](Transaction &) -> Result<> {
            for (const CodeValue &value : values) {
                if (const Result<> removed = m_workspace.codeLists().remove(value.id); !removed)
                    return removed;
            }
            return {};
        }));
}

void CodeListPage::showActions()
{
    const QList<CodeValue> values = selected();
    const bool canWrite = !m_workspace.store().isReadOnly();
    const int row = m_table->currentIndex().row();
    m_up->setEnabled(canWrite && row > 0 && values.size() == 1);
    m_down->setEnabled(canWrite && row >= 0 && row + 1 < m_model->rowCount() && values.size() == 1);
    m_retire->setEnabled(canWrite && !values.isEmpty());
    m_retire->setText(!values.isEmpty() && values.first().retired ? tr("Restore") : tr("Retire"));
    m_merge->setEnabled(canWrite && values.size() == 2);
    m_remove->setEnabled(canWrite && !values.isEmpty());
}

QList<CodeValue> CodeListPage::selected() const
{
    QList<CodeValue> values;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        values << m_model->rowAt(index.row()).value;
    return values;
}

void CodeListPage::tell(const Result<> &result)
{
    m_problem->say(result ? QString() : result.error().message);
    showActions();
}

} // namespace inko
