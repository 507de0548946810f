#include "core/exchange/series/seriessuggestion.h"

#include "core/base/similarity.h"
#include "core/base/text.h"
#include "core/monitoring/indicators/indicatorrules.h"

#include <QSet>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

using Target = SeriesMapping::Target;

bool isWhole(const QString &word)
{
    static const QSet<QString> known = {u"insgesamt"_s, u"zusammen"_s, u"gesamt"_s, u"summe"_s,
                                        u"alle"_s,      u"total"_s,    u"t"_s,      u"all"_s};
    return known.contains(searchable(word));
}

std::optional<QString> sexIn(const QString &word)
{
    static const QHash<QString, QString> known = {
        {u"weiblich"_s, u"weiblich"_s},  {u"frauen"_s, u"weiblich"_s},  {u"maedchen"_s, u"weiblich"_s},
        {u"w"_s, u"weiblich"_s},         {u"f"_s, u"weiblich"_s},       {u"female"_s, u"weiblich"_s},
        {u"maennlich"_s, u"männlich"_s}, {u"maenner"_s, u"männlich"_s}, {u"m"_s, u"männlich"_s},
        {u"male"_s, u"männlich"_s},      {u"divers"_s, u"divers"_s}};
    const auto found = known.constFind(searchable(word));
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QString> valueNamed(const QString &word, CodeValue::List list, const QList<CodeValue> &values)
{
    const QString wanted = searchable(word);
    for (const CodeValue &value : values) {
        if (value.list != list)
            continue;
        for (const QString &name : QStringList{value.name} + value.aliases) {
            if (searchable(name) == wanted)
                return value.name;
        }
    }
    return std::nullopt;
}

std::optional<QString> groupIn(const QString &word, const Indicator &indicator, const QList<CodeValue> &values)
{
    if (const auto list = indicatorrules::listOf(indicator.breakdown))
        return valueNamed(word, *list, values);
    switch (indicator.breakdown) {
    case Indicator::Breakdown::Sex: return sexIn(word);
    case Indicator::Breakdown::AgeGroup:
    case Indicator::Breakdown::Free: return word;
    case Indicator::Breakdown::None:
    case Indicator::Breakdown::TargetGroup:
    case Indicator::Breakdown::District: break;
    }
    return std::nullopt;
}

std::optional<Target> ofPreferred(const QStringList &parts, bool isOnly, const Indicator &indicator,
                                  const QList<CodeValue> &values)
{
    for (const QString &part : parts) {
        if (const auto group = isWhole(part) ? std::nullopt : groupIn(part, indicator, values))
            return Target{indicator.title, *group};
    }
    const bool whole = isOnly || std::ranges::any_of(parts, &isWhole);
    return whole ? std::optional(Target{indicator.title, {}}) : std::nullopt;
}

std::optional<Target> ofTitle(const QStringList &parts, const QList<Indicator> &indicators)
{
    constexpr double alike = 0.75;
    std::optional<Target> best;
    double most = alike;
    for (const Indicator &indicator : indicators) {
        for (const QString &part : parts) {
            if (const double share = similarity(part, indicator.title); !indicator.isComputed() && share >= most) {
                most = share;
                best = Target{indicator.title, {}};
            }
        }
    }
    return best;
}

} // namespace

QMap<QString, Target> suggestedTargets(const SeriesTable &table, const QList<Indicator> &indicators,
                                       const QList<CodeValue> &values, std::optional<Id<Indicator>> preferred)
{
    const auto chosen = std::ranges::find_if(
        indicators, [&](const Indicator &one) { return preferred == one.id && !one.isComputed(); });
    QMap<QString, Target> targets;
    for (const FoundSeries &series : table.series) {
        const QStringList parts = series.label.split(u" · "_s);
        std::optional<Target> target = ofTitle(parts, indicators);
        if (!target && chosen != indicators.cend())
            target = ofPreferred(parts, table.series.size() == 1, *chosen, values);
        const auto isTaken = [&](const Target &other) { return targets.values().contains(other); };
        if (target && !isTaken(*target))
            targets.insert(series.label, *target);
    }
    return targets;
}

} // namespace inko
