#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tables/partsmodel.h"

namespace inko {

struct MilestoneRow {
    Milestone milestone;
    QString responsible; ///< the organisation's name
    qint64 key() const { return milestone.id.value; }
    friend bool operator==(const MilestoneRow &, const MilestoneRow &) = default;
};

/// The milestones of one goal.
class MilestonesModel : public PartsModel<Goal, MilestoneRow> {
    Q_OBJECT
public:
    enum Column { TitleColumn, DueColumn, ResponsibleColumn, DoneColumn, StateColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit MilestonesModel(Workspace &workspace, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    Result<std::vector<MilestoneRow>> read(Id<Goal> goal) const override;
    QVariant value(const MilestoneRow &row, int column, int role) const override;
    bool isEditable(int column) const override { return column != StateColumn; }
    QString invitation() const override { return tr("New milestone …"); }
    Result<> put(MilestoneRow &row, int column, const QString &typed) const override;
    QString whatIsMissing(const MilestoneRow &row) const override;
    Result<> add(const MilestoneRow &row, Id<Goal> goal) override;
    Result<> update(const MilestoneRow &row) override { return m_workspace.goals().update(row.milestone); }
    Result<> remove(const MilestoneRow &row) override { return m_workspace.goals().remove(row.milestone.id); }

private:
    QDate today() const { return m_workspace.store().now().toLocalTime().date(); }
    bool isOverdue(const Milestone &milestone) const;
    QString text(const MilestoneRow &row, Column column, int role) const;
    QString stateInWords(const Milestone &milestone) const;
    QVariant sortValue(const MilestoneRow &row, Column column) const;
    Result<> putResponsible(MilestoneRow &row, const QString &typed) const;

    Workspace &m_workspace;
};

} // namespace inko
