#include "ui/goals/tree/relationsmodel.h"

#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/fields/daytext.h"
#include "ui/widgets/fields/goaltext.h"
#include "ui/widgets/icon.h"

namespace inko {

namespace {

constexpr std::array kinds{GoalRelation::Kind::Supports, GoalRelation::Kind::SameAs, GoalRelation::Kind::Contradicts};

} // namespace

RelationsModel::RelationsModel(Workspace &workspace, QObject *parent)
    : PartsModel(workspace.store().isReadOnly() ? Editing::ReadOnly : Editing::Allowed, parent), m_workspace(workspace)
{
}

Result<std::vector<RelationRow>> RelationsModel::read(Id<Goal> goal) const
{
    return m_workspace.goals().relations().and_then([&](const QList<GoalRelation> &relations) {
        return m_workspace.goals().all().map([&](const QList<Goal> &goals) {
            std::vector<RelationRow> rows;
            for (const GoalRelation &relation : relations) {
                if (relation.goal != goal && relation.otherGoal != goal)
                    continue;
                const bool isFromHere = relation.goal == goal;
                const Id<Goal> other = isFromHere ? relation.otherGoal : relation.goal;
                const auto found = std::ranges::find(goals, other, &Goal::id);
                rows.push_back({relation, found == goals.cend() ? QString() : goalText(*found), isFromHere});
            }
            return rows;
        });
    });
}

QString RelationsModel::kindName(GoalRelation::Kind kind, bool isFromHere) const
{
    return kind == GoalRelation::Kind::Supports && !isFromHere ? tr("Is supported by") : Goals::nameOf(kind);
}

QStringList RelationsModel::kindNames(const QModelIndex &index) const
{
    const bool isFromHere = isNewRow(index.row()) || rowAt(index.row()).isFromHere;
    QStringList names;
    for (const GoalRelation::Kind kind : kinds)
        names << kindName(kind, isFromHere);
    return names;
}

QStringList RelationsModel::otherGoals() const
{
    QStringList texts;
    const auto goals = m_workspace.goals().all();
    if (!goals)
        return texts;
    for (const Goal &goal : *goals) {
        if (shownOwner() != goal.id)
            texts << goalText(goal);
    }
    return texts;
}

int RelationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RelationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return PartsModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case KindColumn: return tr("Relation");
    case OtherColumn: return tr("Other goal");
    case SettledByColumn: return tr("Who has to settle it");
    case SettledInColumn: return tr("Settled in");
    case SettledOnColumn: return tr("Settled on");
    case NoteColumn: return tr("Note");
    case ColumnCount: break;
    }
    return {};
}

bool RelationsModel::isOpen(const RelationRow &row) const
{
    return row.relation.isOpen() && row.key() != 0;
}

QVariant RelationsModel::value(const RelationRow &row, int column, int role) const
{
    const auto which = static_cast<Column>(column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole: return text(row, which, role);
    case SortRole:
        return which == SettledOnColumn && row.relation.settledOn ? QVariant(*row.relation.settledOn)
                                                                  : QVariant(text(row, which, Qt::EditRole));
    case Qt::DecorationRole:
        return which == SettledOnColumn && isOpen(row) ? QVariant(icon(Icon::Warning)) : QVariant();
    default: return {};
    }
}

QString RelationsModel::text(const RelationRow &row, Column column, int role) const
{
    switch (column) {
    case KindColumn: return kindName(row.relation.kind, row.isFromHere);
    case OtherColumn: return row.other;
    case SettledByColumn: return row.relation.settledBy;
    case SettledInColumn: return row.relation.settledIn;
    case SettledOnColumn:
        return isOpen(row) && role != Qt::EditRole ? tr("open")
               : role == Qt::DisplayRole           ? shortDayText(row.relation.settledOn)
                                                   : dayText(row.relation.settledOn);
    case NoteColumn: return row.relation.note;
    case ColumnCount: break;
    }
    return {};
}

Result<> RelationsModel::put(RelationRow &row, int column, const QString &typed) const
{
    switch (static_cast<Column>(column)) {
    case KindColumn: return putKind(row, typed);
    case OtherColumn: return putOther(row, typed);
    case SettledByColumn: row.relation.settledBy = typed; return {};
    case SettledInColumn: row.relation.settledIn = typed; return {};
    case SettledOnColumn:
        return readDay(typed, m_workspace.store().now().toLocalTime().date()).map([&](std::optional<QDate> day) {
            row.relation.settledOn = day;
        });
    case NoteColumn: row.relation.note = typed; return {};
    case ColumnCount: break;
    }
    return {};
}

Result<> RelationsModel::putKind(RelationRow &row, const QString &typed) const
{
    for (const GoalRelation::Kind kind : kinds) {
        if (kindName(kind, row.isFromHere).compare(typed.trimmed(), Qt::CaseInsensitive) == 0) {
            row.relation.kind = kind;
            return {};
        }
    }
    return fail(Error::Code::Invalid, tr("Choose one of the list."));
}

Result<> RelationsModel::putOther(RelationRow &row, const QString &typed) const
{
    Id<Goal> &end = row.isFromHere ? row.relation.otherGoal : row.relation.goal;
    if (typed.trimmed().isEmpty() && row.key() == 0) {
        end = {};
        row.other.clear();
        return {};
    }
    return m_workspace.goals().all().and_then([&](const QList<Goal> &goals) -> Result<> {
        const Goal *found = goalCalled(typed, goals);
        if (!found)
            return fail(Error::Code::Invalid,
                        tr("There is no goal “%1”. Type its number, or choose one of the list.").arg(typed));
        end = found->id;
        row.other = goalText(*found);
        return {};
    });
}

QString RelationsModel::whatIsMissing(const RelationRow &row) const
{
    return row.relation.otherGoal.isValid() ? QString() : tr("The new relation needs the other goal, too.");
}

Result<> RelationsModel::add(const RelationRow &row, Id<Goal> goal)
{
    GoalRelation added = row.relation;
    added.goal = goal;
    return m_workspace.goals().add(added).map([](const GoalRelation &) {});
}

} // namespace inko
