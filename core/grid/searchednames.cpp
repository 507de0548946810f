#include "core/grid/searchednames.h"

#include "core/base/text.h"
#include "core/storage/database.h"

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

Result<SearchedNames> SearchedNames::load(Database &database)
{
    SearchedNames names;
    const auto taking = [&names](Of of) {
        return [&names, of](const QSqlQuery &row) {
            names.m_places[static_cast<size_t>(of)].insert(row.value(0).toLongLong(),
                                                           static_cast<quint32>(names.m_names.size()));
            names.m_names.push_back({searchable(row.value(1).toString()), searchable(row.value(2).toString())});
        };
    };
    // Line feeds keep a word from being found across the border of two names.
    return database
        .select(u"SELECT id, name || '\n' || short_name || '\n' || aliases, '' FROM organisation"_s, {},
                taking(Of::Organisation))
        .and_then([&] { return database.select(u"SELECT id, title, number FROM goal"_s, {}, taking(Of::Goal)); })
        .and_then([&] {
            return database.select(u"SELECT id, name, '' FROM code_value WHERE list <> 'Sector'"_s, {},
                                   taking(Of::CodeValue));
        })
        .map([&] { return std::move(names); });
}

std::optional<quint32> SearchedNames::placeOf(Of of, qint64 id) const
{
    const auto &places = m_places[static_cast<size_t>(of)];
    const auto place = places.constFind(id);
    return place == places.cend() ? std::nullopt : std::optional(*place);
}

std::vector<bool> SearchedNames::bearing(const QString &word) const
{
    const auto bears = [&](const Name &name) {
        return name.text.contains(word) || (!name.number.isEmpty() && name.number.startsWith(word));
    };
    if (std::ranges::none_of(m_names, bears))
        return {};
    std::vector<bool> found(m_names.size());
    std::transform(m_names.begin(), m_names.end(), found.begin(), bears);
    return found;
}

} // namespace inko
