#pragma once

#include "core/workspace/workspace.h"

#include <QAbstractItemModel>

#include <variant>

namespace inko {

/// A row of the tree: a concept or a goal.
using GoalItem = std::variant<Id<Concept>, Id<Goal>>;

/// Concepts and their goals as a tree. Annual goals of other years are left out unless all are wanted.
class GoalModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column {
        NumberColumn,
        TitleColumn,
        StatusColumn,
        PriorityColumn,
        EntriesColumn,
        ContradictionsColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole };
    enum class Years { Shown, All };

    explicit GoalModel(Workspace &workspace, QObject *parent = nullptr);

    /// Reads everything again. Rows keep their identity: selection and open branches survive.
    Result<> reload(int year, Years years);

    std::optional<GoalItem> itemAt(const QModelIndex &index) const;
    QModelIndex indexOf(const GoalItem &item, int column = NumberColumn) const; ///< invalid: not shown
    const Concept *conceptOf(const GoalItem &item) const; ///< the concept, or the one that the goal is of
    const Goal *goal(Id<Goal> id) const;                  ///< null: there is none
    const QList<Goal> &goals() const { return m_tree.goals; }
    const QList<Concept> &concepts() const { return m_tree.documents; }
    int entryCount(Id<Goal> goal) const { return m_tree.entries.value(goal); } ///< with those beneath it
    int openContradictions() const { return m_tree.openContradictions; }       ///< in the whole file
    /// The place among all goals beside it, hidden ones too, that stands for this row among those shown.
    int positionFor(const QModelIndex &parent, int row, const GoalItem &moved) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// Something was dropped where it cannot stand.
    void refused(const QString &reason);

private:
    using Key = quintptr; ///< 0: the invisible root

    struct Tree {
        QList<Concept> documents;
        QList<Goal> goals;
        QHash<Key, std::vector<Key>> children;  ///< those shown, in order
        QHash<Key, std::pair<Key, int>> places; ///< parent and row
        QHash<Id<Goal>, int> entries;
        QHash<Key, int> contradictions; ///< open ones: of a goal or concept and all beneath it, each once
        int openContradictions = 0;
        bool hasRound = false;
    };
    static Key keyOf(const GoalItem &item);
    static GoalItem itemOf(Key key);
    Result<Tree> read(int year, Years years) const;
    static void countContradictions(Tree &tree, const QList<GoalRelation> &relations);
    QModelIndex indexOf(Key key, int column) const;
    void show(Tree tree);
    void announceAll(const QModelIndex &parent);
    QVariant conceptData(const Concept &document, Column column, int role) const;
    QVariant goalData(const Goal &goal, Column column, int role) const;
    QString goalText(const Goal &goal, Column column) const;
    QVariant goalSortValue(const Goal &goal, Column column) const;
    QString describe(const Goal &goal) const;

    Workspace &m_workspace;
    Tree m_tree;
};

} // namespace inko
