#include "ui/directory/contactseditor.h"

#include "ui/directory/contactsmodel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/problemline.h"
#include "ui/widgets/remembered.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace inko {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRowsShown = 8;
} // namespace

ContactsEditor::ContactsEditor(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_model(new ContactsModel(workspace, this)), m_table(new QTableView(this)),
      m_add(new QAction(icon(Icon::Add), tr("Add a contact"), this)),
      m_remove(new QAction(icon(Icon::Remove), tr("Remove"), this)), m_problem(new ProblemLine(this))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Contacts"));
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() * 3 / 2);
    const int letter = m_table->fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : {std::pair{ContactsModel::JobColumn, 22}, {ContactsModel::NameColumn, 20},
                                          {ContactsModel::MailColumn, 24}, {ContactsModel::TelephoneColumn, 16},
                                          {ContactsModel::RepresentsInColumn, 18}, {ContactsModel::ConsentColumn, 20}})
        m_table->setColumnWidth(column, letter * letters);
    remembered::follow(m_table->horizontalHeader(), u"directory/contacts"_s);

    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_remove->setToolTip(tr("Remove the contact"));
    m_table->addAction(m_remove);
    connect(m_add, &QAction::triggered, this, &ContactsEditor::startNew);
    connect(m_remove, &QAction::triggered, this, &ContactsEditor::removeCurrent);
    connect(m_model, &ContactsModel::problemChanged, m_problem, &ProblemLine::say);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ContactsEditor::fitHeight);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ContactsEditor::fitHeight);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ContactsEditor::fitHeight);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(actionButton(m_add, this));
    buttons->addWidget(actionButton(m_remove, this));
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    m_add->setEnabled(false);
    m_remove->setEnabled(!workspace.store().isReadOnly());
    fitHeight();
}

Result<> ContactsEditor::showContactsOf(std::optional<Id<Organisation>> organisation)
{
    const Result<> shown = m_model->showContactsOf(organisation);
    m_add->setEnabled(organisation && m_remove->isEnabled());
    return shown;
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
    const QModelIndex first = m_model->index(m_model->rowCount() - 1, ContactsModel::JobColumn);
    m_table->setFocus();
    m_table->setCurrentIndex(first);
    m_table->edit(first);
}

void ContactsEditor::removeCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const Result<> removed = m_model->remove(current.row());
    m_problem->say(removed ? QString() : removed.error().message);
}

void ContactsEditor::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 2, mostRowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() +
                            m_table->horizontalScrollBar()->sizeHint().height() + 2 * m_table->frameWidth());
}

} // namespace inko
