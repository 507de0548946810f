#pragma once

#include "core/exchange/columns/tablecolumn.h"
#include "core/exchange/rows/rowimport.h"
#include "core/exchange/rows/rowreasons.h"
#include "core/exchange/sheets/headerkey.h"

#include <QCoreApplication>

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
        return {row.number, nameOf(column), cell(row, column), reason};
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
    /// Reads one cell into the value; what is required must not be empty.
    RowResult<> read(const SheetRow &row, qsizetype column, R &value, ImportContext &context) const
    {
        const TableColumn<R> &described = m_columns[column];
        const QString text = cell(row, column);
        if (described.mustBeTold() && text.trimmed().isEmpty())
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

/// How the rows of one table are taken in; `R` is what one row says.
template<class R>
struct TableRules {
    QList<TableColumn<R>> columns;
    /// What is there already under the identifying columns' values.
    std::function<std::optional<R>(const R &, ImportContext &)> find;
    /// Checks the whole row and fills in what a new one needs; `before` is empty for a new one.
    std::function<RowResult<>(R &, const std::optional<R> &before, ImportContext &)> check;
    /// Puts it into the draft; returns what tells it from other rows' (its id).
    std::function<qint64(R &, ImportContext &)> keep;
};

template<class R>
class RuledImport : public RowImport {
public:
    RuledImport(const Sheet &sheet, TableRules<R> rules, ImportContext &context)
        : m_header(sheet, rules.columns), m_rules(std::move(rules)), m_context(context)
    {
    }

    RowResult<RowChange> take(const SheetRow &row) override
    {
        const Draft::Mark mark = m_context.draft.mark();
        RowResult<RowChange> taken = tryToTake(row);
        if (!taken) {
            m_context.draft.rollBack(mark);
            taken.error().row = row.number;
            taken.error().column = m_header.nameOf(taken.error().column);
        }
        return taken;
    }

private:
    RowResult<RowChange> tryToTake(const SheetRow &row)
    {
        R read{};
        if (const RowResult<> identified = readColumns(row, read, Reading::Identity); !identified)
            return tl::unexpected(identified.error());
        const std::optional<R> before = m_rules.find(read, m_context);
        if (before)
            read = *before;
        if (const RowResult<> rest = readColumns(row, read, Reading::Rest); !rest)
            return tl::unexpected(rest.error());
        if (const RowResult<> checked = m_rules.check(read, before, m_context); !checked)
            return tl::unexpected(checked.error());
        if (before) {
            if (const int other = m_claims.value(before->id.value); other != 0)
                return tl::unexpected(Refusal{row.number, {}, {}, rowreasons::isSaidTwice(other)});
        }
        const bool isNew = !before || isDraft(before->id);
        const bool same = before && *before == read;
        m_claims.insert(same ? before->id.value : m_rules.keep(read, m_context), row.number);
        return isNew ? RowChange::New : same ? RowChange::Unchanged : RowChange::Changed;
    }

    enum class Reading {
        Identity,
        Rest
    };
    RowResult<> readColumns(const SheetRow &row, R &value, Reading reading)
    {
        for (qsizetype column = 0; column < m_header.columns().size(); ++column) {
            if (!m_header.has(column) || m_header.columns()[column].identifies() != (reading == Reading::Identity))
                continue;
            if (const RowResult<> cell = m_header.read(row, column, value, m_context); !cell)
                return cell;
        }
        return {};
    }

    HeaderMap<R> m_header;
    TableRules<R> m_rules;
    ImportContext &m_context;
    QHash<qint64, int> m_claims; ///< which row is about which record
};

/// Rules for rows that are records: found by their key, which no other record may have.
template<class T>
TableRules<T> recordRules(QList<TableColumn<T>> columns,
                          std::function<RowResult<>(T &, const std::optional<T> &, ImportContext &)> check)
{
    TableRules<T> rules;
    rules.columns = std::move(columns);
    rules.find = [](const T &identity, ImportContext &context) -> std::optional<T> {
        const auto &table = context.draft.table<T>();
        const Id<T> found = table.find(draftkeys::of(identity).front());
        return found.isValid() ? std::optional(table.at(found)) : std::nullopt;
    };
    rules.check = [check](T &record, const std::optional<T> &before, ImportContext &context) -> RowResult<> {
        if (context.draft.table<T>().rivalOf(record).isValid())
            return tl::unexpected(Refusal{0, {}, {}, rowreasons::belongsToAnother()});
        return check ? check(record, before, context) : RowResult<>();
    };
    rules.keep = [](T &record, ImportContext &context) {
        auto &table = context.draft.table<T>();
        if (record.id.isValid())
            table.change(record);
        else
            record.id = table.add(record);
        return record.id.value;
    };
    return rules;
}

} // namespace inko
