#include "ui/goals/tree/goaldetail.h"

#include "ui/goals/tree/goalform.h"
#include "ui/goals/tree/milestonesmodel.h"
#include "ui/goals/tree/relationsmodel.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/tables/celldelegates.h"
#include "ui/widgets/tables/partseditor.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

GoalDetail::GoalDetail(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_heading(headline({}, 1.3, this)),
      m_form(new GoalForm(workspace, this)), m_entries(new QPushButton(icon(Icon::Grid), QString(), this)),
      m_milestones(new MilestonesModel(workspace, this)), m_relations(new RelationsModel(workspace, this))
{
    makeMilestones();
    makeRelations();
    connect(m_entries, &QPushButton::clicked, this, [this] { emit entriesWanted(m_firstEntry); });
    connect(m_form, &GoalForm::added, this, [this] {
        showHeading();
        static_cast<void>(showParts());
    });
    const int space = fontMetrics().height() / 2;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space, 0, space, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_form);
    layout->addWidget(m_entries, 0, Qt::AlignLeft);
    layout->addSpacing(space);
    layout->addWidget(m_milestonesEditor);
    layout->addSpacing(space);
    layout->addWidget(m_relationsEditor);
    layout->addStretch(1);
    if (workspace.store().isReadOnly()) {
        m_milestonesEditor->setReadOnly();
        m_relationsEditor->setReadOnly();
    }
}

void GoalDetail::makeMilestones()
{
    m_milestonesEditor = new PartsEditor(
        m_milestones, {tr("Milestones"), tr("Add a milestone"), tr("Remove the selected milestone")},
        [this](int row) { return m_milestones->removeAt(row); }, this);
    m_milestones->setProblemListener([this](const QString &problem) { m_milestonesEditor->say(problem); });
    QTableView *table = m_milestonesEditor->table();
    auto *days = new DayDelegate([this] { return m_workspace.store().now().toLocalTime().date(); }, table);
    auto *institutions = new ListDelegate(
        [this](const QModelIndex &) {
            QStringList names;
            for (const Organisation &organisation : m_workspace.organisations().all().value_or(QList<Organisation>()))
                names << organisation.name;
            return names;
        },
        table);
    table->setItemDelegateForColumn(MilestonesModel::DueColumn, days);
    table->setItemDelegateForColumn(MilestonesModel::DoneColumn, days);
    table->setItemDelegateForColumn(MilestonesModel::ResponsibleColumn, institutions);
    m_milestonesEditor->setColumnWidths({{MilestonesModel::TitleColumn, 16},
                                         {MilestonesModel::DueColumn, 9},
                                         {MilestonesModel::ResponsibleColumn, 14},
                                         {MilestonesModel::DoneColumn, 9},
                                         {MilestonesModel::StateColumn, 15}},
                                        u"goals/milestones"_s);
}

void GoalDetail::makeRelations()
{
    m_relationsEditor = new PartsEditor(
        m_relations, {tr("Relations to other goals"), tr("Add a relation"), tr("Remove the selected relation")},
        [this](int row) { return m_relations->removeAt(row); }, this);
    m_relations->setProblemListener([this](const QString &problem) { m_relationsEditor->say(problem); });
    QTableView *table = m_relationsEditor->table();
    table->setItemDelegateForColumn(
        RelationsModel::KindColumn,
        new ListDelegate([this](const QModelIndex &index) { return m_relations->kindNames(index); }, table));
    table->setItemDelegateForColumn(
        RelationsModel::OtherColumn,
        new ListDelegate([this](const QModelIndex &) { return m_relations->otherGoals(); }, table));
    table->setItemDelegateForColumn(
        RelationsModel::SettledOnColumn,
        new DayDelegate([this] { return m_workspace.store().now().toLocalTime().date(); }, table));
    m_relationsEditor->setColumnWidths({{RelationsModel::OtherColumn, 20},
                                        {RelationsModel::KindColumn, 13},
                                        {RelationsModel::SettledByColumn, 14},
                                        {RelationsModel::SettledOnColumn, 9},
                                        {RelationsModel::SettledInColumn, 14},
                                        {RelationsModel::NoteColumn, 20}},
                                       u"goals/relations"_s);
}

Result<> GoalDetail::showGoal(Id<Goal> goal, int year)
{
    m_form->setYear(year);
    return m_form->reloadChoices().and_then([&] { return m_form->showRecord(goal); }).and_then([&] {
        return reload(year);
    });
}

void GoalDetail::showNew(const Goal &draft, int position)
{
    static_cast<void>(m_form->reloadChoices());
    m_form->showNewAt(draft, position);
    static_cast<void>(showParts());
    showHeading();
    m_entries->hide();
    m_form->focusTitle();
}

void GoalDetail::showNothing()
{
    m_form->showNothing();
    static_cast<void>(showParts());
    showHeading();
}

Result<> GoalDetail::reload(int year)
{
    m_form->setYear(year);
    return m_form->reloadChoices()
        .and_then([this] { return m_form->reload(); })
        .and_then([this] { return showParts(); })
        .and_then([&] {
            showHeading();
            return showEntries(year);
        });
}

Result<> GoalDetail::showParts()
{
    const std::optional<Id<Goal>> goal = m_form->shown();
    m_milestonesEditor->setEnabled(goal.has_value());
    m_relationsEditor->setEnabled(goal.has_value());
    return m_milestones->showPartsOf(goal).and_then([&] { return m_relations->showPartsOf(goal); });
}

void GoalDetail::showHeading()
{
    if (m_form->isNew()) {
        m_heading->setText(tr("New goal"));
        return;
    }
    const auto goal = m_form->shown() ? m_workspace.goals().byId(*m_form->shown()) : fail(Error::Code::NotFound, {});
    if (!goal) {
        m_heading->clear();
        return;
    }
    m_heading->setText(goal->year ? u"%1 %2 · %3"_s.arg(Goals::nameOf(goal->level)).arg(*goal->year).arg(goal->number)
                                  : u"%1 %2"_s.arg(Goals::nameOf(goal->level), goal->number));
}

Result<> GoalDetail::showEntries(int year)
{
    m_firstEntry = 0;
    m_entries->hide();
    const auto goal = m_form->shown();
    if (!goal)
        return {};
    return m_workspace.survey().ofYear(year).and_then([&](const std::optional<SurveyRound> &round) -> Result<> {
        if (!round)
            return {};
        GridFilter filter;
        filter.round = round->id;
        filter.goals = {*goal};
        return m_workspace.gridEntries().find(filter).map([&](const std::vector<Id<GridEntry>> &entries) {
            const int count = static_cast<int>(entries.size());
            m_firstEntry = entries.empty() ? 0 : entries.front().value;
            m_entries->setText(count == 0
                                   ? tr("No entry of %1 names this goal").arg(year)
                                   : tr("%n entries of %1 name it or a goal below it", nullptr, count).arg(year));
            m_entries->setEnabled(count > 0);
            m_entries->setToolTip(count > 0 ? tr("Show them in the grid") : QString());
            m_entries->show();
        });
    });
}

} // namespace inko
