#pragma once

#include "core/base/text.h"
#include "core/exchange/columns/tablecolumn.h"
#include "core/exchange/rows/rowimport.h"
#include "core/exchange/rows/rowreasons.h"
#include "core/exchange/sheets/table/headerkey.h"

namespace inko {

/// The columns of a sheet's header: which field each cell is for.
template<class R>
class HeaderMap {
public:
    HeaderMap(const Sheet &sheet, const QList<TableColumn<R>> &columns) : m_columns(columns)
    {
        QStringList keys;
        for (const QString &header : sheet.header.cells)
            keys << headerKey(header);
        for (const TableColumn<R> &column : columns)
            find(keys, column);
    }

    const QList<TableColumn<R>> &columns() const { return m_columns; }
    bool has(qsizetype column) const { return m_places[column] >= 0; }
    /// The cell for a column; empty where the sheet does not have it.
    QString cell(const SheetRow &row, qsizetype column) const
    {
        return has(column) ? row.cells[m_places[column]] : QString();
    }
    Refusal refusal(const SheetRow &row, qsizetype column, const QString &reason) const
    {
        return {row.number, nameOf(column), cell(row, column), reason, {}, {}};
    }
    /// What the sheet calls a column.
    QString nameOf(qsizetype column) const { return m_names[column]; }
    QString nameOf(const QString &firstName) const
    {
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            if (m_columns[column].headers.front() == firstName)
                return nameOf(column);
        }
        return firstName;
    }
    /// Is the cell one with those of other rows?
    bool isMerged(const SheetRow &row, qsizetype column) const
    {
        return has(column) && row.merged.contains(m_places[column]);
    }
    /// Reads one cell into the value; what is required must not be empty.
    RowResult<> read(const SheetRow &row, qsizetype column, R &value, ImportContext &context) const
    {
        const TableColumn<R> &described = m_columns[column];
        const QString text = cell(row, column);
        if (has(column) && row.errors.contains(m_places[column]))
            return tl::unexpected(refusal(row, column, rowreasons::isNoValue()));
        if (described.mustBeTold() && cells::isBlank(text))
            return tl::unexpected(refusal(row, column, rowreasons::isMissing(nameOf(column))));
        if (const CellResult<> read = described.read(value, text, context); !read)
            return tl::unexpected(refusal(row, column, read.error()));
        return {};
    }

private:
    /// Notes where the sheet has the column and which of the column's names stands there.
    void find(const QStringList &keys, const TableColumn<R> &column)
    {
        m_places << -1;
        m_names << column.headers.front();
        for (const QString &name : column.headers) {
            if (const qsizetype place = keys.indexOf(headerKey(name)); place >= 0) {
                m_places.back() = place;
                m_names.back() = name;
                return;
            }
        }
    }

    QList<TableColumn<R>> m_columns;
    QList<qsizetype> m_places;
    QStringList m_names;
};

} // namespace inko
