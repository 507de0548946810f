#include "core/grid/namelist.h"

#include "core/base/text.h"

namespace inko {

NameList::NameList(QList<NamedValue> values)
{
    for (qsizetype place = values.size() - 1; place >= 0; --place) {
        m_byId.insert(values[place].id, place);
        for (const QString &other : std::as_const(values[place].otherNames))
            m_byName.insert(searchable(other), place);
    }
    for (qsizetype place = values.size() - 1; place >= 0; --place) {
        m_byName.insert(searchable(values[place].name), place);
        m_byName.insert(searchable(values[place].key), place);
    }
    m_values = std::move(values);
}

std::optional<NamedValue> NameList::byId(qint64 id) const
{
    const auto place = m_byId.constFind(id);
    return place == m_byId.cend() ? std::nullopt : std::optional(m_values[*place]);
}

std::optional<NamedValue> NameList::named(const QString &text) const
{
    const auto place = m_byName.constFind(searchable(text));
    return place == m_byName.cend() ? std::nullopt : std::optional(m_values[*place]);
}

} // namespace inko
