#include "core/exchange/tables/similartitles.h"

#include "core/base/similarity.h"

#include <algorithm>

namespace inko {

QList<Id<GridEntry>> SimilarTitles::like(Id<Organisation> organisation, const QString &title) const
{
    constexpr double likeness = 0.75; // from here on two titles may be the same one
    QList<std::pair<double, Id<GridEntry>>> found;
    for (auto titled = m_titles.constFind(organisation); titled != m_titles.cend() && titled.key() == organisation;
         ++titled) {
        if (const double alike = similarity(titled->title, title); alike >= likeness)
            found << std::pair(-alike, titled->entry);
    }
    std::sort(found.begin(), found.end());
    QList<Id<GridEntry>> similar;
    for (const auto &[alike, entry] : found)
        similar << entry;
    return similar;
}

} // namespace inko
