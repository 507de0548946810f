#pragma once

#include "core/exchange/draft/draftkeys.h"

#include <QHash>
#include <QMultiHash>

#include <optional>
#include <vector>

namespace inko {

/// Ids from here on name records that are not stored yet; storing gives them their real one.
constexpr qint64 firstDraftId = qint64(1) << 62;

template<class T>
constexpr bool isDraft(Id<T> id)
{
    return id.value >= firstDraftId;
}

/// The records of one type as they are stored, with what is to be added, changed and removed.
template<class T>
class DraftTable {
public:
    struct Entry {
        T record;
        std::optional<T> stored; ///< what is in the file, if it differs from `record`
        bool removed = false;
    };

    void load(const QList<T> &stored)
    {
        for (const T &record : stored)
            insert(record);
    }

    /// The record with this key (see draftkeys::of); 0 if there is none.
    Id<T> find(const QString &key) const { return Id<T>{m_byKey.value(key)}; }
    QList<qint64> findAll(const QString &key) const { return m_byKey.values(key); }
    bool has(Id<T> id) const { return m_positions.contains(id.value); }
    const T &at(Id<T> id) const { return m_entries[m_positions.value(id.value)].record; }
    const std::vector<Entry> &entries() const { return m_entries; }

    /// Another record that has one of this one's keys; 0 if there is none.
    Id<T> rivalOf(const T &record) const
    {
        for (const QString &key : draftkeys::of(record)) {
            for (qint64 id : m_byKey.values(key)) {
                if (id != record.id.value)
                    return Id<T>{id};
            }
        }
        return {};
    }

    Id<T> add(T record)
    {
        record.id = Id<T>{firstDraftId + static_cast<qint64>(m_entries.size())};
        insert(record);
        return record.id;
    }
    void change(const T &record)
    {
        Entry &entry = m_entries[m_positions.value(record.id.value)];
        for (const QString &key : draftkeys::of(entry.record))
            m_byKey.remove(key, record.id.value);
        if (!isDraft(record.id) && !entry.stored)
            entry.stored = entry.record;
        entry.record = record;
        for (const QString &key : draftkeys::of(record))
            m_byKey.insert(key, record.id.value);
    }
    void remove(Id<T> id)
    {
        Entry &entry = m_entries[m_positions.value(id.value)];
        for (const QString &key : draftkeys::of(entry.record))
            m_byKey.remove(key, id.value);
        entry.removed = true;
    }

    size_t size() const { return m_entries.size(); }
    /// Takes back what was added since the table had this size.
    void shrinkTo(size_t size)
    {
        while (m_entries.size() > size) {
            const T &record = m_entries.back().record;
            for (const QString &key : draftkeys::of(record))
                m_byKey.remove(key, record.id.value);
            m_positions.remove(record.id.value);
            m_entries.pop_back();
        }
    }

private:
    void insert(const T &record)
    {
        m_positions.insert(record.id.value, m_entries.size());
        m_entries.push_back({record, std::nullopt, false});
        for (const QString &key : draftkeys::of(record))
            m_byKey.insert(key, record.id.value);
    }

    std::vector<Entry> m_entries;
    QHash<qint64, size_t> m_positions;
    QMultiHash<QString, qint64> m_byKey;
};

} // namespace inko
