#include "ui/widgets/writing/namesbeginning.h"

#include "core/base/text.h"

namespace inko {

QStringList namesBeginning(const QStringList &names, const QString &typed)
{
    constexpr qsizetype fewest = 2;
    QStringList found;
    const QString beginning = searchable(typed);
    if (beginning.size() < fewest)
        return found;
    for (const QString &name : names) {
        const QStringList words = searchable(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(beginning); }))
            found << name;
    }
    return found;
}

} // namespace inko
