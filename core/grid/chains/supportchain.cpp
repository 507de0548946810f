#include "core/grid/chains/supportchain.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestThatStandsAlone = 3;

bool standsIn(const QString &text, const QString &word)
{
    if (word.isEmpty())
        return false;
    if (word.size() > longestThatStandsAlone)
        return text.contains(word);
    for (qsizetype place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + 1)) {
        const qsizetype end = place + word.size();
        const bool begins = place == 0 || !text[place - 1].isLetterOrNumber();
        if (begins && (end == text.size() || !text[end].isLetterOrNumber()))
            return true;
    }
    return false;
}

/// The values that an entry names; 0 where it names none.
QList<Id<CodeValue>> namedOrNone(const QList<Id<CodeValue>> &values)
{
    return values.isEmpty() ? QList<Id<CodeValue>>{{}} : values;
}

} // namespace

bool belongsTo(const ChainStep &step, const GridEntry &entry)
{
    if (step.activities.contains(entry.activity))
        return true;
    const QString text = searchable(entry.title + u'\n' + entry.description);
    return std::ranges::any_of(step.words, [&](const QString &word) { return standsIn(text, searchable(word)); });
}

int ChainPlace::filled() const
{
    return static_cast<int>(std::ranges::count_if(offers, [](const auto &step) { return !step.isEmpty(); }));
}

std::vector<ChainPlace> placesOf(const QList<ChainStep> &steps, const QList<GridEntry> &entries)
{
    std::vector<ChainPlace> places;
    std::map<std::pair<qint64, qint64>, size_t> known;
    const auto placeOf = [&](Id<CodeValue> group, Id<CodeValue> district) -> ChainPlace & {
        const auto [found, isNew] = known.try_emplace({group.value, district.value}, places.size());
        if (isNew)
            places.push_back({group, district, std::vector<QList<Id<GridEntry>>>(static_cast<size_t>(steps.size()))});
        return places[found->second];
    };
    for (const GridEntry &entry : entries) {
        if (entry.status == GridEntry::Status::Ended)
            continue;
        for (qsizetype step = 0; step < steps.size(); ++step) {
            if (!belongsTo(steps[step], entry))
                continue;
            for (const Id<CodeValue> group : namedOrNone(entry.targetGroups)) {
                for (const Id<CodeValue> district : namedOrNone(entry.districts))
                    placeOf(group, district).offers[static_cast<size_t>(step)] << entry.id;
            }
        }
    }
    std::ranges::stable_sort(places, [](const ChainPlace &one, const ChainPlace &other) {
        return one.isBroken() != other.isBroken() ? one.isBroken() : one.filled() > other.filled();
    });
    return places;
}

} // namespace inko
