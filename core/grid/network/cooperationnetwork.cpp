#include "core/grid/network/cooperationnetwork.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <numbers>

namespace inko {

namespace {

using Pair = std::pair<qint64, qint64>;

Pair pairOf(Id<Organisation> one, Id<Organisation> other)
{
    return {std::min(one.value, other.value), std::max(one.value, other.value)};
}

std::map<Pair, int> cooperationsIn(const QList<GridEntry> &entries)
{
    std::map<Pair, int> offers;
    for (const GridEntry &entry : entries) {
        if (entry.status == GridEntry::Status::Ended)
            continue;
        for (const Id<Organisation> partner : entry.cooperations) {
            if (partner != entry.organisation)
                ++offers[pairOf(entry.organisation, partner)];
        }
    }
    return offers;
}

void placeOnCircle(std::vector<NetworkNode> &nodes, const QList<CodeValue> &sectors)
{
    QHash<qint64, int> order;
    for (const CodeValue &sector : sectors)
        order.insert(sector.id.value, static_cast<int>(order.size()));
    const auto placeOf = [&](const NetworkNode &node) {
        return node.sector ? order.value(node.sector->value, static_cast<int>(order.size()))
                           : static_cast<int>(order.size());
    };
    const QCollator collator = germanCollator();
    std::ranges::stable_sort(nodes, [&](const NetworkNode &one, const NetworkNode &other) {
        const int first = placeOf(one);
        const int second = placeOf(other);
        return first != second ? first < second : collator.compare(one.name, other.name) < 0;
    });
    for (size_t place = 0; place < nodes.size(); ++place) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(place) / static_cast<double>(nodes.size());
        nodes[place].x = std::sin(angle);
        nodes[place].y = -std::cos(angle);
    }
}

} // namespace

CooperationNetwork networkOf(const QList<GridEntry> &entries, const QList<Organisation> &organisations,
                             const QList<CodeValue> &sectors)
{
    const std::map<Pair, int> offers = cooperationsIn(entries);
    QHash<qint64, int> partners;
    for (const auto &[pair, count] : offers) {
        ++partners[pair.first];
        ++partners[pair.second];
    }
    QSet<qint64> withOffers;
    for (const GridEntry &entry : entries) {
        if (entry.status != GridEntry::Status::Ended)
            withOffers << entry.organisation.value;
    }
    CooperationNetwork network;
    for (const Organisation &organisation : organisations) {
        if (partners.contains(organisation.id.value))
            network.nodes.push_back(
                {organisation.id, organisation.name, organisation.sector, partners.value(organisation.id.value)});
        else if (withOffers.contains(organisation.id.value))
            ++network.alone;
    }
    placeOnCircle(network.nodes, sectors);
    QHash<qint64, size_t> placeOf;
    for (size_t place = 0; place < network.nodes.size(); ++place)
        placeOf.insert(network.nodes[place].organisation.value, place);
    for (const auto &[pair, count] : offers) {
        const bool isInOrder = placeOf.value(pair.first) < placeOf.value(pair.second);
        network.edges.push_back({Id<Organisation>{isInOrder ? pair.first : pair.second},
                                 Id<Organisation>{isInOrder ? pair.second : pair.first}, count});
    }
    std::ranges::stable_sort(network.edges, [&](const CooperationEdge &one, const CooperationEdge &other) {
        return std::tuple(-one.offers, placeOf.value(one.one.value), placeOf.value(one.other.value)) <
               std::tuple(-other.offers, placeOf.value(other.one.value), placeOf.value(other.other.value));
    });
    return network;
}

} // namespace inko
