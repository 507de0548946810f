#pragma once

#include "core/exchange/rows/headermap.h"

#include <QCoreApplication>

namespace inko {

/// How the rows of one table are taken in; `R` is what one row says.
template<class R>
struct TableRules {
    QList<TableColumn<R>> columns;
    /// What is there already under the identifying columns' values.
    std::function<std::optional<R>(const R &, ImportContext &)> find;
    /// Checks the whole row and fills in what a new one needs; `before` is empty for a new one. A refusal names the
    /// column by its first header.
    std::function<RowResult<>(R &, const std::optional<R> &before, ImportContext &)> check;
    /// Puts it into the draft; returns what tells it from other rows' (its id).
    std::function<qint64(R &, ImportContext &)> keep;
};

/// Takes the rows of a table in by its rules.
template<class R>
class RuledImport : public RowImport {
public:
    RuledImport(const Sheet &sheet, TableRules<R> rules, ImportContext &context)
        : RowImport(context), m_header(sheet, rules.columns), m_rules(std::move(rules))
    {
    }

private:
    RowResult<RowOutcome> tryToTake(const SheetRow &row) override
    {
        R read{};
        if (const RowResult<> identified = readColumns(row, read, Reading::Identity); !identified)
            return tl::unexpected(identified.error());
        const std::optional<R> before = m_rules.find(read, m_context);
        if (before)
            read = *before;
        if (const RowResult<> rest = readColumns(row, read, Reading::Rest); !rest)
            return tl::unexpected(rest.error());
        if (RowResult<> checked = m_rules.check(read, before, m_context); !checked) {
            checked.error().column = m_header.nameOf(checked.error().column);
            return tl::unexpected(checked.error());
        }
        if (before) {
            if (const int other = m_claims.value(before->id.value); other != 0)
                return refuseRow({}, {}, rowreasons::isSaidTwice(other));
        }
        const bool isNew = !before || isDraft(before->id);
        const bool same = before && *before == read;
        if (const FileOfImport *other = before && !same ? m_context.saidBefore(before->id.value) : nullptr)
            return refuseRow({}, {}, rowreasons::isSaidElsewhere(other->name));
        const qint64 id = same ? before->id.value : m_rules.keep(read, m_context);
        m_claims.insert(id, row.number);
        m_context.saidBy.insert(id, m_context.file);
        return RowOutcome{isNew ? RowChange::New : same ? RowChange::Unchanged : RowChange::Changed};
    }

    enum class Reading { Identity, Rest };
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
            return refuseRow({}, {}, rowreasons::belongsToAnother());
        return check ? check(record, before, context) : RowResult<>();
    };
    rules.keep = [](T &record, ImportContext &context) {
        record.id = context.draft.table<T>().put(record);
        return record.id.value;
    };
    return rules;
}

} // namespace inko
