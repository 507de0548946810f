#include "ui/directory/organisationsscreen.h"

#include "core/directory/usage.h"
#include "core/workspace/organisationmerge.h"
#include "ui/directory/contactseditor.h"
#include "ui/directory/mergedialog.h"
#include "ui/directory/organisationform.h"
#include "ui/directory/organisationsmodel.h"
#include "ui/directory/organisationyear.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fields/problemline.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/remembered.h"
#include "ui/widgets/sidebyside.h"
#include "ui/widgets/tables/columnwidths.h"
#include "ui/widgets/tables/germansortfilter.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

OrganisationsScreen::OrganisationsScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_model(new OrganisationsModel(workspace, this)),
      m_sorted(new GermanSortFilter(OrganisationsModel::SortRole, OrganisationsModel::SearchRole, this)),
      m_stack(new QStackedWidget(this)), m_splitter(new SideBySide(this))
{
    m_sorted->setSourceModel(m_model);
    makeActions();
    m_splitter->addPane(makeList(), 3, 60);
    m_splitter->addPane(makeDetail(), 2, 45);
    auto *empty = new EmptyState(Icon::Institutions,
                                 tr("Here stand all who take part: town departments, associations, schools, "
                                    "communities, clubs, with their contacts. You send the grid to them each year."),
                                 tr("Add the first institution"), this);
    connect(empty, &EmptyState::firstStepWanted, this, &OrganisationsScreen::startNew);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
    remembered::follow(m_splitter, u"directory/splitter"_s);
    connect(&workspace.store(), &Store::changed, this, &OrganisationsScreen::reload);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OrganisationsScreen::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrganisationsScreen::showCounts);
    connect(m_form, &OrganisationForm::added, this, [this](qint64 organisation) { select({organisation}); });
}

OrganisationsScreen::~OrganisationsScreen()
{
    hide(); // a field that still has the focus is saved while all that it needs is there
}

void OrganisationsScreen::makeActions()
{
    m_add = new QAction(icon(Icon::Add), tr("&Add"), this);
    m_add->setShortcut(Qt::CTRL | Qt::Key_Plus); // as in the grid; the window makes new files with the other one
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_add->setToolTip(tr("Add an institution (%1)").arg(m_add->shortcut().toString(QKeySequence::NativeText)));
    m_merge = new QAction(tr("&Merge …"), this);
    m_merge->setToolTip(tr("Select two institutions that are one and the same"));
    m_delete = new QAction(icon(Icon::Remove), tr("Delete"), this);
    m_delete->setShortcut(QKeySequence::Delete);
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    m_delete->setToolTip(tr("Delete the selected institutions"));
    addAction(m_add);
    connect(m_add, &QAction::triggered, this, &OrganisationsScreen::startNew);
    connect(m_merge, &QAction::triggered, this, &OrganisationsScreen::mergeSelected);
    connect(m_delete, &QAction::triggered, this, &OrganisationsScreen::deleteSelected);
    const bool canWrite = !m_workspace.store().isReadOnly();
    for (QAction *action : {m_add, m_merge, m_delete})
        action->setVisible(canWrite);
}

QWidget *OrganisationsScreen::makeList()
{
    auto *pane = new QWidget(m_splitter);
    m_filter = new QLineEdit(pane);
    m_filter->setPlaceholderText(tr("Find by name, sector or contact"));
    m_filter->setAccessibleName(tr("Find institutions"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_sorted->setWords(typed);
        if (const auto shown = m_form->shown(); shown && !m_table->currentIndex().isValid())
            select(*shown);
        showCounts();
    });
    auto *tools = new FlowLayout;
    tools->addGrowing(m_filter);
    for (QAction *action : {m_add, m_merge, m_delete})
        tools->addWidget(actionButton(action, pane));

    m_table = new QTableView(pane);
    m_table->setAccessibleName(tr("Institutions"));
    SideBySide::keepSomeRowsInSight(*m_table);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(OrganisationsModel::NameColumn, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    columnwidths::set(m_table->horizontalHeader(), {{OrganisationsModel::NameColumn, 24},
                                                    {OrganisationsModel::ShortNameColumn, 12},
                                                    {OrganisationsModel::SectorColumn, 18},
                                                    {OrganisationsModel::ContactsColumn, 6},
                                                    {OrganisationsModel::ReturnColumn, 15},
                                                    {OrganisationsModel::EntriesColumn, 6}});
    remembered::follow(m_table->horizontalHeader(), u"directory/institutions"_s);
    columnwidths::fill(m_table->horizontalHeader(), {OrganisationsModel::NameColumn, 24});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_add, m_merge, m_delete});

    m_count = new QLabel(pane);
    m_problem = new ProblemLine(pane);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_count);
    return pane;
}

QWidget *OrganisationsScreen::makeDetail()
{
    m_detail = new QScrollArea(m_splitter);
    m_detail->setWidgetResizable(true);
    m_detail->setFrameShape(QFrame::NoFrame);
    auto *pane = new QWidget(m_detail);
    m_title = headline({}, 1.3, pane);
    m_form = new OrganisationForm(m_workspace, pane);
    m_contacts = new ContactsEditor(m_workspace, pane);
    m_yearLinks = new OrganisationYear(m_workspace, pane);
    connect(m_yearLinks, &OrganisationYear::linkActivated, this, &Screen::linkActivated);
    const int space = fontMetrics().height();
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(space / 2, 0, space / 2, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_form);
    layout->addSpacing(space / 2);
    layout->addWidget(m_contacts);
    layout->addSpacing(space / 2);
    layout->addWidget(m_yearLinks);
    layout->addStretch(1);
    m_detail->setWidget(pane);
    return m_detail;
}

void OrganisationsScreen::showYear(int year)
{
    m_year = year;
    reload();
    if (!m_table->currentIndex().isValid() && m_sorted->rowCount() > 0 && !m_form->isNew())
        m_table->selectRow(0);
    if (m_form->isNewLeft())
        startNew();
}

void OrganisationsScreen::reveal(qint64 record)
{
    if (m_model->rowOf(record) < 0)
        return;
    if (!m_sorted->mapFromSource(m_model->index(m_model->rowOf(record), 0)).isValid())
        m_filter->clear();
    select({record});
    m_table->setFocus();
}

void OrganisationsScreen::hideEvent(QHideEvent *event)
{
    m_form->commit();
    Screen::hideEvent(event);
}

void OrganisationsScreen::reload()
{
    report(m_model->reload(m_year));
    report(m_form->reloadChoices());
    report(m_form->reload());
    report(m_contacts->reload());
    if (!m_form->shown() && !m_form->isNew())
        showNothing();
    report(m_yearLinks->show(m_form->shown(), m_year));
    showCounts();
    m_stack->setCurrentIndex(m_model->rowCount() == 0 && !m_form->isNew() ? 0 : 1);
}

void OrganisationsScreen::showCounts()
{
    const int all = m_model->rowCount();
    const int found = m_sorted->rowCount();
    const auto chosen = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    QString text =
        found == all ? tr("%n institutions", nullptr, all) : tr("%1 of %n institutions", nullptr, all).arg(found);
    if (chosen > 1)
        text += u" · "_s + tr("%n selected", nullptr, chosen);
    m_count->setText(text);
    m_merge->setEnabled(chosen == 2);
    m_delete->setEnabled(chosen > 0);
    if (const auto shown = m_form->shown(); shown && m_model->rowOf(shown->value) >= 0)
        m_title->setText(m_model->rowAt(m_model->rowOf(shown->value)).organisation.name);
    else
        m_title->setText(m_form->isNew() ? tr("New institution") : QString());
}

void OrganisationsScreen::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const Id<Organisation> organisation{current.data(OrganisationsModel::IdRole).toLongLong()};
    m_problem->say({});
    report(m_form->reloadChoices());
    report(m_form->showRecord(organisation));
    report(m_contacts->showContactsOf(organisation));
    report(m_yearLinks->show(organisation, m_year));
    showCounts();
}

void OrganisationsScreen::showNothing()
{
    report(m_contacts->showContactsOf(std::nullopt));
    if (m_table->currentIndex().isValid())
        showCurrent();
}

void OrganisationsScreen::startNew()
{
    if (m_workspace.store().isReadOnly())
        return;
    m_filter->clear();
    m_table->selectionModel()->clear();
    report(m_form->reloadChoices());
    if (!m_form->isNew())
        m_form->showNew({});
    report(m_contacts->showContactsOf(std::nullopt));
    report(m_yearLinks->show(std::nullopt, m_year));
    m_stack->setCurrentIndex(1);
    m_detail->ensureVisible(0, 0);
    showCounts();
    m_form->focusName();
}

void OrganisationsScreen::deleteSelected()
{
    const QList<Id<Organisation>> gone = selected();
    if (gone.isEmpty())
        return;
    m_table->setFocus(); // the next Enter deletes no other
    const Result<> deleted = m_workspace.store().write(
        tr("Delete %n institutions", nullptr, static_cast<int>(gone.size())), [&](Transaction &) -> Result<> {
            for (const Id<Organisation> organisation : gone) {
                if (const Result<> removed = m_workspace.organisations().remove(organisation); !removed)
                    return removed;
            }
            return {};
        });
    m_problem->say(deleted ? QString() : deleted.error().message);
}

void OrganisationsScreen::mergeSelected()
{
    const QList<Id<Organisation>> two = selected();
    if (two.size() != 2)
        return;
    m_form->commit();
    std::array<MergeDialog::Side, 2> sides;
    for (qsizetype side = 0; side < two.size(); ++side) {
        const Organisation &organisation = m_model->rowAt(m_model->rowOf(two[side].value)).organisation;
        sides[static_cast<size_t>(side)] = {organisation.name,
                                            usage::of(m_workspace.store(), organisation.id).value_or(QString())};
    }
    MergeDialog dialog(sides, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_table->setFocus(); // a button that is grey now hands its focus on to the one beside it, which deletes
    const auto staying = static_cast<qsizetype>(dialog.staying());
    const Result<> merged = mergeOrganisations(m_workspace.store(), two[1 - staying], two[staying]);
    m_problem->say(merged ? QString() : merged.error().message);
    if (merged)
        select(two[staying]);
}

QList<Id<Organisation>> OrganisationsScreen::selected() const
{
    QList<Id<Organisation>> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids << Id<Organisation>{index.data(OrganisationsModel::IdRole).toLongLong()};
    return ids;
}

void OrganisationsScreen::select(Id<Organisation> organisation)
{
    const int row = m_model->rowOf(organisation.value);
    if (row < 0)
        return;
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        return; // not among what was looked for
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void OrganisationsScreen::report(const Result<> &result)
{
    if (!result)
        emit failed(result.error().message);
}

} // namespace inko
