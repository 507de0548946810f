#include "ui/directory/contactseditor.h"

#include "ui/directory/contactsmodel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/fields/problemline.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/tables/celldelegates.h"

#include <QAction>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTransposeProxyModel>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// Persons stand side by side, their fields below each other: Tab leads to the next field.
class FieldsTable : public QTableView {
public:
    using QTableView::QTableView;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        return QTableView::moveCursor(action == MoveNext       ? MoveDown
                                      : action == MovePrevious ? MoveUp
                                                               : action,
                                      modifiers);
    }
};

} // namespace

ContactsEditor::ContactsEditor(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_model(new ContactsModel(workspace, this)), m_turned(new QTransposeProxyModel(this)),
      m_table(new FieldsTable(this)), m_add(new QAction(icon(Icon::Add), tr("Add"), this)),
      m_remove(new QAction(icon(Icon::Remove), tr("Remove"), this)), m_problem(new ProblemLine(this))
{
    makeTable(workspace);
    m_add->setToolTip(tr("Add a contact"));
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_remove->setToolTip(tr("Remove the contact"));
    m_table->addAction(m_remove);
    connect(m_add, &QAction::triggered, this, &ContactsEditor::startNew);
    connect(m_remove, &QAction::triggered, this, &ContactsEditor::removeCurrent);
    connect(m_model, &ContactsModel::problemChanged, m_problem, &ProblemLine::say);

    auto *head = new FlowLayout;
    auto *heading = headline(tr("Contacts"), 1.1, this);
    heading->setWordWrap(false);
    head->addGrowing(heading);
    head->addWidget(actionButton(m_add, this));
    head->addWidget(actionButton(m_remove, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_table);
    layout->addWidget(m_problem);
    m_canWrite = !workspace.store().isReadOnly();
    showActions();
}

void ContactsEditor::makeTable(Workspace &workspace)
{
    m_turned->setSourceModel(m_model);
    m_table->setModel(m_turned);
    m_table->setAccessibleName(tr("Contacts"));
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setItemDelegateForRow(
        ContactsModel::ConsentColumn,
        new DayDelegate([&workspace] { return workspace.store().now().toLocalTime().date(); }, m_table, Qt::Vertical));
    QHeaderView *fields = m_table->verticalHeader();
    fields->setDefaultSectionSize(m_table->fontMetrics().height() * 3 / 2);
    fields->setSectionResizeMode(QHeaderView::Fixed);
    fields->setHighlightSections(false);
    QHeaderView *persons = m_table->horizontalHeader();
    persons->hide();
    const int letter = m_table->fontMetrics().averageCharWidth();
    persons->setMinimumSectionSize(letter * 22);
    persons->setMaximumSectionSize(letter * 34);
    m_table->setFixedHeight(ContactsModel::ColumnCount * fields->defaultSectionSize() +
                            m_table->horizontalScrollBar()->sizeHint().height() + 2 * m_table->frameWidth());
    const auto fit = [this] {
        m_table->resizeColumnsToContents();
        showActions();
    };
    connect(m_turned, &QAbstractItemModel::modelReset, this, fit);
    connect(m_turned, &QAbstractItemModel::columnsInserted, this, fit);
    connect(m_turned, &QAbstractItemModel::columnsRemoved, this, fit);
    connect(m_turned, &QAbstractItemModel::dataChanged, this, fit);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ContactsEditor::showActions);
}

Result<> ContactsEditor::showContactsOf(std::optional<Id<Organisation>> organisation)
{
    setEnabled(organisation.has_value());
    return m_model->showContactsOf(organisation);
}

Result<> ContactsEditor::reload()
{
    return m_model->reload();
}

QString ContactsEditor::problem() const
{
    return m_problem->text();
}

void ContactsEditor::startNew()
{
    const QModelIndex first = m_turned->index(ContactsModel::JobColumn, m_turned->columnCount() - 1);
    m_table->setFocus();
    m_table->setCurrentIndex(first);
    m_table->edit(first);
}

void ContactsEditor::removeCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const Result<> removed = m_model->remove(current.column());
    m_problem->say(removed ? QString() : removed.error().message);
}

void ContactsEditor::showActions()
{
    const QModelIndex current = m_table->currentIndex();
    m_add->setEnabled(m_canWrite);
    m_remove->setEnabled(m_canWrite && current.isValid() && !m_model->isNewRow(current.column()));
}

} // namespace inko
