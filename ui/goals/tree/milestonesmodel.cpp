#include "ui/goals/tree/milestonesmodel.h"

#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/fields/daytext.h"
#include "ui/widgets/icon.h"

namespace inko {

MilestonesModel::MilestonesModel(Workspace &workspace, QObject *parent)
    : PartsModel(workspace.store().isReadOnly() ? Editing::ReadOnly : Editing::Allowed, parent), m_workspace(workspace)
{
}

Result<std::vector<MilestoneRow>> MilestonesModel::read(Id<Goal> goal) const
{
    return m_workspace.goals().milestones().and_then([&](const QList<Milestone> &milestones) {
        return m_workspace.organisations().all().map([&](const QList<Organisation> &organisations) {
            std::vector<MilestoneRow> rows;
            for (const Milestone &milestone : milestones) {
                if (milestone.goal != goal)
                    continue;
                const auto responsible = std::ranges::find_if(
                    organisations, [&](const Organisation &one) { return milestone.responsible == one.id; });
                rows.push_back({milestone, responsible == organisations.cend() ? QString() : responsible->name});
            }
            return rows;
        });
    });
}

int MilestonesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MilestonesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return PartsModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case TitleColumn: return tr("Milestone");
    case DueColumn: return tr("Due");
    case ResponsibleColumn: return tr("Responsible");
    case DoneColumn: return tr("Done on");
    case StateColumn: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

QVariant MilestonesModel::value(const MilestoneRow &row, int column, int role) const
{
    const auto which = static_cast<Column>(column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole: return text(row, which, role);
    case SortRole: return sortValue(row, which);
    case Qt::DecorationRole:
        return which == StateColumn && isOverdue(row.milestone) ? QVariant(icon(Icon::Warning)) : QVariant();
    default: return {};
    }
}

QString MilestonesModel::text(const MilestoneRow &row, Column column, int role) const
{
    const auto dayIn = role == Qt::DisplayRole ? &shortDayText : &dayText;
    switch (column) {
    case TitleColumn: return row.milestone.title;
    case DueColumn: return row.milestone.dueOn.isValid() ? dayIn(row.milestone.dueOn) : QString();
    case ResponsibleColumn: return row.responsible;
    case DoneColumn: return dayIn(row.milestone.doneOn);
    case StateColumn: return stateInWords(row.milestone);
    case ColumnCount: break;
    }
    return {};
}

QVariant MilestonesModel::sortValue(const MilestoneRow &row, Column column) const
{
    switch (column) {
    case DueColumn: return row.milestone.dueOn;
    case DoneColumn: return row.milestone.doneOn ? QVariant(*row.milestone.doneOn) : QVariant();
    case TitleColumn:
    case ResponsibleColumn:
    case StateColumn: return text(row, column, Qt::DisplayRole);
    case ColumnCount: break;
    }
    return {};
}

bool MilestonesModel::isOverdue(const Milestone &milestone) const
{
    return !milestone.doneOn && milestone.dueOn.isValid() && milestone.dueOn < today();
}

QString MilestonesModel::stateInWords(const Milestone &milestone) const
{
    if (!milestone.dueOn.isValid())
        return {};
    if (milestone.doneOn)
        return *milestone.doneOn <= milestone.dueOn ? tr("done in time") : tr("done late");
    const int days = static_cast<int>(today().daysTo(milestone.dueOn));
    if (days == 0)
        return tr("due today");
    return days < 0 ? tr("overdue for %n days", nullptr, -days) : tr("due in %n days", nullptr, days);
}

Result<> MilestonesModel::put(MilestoneRow &row, int column, const QString &typed) const
{
    switch (static_cast<Column>(column)) {
    case TitleColumn: row.milestone.title = typed; return {};
    case DueColumn:
        return readDay(typed, today()).map([&](std::optional<QDate> day) {
            row.milestone.dueOn = day.value_or(QDate());
        });
    case ResponsibleColumn: return putResponsible(row, typed);
    case DoneColumn: return readDay(typed, today()).map([&](std::optional<QDate> day) { row.milestone.doneOn = day; });
    case StateColumn:
    case ColumnCount: break;
    }
    return {};
}

Result<> MilestonesModel::putResponsible(MilestoneRow &row, const QString &typed) const
{
    if (typed.trimmed().isEmpty()) {
        row.milestone.responsible.reset();
        row.responsible.clear();
        return {};
    }
    return m_workspace.organisations().named(typed).and_then([&](const std::optional<Organisation> &found) -> Result<> {
        if (!found)
            return fail(
                Error::Code::Invalid,
                tr("There is no institution “%1”. Choose one of the list, or add it under Institutions.").arg(typed));
        row.milestone.responsible = found->id;
        row.responsible = found->name;
        return {};
    });
}

QString MilestonesModel::whatIsMissing(const MilestoneRow &row) const
{
    const bool hasTitle = !row.milestone.title.trimmed().isEmpty();
    if (!hasTitle && !row.milestone.dueOn.isValid())
        return tr("The new milestone needs a title and the day it is due.");
    if (!hasTitle)
        return tr("The new milestone needs a title, too.");
    return row.milestone.dueOn.isValid() ? QString() : tr("The new milestone needs the day it is due, too.");
}

Result<> MilestonesModel::add(const MilestoneRow &row, Id<Goal> goal)
{
    Milestone added = row.milestone;
    added.goal = goal;
    return m_workspace.goals().add(added).map([](const Milestone &) {});
}

} // namespace inko
