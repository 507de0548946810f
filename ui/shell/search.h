#pragma once

#include "core/base/result.h"
#include "ui/widgets/screen.h"

#include <QObject>

#include <vector>

namespace inko {

class Workspace;

/// One thing that a search found.
struct SearchHit {
    QString title;
    QString kind; ///< translated: what it is and whose, "Goal", "Contact · Jugendamt"
    Link link;
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// One thing that can be found, with what its words are compared with.
struct Searched {
    QString texts; ///< as searchable() makes them
    SearchHit hit;
    int year = 0; ///< in which it is found only; 0: in all
};

/// At most so many hits of each kind: a list that is longer is not read, a longer word is typed.
constexpr int mostHitsOfAKind = 8;

/// Finds institutions, contacts, goals, indicators, the year's events and grid entries, budget products, sessions and
/// what was talked about there, recommendations, tasks, topics and statements in which every word of a text is found,
/// written in whatever case or accents. Remembers what it read until the file changes.
class Search : public QObject {
    Q_OBJECT
public:
    explicit Search(Workspace &workspace, QObject *parent = nullptr);

    /// Reads what a search will need, so that its first key stroke is as quick as the others.
    Result<> prepare();
    /// Nothing for a text without a word.
    Result<QList<SearchHit>> find(int year, const QString &text);

private:
    Result<QList<SearchHit>> findEntries(int year, const QString &text) const;

    Workspace &m_workspace;
    std::vector<std::vector<Searched>> m_known; ///< by kind, in the order in which they are shown
};

} // namespace inko
