#pragma once

#include "core/directory/organisation.h"
#include "core/grid/gridentry.h"

#include <vector>

namespace inko {

/// Two institutions that work together, as at least one of them has reported.
struct CooperationEdge {
    Id<Organisation> one; ///< the one with the smaller place in the network's nodes
    Id<Organisation> other;
    int offers = 0; ///< in how many offers
    friend bool operator==(const CooperationEdge &, const CooperationEdge &) = default;
};

struct NetworkNode {
    Id<Organisation> organisation;
    QString name;
    std::optional<Id<CodeValue>> sector;
    int partners = 0;
    double x = 0; ///< on a circle of radius 1 around 0; up is negative
    double y = 0;
    friend bool operator==(const NetworkNode &, const NetworkNode &) = default;
};

/// Who works with whom. Institutions stand on a circle, by sector and name, so that each keeps its place from one
/// picture to the next as long as the same ones take part; those that cooperate with nobody are not among the nodes.
struct CooperationNetwork {
    std::vector<NetworkNode> nodes;
    std::vector<CooperationEdge> edges; ///< those of most offers first
    int alone = 0;                      ///< institutions with offers that named no cooperation and are named by none
    friend bool operator==(const CooperationNetwork &, const CooperationNetwork &) = default;
};

/// From the entries of one round; offers that have ended are left out. `sectors` is the list in its order.
CooperationNetwork networkOf(const QList<GridEntry> &entries, const QList<Organisation> &organisations,
                             const QList<CodeValue> &sectors);

} // namespace inko
