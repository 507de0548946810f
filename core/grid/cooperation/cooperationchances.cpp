#include "core/grid/cooperation/cooperationchances.h"

#include <map>
#include <numeric>

namespace inko {

namespace {

using Place = quint32; ///< of an entry

bool takesPart(const GridEntry &entry)
{
    return entry.status != GridEntry::Status::Ended && !entry.goals.isEmpty();
}

/// When an offer takes place, in days; open ends are far away.
struct Span {
    qint64 first;
    qint64 last;
};

Span spanOf(const GridEntry &entry)
{
    constexpr qint64 always = std::numeric_limits<int>::max();
    return {entry.starts.isEmpty() ? -always : entry.starts.first().toJulianDay(),
            entry.ends.isEmpty() ? always : entry.ends.last().toJulianDay()};
}

/// The latest ends of two different institutions' offers so far.
class LatestEnds {
public:
    bool reaches(qint64 day, Id<Organisation> except) const
    {
        for (const Known &known : m_known) {
            if (known.by.isValid() && known.by != except && known.last >= day)
                return true;
        }
        return false;
    }
    void add(qint64 last, Id<Organisation> by)
    {
        if (m_known[0].by == by || !m_known[0].by.isValid()) {
            m_known[0] = {by, m_known[0].by == by ? std::max(m_known[0].last, last) : last};
        } else if (m_known[1].by == by || !m_known[1].by.isValid() || last > m_known[1].last) {
            m_known[1] = {by, m_known[1].by == by ? std::max(m_known[1].last, last) : last};
        }
        if (m_known[1].by.isValid() && m_known[1].last > m_known[0].last)
            std::swap(m_known[0], m_known[1]);
    }

private:
    struct Known {
        Id<Organisation> by;
        qint64 last = 0;
    };
    Known m_known[2];
};

/// Those that take place while an offer of another institution does.
std::vector<Place> meeting(const std::vector<Place> &places, const QList<GridEntry> &entries)
{
    std::vector<std::pair<Span, Place>> inOrder;
    for (const Place place : places)
        inOrder.emplace_back(spanOf(entries[place]), place);
    std::ranges::sort(inOrder, {}, [](const auto &one) { return std::pair(one.first.first, one.second); });
    std::vector<bool> meets(inOrder.size());
    LatestEnds before;
    for (size_t at = 0; at < inOrder.size(); ++at) {
        const auto &[span, place] = inOrder[at];
        meets[at] = before.reaches(span.first, entries[place].organisation);
        before.add(span.last, entries[place].organisation);
    }
    // Backwards: whoever begins while it lasts. The earliest beginnings of two institutions are what counts.
    LatestEnds behind;
    for (size_t at = inOrder.size(); at-- > 0;) {
        const auto &[span, place] = inOrder[at];
        meets[at] = meets[at] || behind.reaches(-span.last, entries[place].organisation);
        behind.add(-span.first, entries[place].organisation);
    }
    std::vector<Place> found;
    for (size_t at = 0; at < inOrder.size(); ++at) {
        if (meets[at])
            found.push_back(inOrder[at].second);
    }
    std::ranges::sort(found);
    return found;
}

/// How many parties there are where those who cooperate in one of the offers count as one.
int partiesOf(const std::vector<Place> &places, const QList<GridEntry> &entries,
              const QList<Id<Organisation>> &organisations)
{
    std::vector<qsizetype> above(static_cast<size_t>(organisations.size()));
    std::iota(above.begin(), above.end(), 0);
    const auto top = [&](qsizetype at) {
        while (above[static_cast<size_t>(at)] != at)
            at = above[static_cast<size_t>(at)] = above[static_cast<size_t>(above[static_cast<size_t>(at)])];
        return at;
    };
    auto parties = static_cast<int>(organisations.size());
    for (const Place place : places) {
        const qsizetype by = top(organisations.indexOf(entries[place].organisation));
        for (const Id<Organisation> with : entries[place].cooperations) {
            const qsizetype at = organisations.indexOf(with);
            if (at < 0 || top(at) == top(by))
                continue;
            above[static_cast<size_t>(top(at))] = top(by);
            --parties;
        }
    }
    return parties;
}

struct PointOfGoal {
    Id<Goal> goal;
    MeetingPoint point;
    friend auto operator<=>(const PointOfGoal &, const PointOfGoal &) = default;
};

struct Offers {
    Id<Goal> goal;
    std::vector<Place> places;
    friend auto operator<=>(const Offers &, const Offers &) = default;
};

CooperationChance chanceOf(const Offers &offers, const QList<MeetingPoint> &points, const QList<GridEntry> &entries)
{
    CooperationChance chance;
    chance.goal = offers.goal;
    chance.points = points;
    std::vector<Place> byOrganisation = offers.places;
    std::ranges::stable_sort(byOrganisation, {}, [&](Place place) { return entries[place].organisation; });
    for (const Place place : byOrganisation) {
        chance.entries << entries[place].id;
        if (chance.organisations.isEmpty() || chance.organisations.back() != entries[place].organisation)
            chance.organisations << entries[place].organisation;
    }
    chance.groups = partiesOf(offers.places, entries, chance.organisations);
    return chance;
}

} // namespace

QList<CooperationChance> cooperationChances(const QList<GridEntry> &entries)
{
    std::map<PointOfGoal, std::vector<Place>> atPoints;
    for (qsizetype place = 0; place < entries.size(); ++place) {
        const GridEntry &entry = entries[place];
        if (!takesPart(entry))
            continue;
        for (const Id<CodeValue> group : entry.targetGroups) {
            for (const Id<CodeValue> district : entry.districts)
                atPoints[{entry.goals.front(), {group, district}}].push_back(static_cast<Place>(place));
        }
    }
    std::map<Offers, QList<MeetingPoint>> meetings;
    for (const auto &[point, places] : atPoints) {
        const std::vector<Place> met = meeting(places, entries);
        if (!met.empty())
            meetings[{point.goal, met}] << point.point;
    }
    QList<CooperationChance> chances;
    for (const auto &[offers, points] : meetings) {
        const CooperationChance chance = chanceOf(offers, points, entries);
        if (chance.groups > 1)
            chances << chance;
    }
    std::ranges::stable_sort(chances, [](const CooperationChance &one, const CooperationChance &other) {
        if (one.groups != other.groups)
            return one.groups > other.groups;
        return one.points.size() > other.points.size();
    });
    return chances;
}

} // namespace inko
