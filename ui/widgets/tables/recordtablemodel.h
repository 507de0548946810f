#pragma once

#include "core/base/result.h"
#include "ui/widgets/fields/unsavedinput.h"

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>
#include <vector>

namespace inko {

/// Where a row begins to be typed: its first cell that can be edited, or its last one.
inline QModelIndex firstEditableBeside(const QModelIndex &cell)
{
    QModelIndex first = cell.siblingAtColumn(0);
    while (!(first.flags() & Qt::ItemIsEditable) && first.siblingAtColumn(first.column() + 1).isValid())
        first = first.siblingAtColumn(first.column() + 1);
    return first;
}

/// A table of records that is read again whenever the store changed. Rows keep their identity, so that
/// selection, scroll position and an open editor survive. `Row` has `qint64 key() const` and operator==.
template<class Row>
class RecordTableModel : public QAbstractTableModel, public InputKeeper {
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    const Row &rowAt(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// -1 if it is not there.
    int rowOf(qint64 key) const
    {
        const auto found = std::ranges::find(m_rows, key, &Row::key);
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }

    /// Why a cell did not take what was typed; empty if it did.
    QString problemAt(qint64 key, int column) const { return m_refused.value({key, column}).message; }
    QList<UnsavedInput> unsavedInput() const override
    {
        QList<UnsavedInput> inputs;
        for (auto refused = m_refused.cbegin(); refused != m_refused.cend(); ++refused) {
            const auto [key, column] = refused.key();
            // Row 0 is not stored yet and stands below the others.
            const int row = key == 0 ? static_cast<int>(m_rows.size()) : rowOf(key);
            inputs << UnsavedInput{refused->typed, refused->message, {}, this->index(row, column), 0};
        }
        return inputs;
    }

protected:
    /// What was typed into a cell and not stored: shown on, with the reason, until it is mended or given up.
    struct Refused {
        QString typed;
        QString message;
    };
    using Cell = std::pair<qint64, int>;

    const std::vector<Row> &rows() const { return m_rows; }
    const QHash<Cell, Refused> &refused() const { return m_refused; }
    void refuse(Cell cell, Refused refused) { m_refused.insert(cell, std::move(refused)); }
    void accept(Cell cell) { m_refused.remove(cell); }

    /// `below`: rows that the model shows below its records and that the first added record grows out of.
    void showRows(std::vector<Row> rows, int below = 0)
    {
        takeOut(rows);
        putIn(rows, below);
        reorder(rows);
        replaceChanged(std::move(rows));
    }
    /// What was refused in other rows is shown again once they are.
    void replaceAll(std::vector<Row> rows)
    {
        beginResetModel();
        m_refused.removeIf([](const auto &entry) { return entry.key().first == 0; });
        m_rows = std::move(rows);
        endResetModel();
    }

private:
    static bool holds(const std::vector<Row> &rows, qint64 key)
    {
        return std::ranges::find(rows, key, &Row::key) != rows.end();
    }
    void takeOut(const std::vector<Row> &wanted)
    {
        for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
            const qint64 key = rowAt(row).key();
            if (holds(wanted, key))
                continue;
            this->beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            m_refused.removeIf([key](const auto &entry) { return entry.key().first == key; });
            this->endRemoveRows();
        }
    }
    void putIn(const std::vector<Row> &wanted, int below)
    {
        std::vector<Row> added;
        std::ranges::copy_if(wanted, std::back_inserter(added), [&](const Row &row) { return rowOf(row.key()) < 0; });
        if (added.empty())
            return;
        const int first = static_cast<int>(m_rows.size()) + below;
        this->beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        m_rows.insert(m_rows.end(), added.begin(), added.end());
        this->endInsertRows();
    }
    void reorder(const std::vector<Row> &wanted)
    {
        if (std::ranges::equal(m_rows, wanted, {}, &Row::key, &Row::key))
            return;
        emit this->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = this->persistentIndexList();
        QList<qint64> keys;
        for (const QModelIndex &index : before)
            keys << (index.row() < static_cast<int>(m_rows.size()) ? rowAt(index.row()).key() : 0);
        std::ranges::sort(m_rows, {}, [&](const Row &row) {
            return std::ranges::find(wanted, row.key(), &Row::key) - wanted.begin();
        });
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i)
            after << (keys[i] ? this->index(rowOf(keys[i]), before[i].column()) : before[i]);
        this->changePersistentIndexList(before, after);
        emit this->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    void replaceChanged(std::vector<Row> wanted)
    {
        const std::vector<Row> before = std::exchange(m_rows, std::move(wanted));
        for (size_t row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row] == before[row])
                continue;
            const int number = static_cast<int>(row);
            emit this->dataChanged(this->index(number, 0), this->index(number, this->columnCount() - 1));
        }
    }

    std::vector<Row> m_rows;
    QHash<Cell, Refused> m_refused;
};

} // namespace inko
