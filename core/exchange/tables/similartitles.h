#pragma once

#include "core/grid/gridentry.h"

#include <QMultiHash>

namespace inko {

/// Entries to be found by a title that is written a little differently.
class SimilarTitles {
public:
    void add(const GridEntry &entry) { m_titles.insert(entry.organisation, {entry.id, entry.title}); }
    /// Those of the institution whose title is so much alike that a person should say whether it is the same; the
    /// likeliest first.
    QList<Id<GridEntry>> like(Id<Organisation> organisation, const QString &title) const;

private:
    struct Titled {
        Id<GridEntry> entry;
        QString title;
    };
    QMultiHash<Id<Organisation>, Titled> m_titles;
};

} // namespace inko
