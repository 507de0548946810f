#pragma once

#include "core/base/result.h"
#include "ui/widgets/screen.h"

namespace inko {

class Workspace;

/// One thing that a search found.
struct SearchHit {
    QString title;
    QString kind; ///< translated: what it is and whose, "Goal", "Contact · Jugendamt"
    Link link;
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// At most so many hits of each kind: a list that is longer is not read, a longer word is typed.
constexpr int mostHitsOfAKind = 8;

/// Organisations, contacts, goals and the year's grid entries in which every word of the text is found,
/// written in whatever case or accents. Nothing for a text without a word.
Result<QList<SearchHit>> searchEverything(Workspace &workspace, int year, const QString &text);

} // namespace inko
