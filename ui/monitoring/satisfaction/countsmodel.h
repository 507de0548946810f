#pragma once

#include "core/workspace/workspace.h"

#include <QAbstractTableModel>

namespace inko {

/// How many of one group gave which answer, to type into: a row a question, a column a step of the scale, then those
/// who did not answer, and what they come to. An empty cell: nobody has said.
class CountsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit CountsModel(Workspace &workspace, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {
    }

    /// Both empty: all who answered.
    Result<> showGroup(std::optional<Id<SatisfactionSurvey>> survey, const QString &grouping, const QString &group);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void refused(const QString &reason); ///< empty: the last one was taken

private:
    bool isSum(int column) const { return column == m_steps + 1; }
    /// The step that a column stands for; empty for those who did not answer.
    std::optional<int> answerAt(int column) const
    {
        return column < m_steps ? std::optional(column + 1) : std::nullopt;
    }
    std::optional<int> personsAt(int row, int column) const;

    Workspace &m_workspace;
    QString m_grouping;
    QString m_group;
    int m_steps = 0; ///< of the longest scale
    QList<SatisfactionQuestion> m_questions;
    QList<SatisfactionCount> m_counts;
};

} // namespace inko
