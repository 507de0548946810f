#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tables/partsmodel.h"

namespace inko {

struct RelationRow {
    GoalRelation relation;
    QString other;          ///< the goal at the other end, see goalText()
    bool isFromHere = true; ///< the goal shown is the one that supports, not the one that is supported
    qint64 key() const { return relation.id.value; }
    friend bool operator==(const RelationRow &, const RelationRow &) = default;
};

/// How one goal stands to others, seen from its end.
class RelationsModel : public PartsModel<Goal, RelationRow> {
    Q_OBJECT
public:
    enum Column { KindColumn, OtherColumn, SettledByColumn, SettledOnColumn, SettledInColumn, NoteColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit RelationsModel(Workspace &workspace, QObject *parent = nullptr);

    /// What the cell of a row can be set to.
    QStringList kindNames(const QModelIndex &index) const;
    QStringList otherGoals() const; ///< across all concepts

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    Result<std::vector<RelationRow>> read(Id<Goal> goal) const override;
    QVariant value(const RelationRow &row, int column, int role) const override;
    bool isEditable(int) const override { return true; }
    QString invitation() const override { return tr("New relation …"); }
    Result<> put(RelationRow &row, int column, const QString &typed) const override;
    QString whatIsMissing(const RelationRow &row) const override;
    Result<> add(const RelationRow &row, Id<Goal> goal) override;
    Result<> update(const RelationRow &row) override { return m_workspace.goals().update(row.relation); }
    Result<> remove(const RelationRow &row) override { return m_workspace.goals().remove(row.relation.id); }

private:
    QString kindName(GoalRelation::Kind kind, bool isFromHere) const;
    bool isOpen(const RelationRow &row) const;
    QString text(const RelationRow &row, Column column, int role) const;
    Result<> putKind(RelationRow &row, const QString &typed) const;
    Result<> putOther(RelationRow &row, const QString &typed) const;

    Workspace &m_workspace;
};

} // namespace inko
