#include "core/grid/coverage/coverageaxis.h"

#include "core/base/text.h"
#include "core/directory/organisation.h"
#include "core/goals/goaltree.h"
#include "core/storage/database.h"

namespace inko {

using namespace Qt::StringLiterals;

using Dimension = CoverageDimension::Value;

Result<CoverageAxis> CoverageAxis::read(const Store &store, Dimension dimension)
{
    CoverageAxis axis;
    axis.m_dimension = dimension;
    Result<> read;
    switch (dimension) {
    case CoverageDimension::GuidingGoal: read = axis.readGoals(store, true); break;
    case CoverageDimension::Goal: read = axis.readGoals(store, false); break;
    case CoverageDimension::TargetGroup: read = axis.readList(store, CodeValue::List::TargetGroup); break;
    case CoverageDimension::District: read = axis.readList(store, CodeValue::List::District); break;
    case CoverageDimension::FundingType: read = axis.readList(store, CodeValue::List::FundingType); break;
    case CoverageDimension::Language: read = axis.readList(store, CodeValue::List::Language); break;
    case CoverageDimension::Organisation: read = axis.readOrganisations(store); break;
    case CoverageDimension::Sector: read = axis.readSectors(store); break;
    case CoverageDimension::Year: read = axis.readYears(store); break;
    }
    if (!read)
        return fail(read.error());
    axis.add(0, CoverageDimension::tr("none named"), {}, false);
    return axis;
}

std::optional<EntryColumns::List> CoverageAxis::listOf(Dimension dimension)
{
    switch (dimension) {
    case CoverageDimension::GuidingGoal:
    case CoverageDimension::Goal: return EntryColumns::Goals;
    case CoverageDimension::TargetGroup: return EntryColumns::TargetGroups;
    case CoverageDimension::District: return EntryColumns::Districts;
    case CoverageDimension::FundingType: return EntryColumns::FundingTypes;
    case CoverageDimension::Language: return EntryColumns::Languages;
    case CoverageDimension::Organisation:
    case CoverageDimension::Sector:
    case CoverageDimension::Year: break;
    }
    return std::nullopt;
}

void CoverageAxis::add(qint64 id, const QString &name, const QString &number, bool always)
{
    m_values << CoverageValue{id, name, number};
    m_always.push_back(always);
}

void CoverageAxis::stand(qint64 member, int place)
{
    const auto id = static_cast<size_t>(member);
    if (id >= m_places.size())
        m_places.resize(id + 1);
    m_places[id].push_back(place);
}

Result<> CoverageAxis::readGoals(const Store &store, bool onlyRoots)
{
    const auto documents = store.table<Concept>().all(u"position, id"_s);
    const auto goals = store.table<Goal>().all(u"position, id"_s);
    if (!documents || !goals)
        return fail(documents ? goals.error() : documents.error());
    QHash<Id<Goal>, int> placeOf;
    QHash<Id<Goal>, std::optional<Id<Goal>>> above;
    for (const Goal &goal : goaltree::printed(*documents, *goals)) {
        above.insert(goal.id, goal.parent);
        if (onlyRoots && goal.parent)
            continue;
        placeOf.insert(goal.id, size());
        const bool isOurs = goal.concept_ == documents->front().id && goal.level == Goal::Level::Guiding;
        add(goal.id.value, goal.title, goal.number, isOurs);
    }
    for (const Goal &goal : *goals) {
        qsizetype steps = 0; // a circle would be a damaged file
        for (std::optional<Id<Goal>> at = goal.id; at && steps <= goals->size(); at = above.value(*at), ++steps) {
            if (const auto place = placeOf.constFind(*at); place != placeOf.cend())
                stand(goal.id.value, *place);
        }
    }
    return {};
}

Result<> CoverageAxis::readList(const Store &store, CodeValue::List list)
{
    const auto wanted = SqlValue<CodeValue::List>::to(list);
    return store.table<CodeValue>()
        .where({u"list = ?"_s, {wanted}, u"position, id"_s})
        .map([&](const QList<CodeValue> &values) {
            for (const CodeValue &value : values) {
                stand(value.id.value, size());
                add(value.id.value, value.name, {}, !value.retired);
            }
        });
}

Result<> CoverageAxis::readOrganisations(const Store &store)
{
    return store.table<Organisation>().all().map([&](QList<Organisation> organisations) {
        const QCollator collator = germanCollator();
        std::ranges::stable_sort(organisations, [&](const Organisation &one, const Organisation &other) {
            return collator.compare(one.name, other.name) < 0;
        });
        for (const Organisation &organisation : organisations) {
            stand(organisation.id.value, size());
            add(organisation.id.value, organisation.name, {}, true);
        }
    });
}

Result<> CoverageAxis::readSectors(const Store &store)
{
    if (const Result<> read = readList(store, CodeValue::List::Sector); !read)
        return read;
    const Above placesOfSectors = std::exchange(m_places, {});
    return store.table<Organisation>().all().map([&](const QList<Organisation> &organisations) {
        for (const Organisation &organisation : organisations) {
            if (organisation.sector)
                stand(organisation.id.value, placesOfSectors[static_cast<size_t>(organisation.sector->value)].front());
        }
    });
}

Result<> CoverageAxis::readYears(const Store &store)
{
    return store.database()
        .integers(u"SELECT id, year FROM survey_round ORDER BY year"_s)
        .map([&](const std::vector<qint64> &rounds) {
            for (size_t at = 0; at + 1 < rounds.size(); at += 2) {
                stand(rounds[at], size());
                add(rounds[at + 1], QString::number(rounds[at + 1]), {}, true);
            }
        });
}

void CoverageAxis::placesOf(const EntryColumns &columns, size_t entry, std::vector<int> &places) const
{
    places.clear();
    const auto take = [&](qint64 member) {
        if (member < 0 || static_cast<size_t>(member) >= m_places.size())
            return;
        for (const int place : m_places[static_cast<size_t>(member)]) {
            if (std::ranges::find(places, place) == places.end())
                places.push_back(place);
        }
    };
    const EntryColumns::Entry &counted = columns.entries()[entry];
    if (const auto list = listOf(m_dimension)) {
        for (const qint32 member : columns.members(*list, entry))
            take(member);
    } else {
        take(m_dimension == CoverageDimension::Year ? counted.round : counted.organisation);
    }
    if (places.empty())
        places.push_back(none());
}

} // namespace inko
