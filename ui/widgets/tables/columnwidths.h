#pragma once

#include <QList>

#include <optional>

class QHeaderView;

namespace inko::columnwidths {

struct Letters {
    int column;
    int letters;
};

/// Makes columns as wide as so many letters, and never narrower than their heading, which begins at the left.
void set(QHeaderView *header, const QList<Letters> &widths);

/// Gives a column what the others leave free, but never less than so many letters, until a person draws it
/// wider or narrower. `lastSeen`: where not all columns have room, the edge is behind this one and cuts none.
void fill(QHeaderView *header, Letters least, std::optional<int> lastSeen = {});

} // namespace inko::columnwidths
