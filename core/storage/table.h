#pragma once

#include "core/storage/record.h"
#include "core/storage/rowtable.h"

namespace inko {

/// Reads the records of one type.
template<class T>
class TableReader {
public:
    explicit TableReader(Database &database, ChangeRecorder *recorder = nullptr)
        : m_rows(database, shapeOf<T>(), recorder)
    {
    }

    Result<T> byId(Id<T> id) const { return m_rows.byId(id.value).map(&fromRow<T>); } ///< NotFound
    Result<QList<T>> all(const QString &order = QStringLiteral("id")) const { return where({{}, {}, order}); }
    Result<QList<T>> where(const Where &where) const { return m_rows.where(where).map(&TableReader::fromRows); }
    /// In the order of the ids; those that are gone are left out.
    Result<QList<T>> byIds(const std::vector<Id<T>> &ids) const
    {
        std::vector<qint64> values;
        values.reserve(ids.size());
        for (Id<T> id : ids)
            values.push_back(id.value);
        return m_rows.byIds(values).map(&TableReader::fromRows);
    }
    Result<qint64> count(const Where &where = {}) const { return m_rows.count(where); }

protected:
    static QList<T> fromRows(const std::vector<Row> &rows)
    {
        QList<T> records;
        records.reserve(static_cast<qsizetype>(rows.size()));
        for (const Row &row : rows)
            records << fromRow<T>(row);
        return records;
    }

    RowTable m_rows;
};

/// Reads and writes them, inside a transaction.
template<class T>
class Table : public TableReader<T> {
public:
    using TableReader<T>::TableReader;

    /// Returns the record as stored, with its id.
    Result<T> add(T record)
    {
        return this->m_rows.add(toRow(record)).map([&](qint64 id) {
            record.id = Id<T>{id};
            record.version = qMax(1, record.version);
            return record;
        });
    }
    /// NotFound or Conflict. The record's version in the caller's hands is the old one afterwards: read it again.
    Result<> update(const T &record) { return this->m_rows.update(toRow(record)); }
    /// Like update, for a record whose stored state was read in this transaction.
    Result<> update(const T &stored, const T &record) { return this->m_rows.update(toRow(stored), toRow(record)); }
    Result<> remove(const T &record) { return this->m_rows.remove(record.id.value, record.version); }
    /// As it is now, whoever changed it last. NotFound.
    Result<> remove(Id<T> id)
    {
        return this->byId(id).and_then([this](const T &record) { return remove(record); });
    }
    Result<> removeWhere(const Where &where)
    {
        return this->where(where).and_then([this](const QList<T> &records) -> Result<> {
            for (const T &record : records) {
                if (const Result<> removed = remove(record); !removed)
                    return removed;
            }
            return {};
        });
    }
};

} // namespace inko
