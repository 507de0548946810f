#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tables/recordtablemodel.h"

namespace inko {

struct CodeValueRow {
    CodeValue value;
    int uses = 0; ///< entries in the year's round, or institutions for a sector
    qint64 key() const { return value.id.value; }
    friend bool operator==(const CodeValueRow &, const CodeValueRow &) = default;
};

/// One of the lists that the coordinator edits, in its order: renamed in place, moved by dragging.
class CodeListModel : public RecordTableModel<CodeValueRow> {
    Q_OBJECT
public:
    enum Column { NameColumn, AliasesColumn, StateColumn, UsesColumn, ColumnCount };

    CodeListModel(Workspace &workspace, CodeValue::List list, QObject *parent = nullptr);

    CodeValue::List list() const { return m_list; }
    Result<> reload(int year);
    /// Swaps the value's place with the one above or below.
    Result<> moveBy(int row, int steps);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// Why the last edit was refused; empty when it was taken.
    void problemChanged(const QString &problem);

private:
    Result<QHash<qint64, int>> usesIn(int year) const;
    QString textAt(const CodeValueRow &row, Column column) const;

    Workspace &m_workspace;
    CodeValue::List m_list;
    int m_year = 0;
};

} // namespace inko
