#include "ui/widgets/fields/choices.h"

#include "core/base/text.h"

namespace inko {

namespace {

constexpr int notFound = 9;

/// 0: is it, 1: begins with it, 2: a word begins with it, 3: it is within.
int rankIn(const QStringList &names, const QString &word)
{
    int best = notFound;
    for (const QString &name : names) {
        const qsizetype place = name.indexOf(word);
        if (place < 0)
            continue;
        if (name == word)
            return 0;
        int rank = 3;
        if (place == 0)
            rank = 1;
        else if (name.contains(u' ' + word) || name.contains(u'-' + word))
            rank = 2;
        best = qMin(best, rank);
    }
    return best;
}

} // namespace

Choices::Choices(QList<NamedValue> values) : m_values(std::move(values))
{
    for (const NamedValue &value : std::as_const(m_values)) {
        QStringList names{searchable(value.key), searchable(value.name)};
        for (const QString &other : value.otherNames)
            names << searchable(other);
        m_words << names;
    }
}

QList<NamedValue> Choices::matching(const QString &typed) const
{
    const QString sought = searchable(typed);
    const QStringList words = sought.split(u' ', Qt::SkipEmptyParts);
    QList<QPair<int, NamedValue>> found;
    for (qsizetype place = 0; place < m_values.size(); ++place) {
        if (m_values[place].retired)
            continue;
        int rank = words.isEmpty() ? 0 : rankIn(m_words[place], sought);
        if (rank == notFound) {
            int worst = 0;
            for (const QString &word : words)
                worst = qMax(worst, rankIn(m_words[place], word));
            rank = worst == notFound ? notFound : 4 + worst - 1;
        }
        if (rank < notFound)
            found << QPair(rank, m_values[place]);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    QList<NamedValue> matching;
    for (const auto &[rank, value] : std::as_const(found))
        matching << value;
    return matching;
}

std::optional<NamedValue> Choices::exactly(const QString &typed) const
{
    const QString sought = searchable(typed);
    for (qsizetype place = 0; place < m_values.size(); ++place) {
        if (!sought.isEmpty() && m_words[place].contains(sought))
            return m_values[place];
    }
    return {};
}

} // namespace inko
