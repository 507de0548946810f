#pragma once

#include "core/grid/entrynames.h"

namespace inko {

/// What a field offers while somebody types: names, prepared for searching.
class Choices {
public:
    Choices() = default;
    explicit Choices(QList<NamedValue> values);

    const QList<NamedValue> &values() const { return m_values; }
    /// Those in which every typed word is found, in name, key or other names; the best first: the key or a
    /// beginning before a word's beginning before anything within. All of them for an empty text. Retired
    /// ones are left out.
    QList<NamedValue> matching(const QString &typed) const;
    /// The one that is written exactly so, as name, key or other name.
    std::optional<NamedValue> exactly(const QString &typed) const;

private:
    QList<NamedValue> m_values;
    QList<QStringList> m_words; ///< searchable(): key, name, other names
};

} // namespace inko
