#include "core/goals/goaltree.h"

#include <QSet>

#include <algorithm>

namespace inko::goaltree {

namespace {

using Children = QHash<Id<Goal>, QList<Goal>>; ///< by parent

void append(QList<Goal> &order, const Children &children, const Goal &goal)
{
    order << goal;
    for (const Goal &child : children.value(goal.id))
        append(order, children, child);
}

} // namespace

bool fitsUnder(Goal::Level level, Goal::Level parent)
{
    return level > parent;
}

bool isUnder(const QList<Goal> &goals, const Goal &goal, Id<Goal> above)
{
    QHash<Id<Goal>, std::optional<Id<Goal>>> parents;
    for (const Goal &known : goals)
        parents.insert(known.id, known.parent);
    QSet<Id<Goal>> seen;
    std::optional<Id<Goal>> current = goal.id;
    while (current && !seen.contains(*current)) {
        if (*current == above)
            return true;
        seen << *current;
        current = parents.value(*current);
    }
    return false;
}

Goal rootOf(const QList<Goal> &goals, const Goal &goal)
{
    Goal root = goal;
    for (qsizetype steps = 0; root.parent && steps < goals.size(); ++steps) {
        const auto above = std::ranges::find(goals, *root.parent, &Goal::id);
        if (above == goals.cend())
            break;
        root = *above;
    }
    return root;
}

QList<Goal> printed(const QList<Concept> &documents, const QList<Goal> &goals)
{
    Children children;
    QHash<Id<Concept>, QList<Goal>> roots;
    for (const Goal &goal : goals) {
        if (goal.parent)
            children[*goal.parent] << goal;
        else
            roots[goal.concept_] << goal;
    }
    QList<Goal> order;
    order.reserve(goals.size());
    for (const Concept &document : documents) {
        for (const Goal &root : roots.value(document.id))
            append(order, children, root);
    }
    return order;
}

} // namespace inko::goaltree
