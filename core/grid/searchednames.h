#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace inko {

class Database;

/// The names in which the grid's filter looks words up: of organisations, goals and code values.
class SearchedNames {
public:
    enum class Of { Organisation, Goal, CodeValue };

    static Result<SearchedNames> load(Database &database);

    /// A name's place among all of them.
    std::optional<quint32> placeOf(Of of, qint64 id) const;
    /// For each place, does the name bear the word (see searchable())? A goal's number is found by its beginning.
    /// Empty where none does.
    std::vector<bool> bearing(const QString &word) const;

private:
    struct Name {
        QString text;   ///< as searchable() has it
        QString number; ///< a goal's
    };

    std::vector<Name> m_names;
    std::array<QHash<qint64, quint32>, 3> m_places; ///< of the ids, for each kind of name
};

} // namespace inko
