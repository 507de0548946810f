#pragma once

#include <QList>

class QHeaderView;

namespace inko::columnwidths {

struct Letters {
    int column;
    int letters;
};

/// Makes columns as wide as so many letters, and never narrower than their heading.
void set(QHeaderView *header, const QList<Letters> &widths);

/// Gives a column what the others leave free, but never less than so many letters, until a person draws it
/// wider or narrower.
void fill(QHeaderView *header, Letters least);

} // namespace inko::columnwidths
