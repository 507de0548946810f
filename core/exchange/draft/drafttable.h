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

    /// What is there already stays as it is.
    void load(const QList<T> &stored)
    {
        for (const T &record : stored) {
            if (!has(record.id))
                insert(record);
        }
    }

    /// The record with this key (see draftkeys::of); 0 if there is none.
    Id<T> find(const QString &key) const { return m_byKey.value(key); }
    QList<Id<T>> findAll(const QString &key) const { return m_byKey.values(key); }
    bool has(Id<T> id) const { return m_positions.contains(id); }
    const T &at(Id<T> id) const { return m_entries[m_positions.value(id)].record; }
    const std::vector<Entry> &entries() const { return m_entries; }

    /// Another record that has one of this one's keys; 0 if there is none.
    Id<T> rivalOf(const T &record) const
    {
        for (const QString &key : draftkeys::of(record)) {
            for (Id<T> id : m_byKey.values(key)) {
                if (id != record.id)
                    return id;
            }
        }
        return {};
    }

    /// The place for a record after those that `belongs` picks; 0 if it picks none.
    template<class Belongs>
    int placeAfter(Belongs belongs) const
    {
        int place = 0;
        for (const Entry &entry : m_entries) {
            if (belongs(entry.record))
                place = qMax(place, entry.record.position + 1);
        }
        return place;
    }

    Id<T> add(T record)
    {
        record.id = Id<T>{firstDraftId + static_cast<qint64>(m_entries.size())};
        insert(record);
        return record.id;
    }
    void change(const T &record)
    {
        Entry &entry = m_entries[m_positions.value(record.id)];
        for (const QString &key : draftkeys::of(entry.record))
            m_byKey.remove(key, record.id);
        if (!isDraft(record.id) && !entry.stored)
            entry.stored = entry.record;
        entry.record = record;
        for (const QString &key : draftkeys::of(record))
            m_byKey.insert(key, record.id);
    }
    /// Adds a record without id, changes one with.
    Id<T> put(const T &record)
    {
        if (!record.id.isValid())
            return add(record);
        change(record);
        return record.id;
    }
    void remove(Id<T> id)
    {
        Entry &entry = m_entries[m_positions.value(id)];
        for (const QString &key : draftkeys::of(entry.record))
            m_byKey.remove(key, id);
        entry.removed = true;
    }

    size_t size() const { return m_entries.size(); }
    /// Takes back what was added since the table had this size.
    void shrinkTo(size_t size)
    {
        while (m_entries.size() > size) {
            const T &record = m_entries.back().record;
            for (const QString &key : draftkeys::of(record))
                m_byKey.remove(key, record.id);
            m_positions.remove(record.id);
            m_entries.pop_back();
        }
    }

private:
    void insert(const T &record)
    {
        m_positions.insert(record.id, m_entries.size());
        m_entries.push_back({record, std::nullopt, false});
        for (const QString &key : draftkeys::of(record))
            m_byKey.insert(key, record.id);
    }

    std::vector<Entry> m_entries;
    QHash<Id<T>, size_t> m_positions;
    QMultiHash<QString, Id<T>> m_byKey;
};

} // namespace inko
