#include "core/exchange/series/keptseries.h"

#include "core/base/text.h"

namespace inko {

using namespace Qt::StringLiterals;

KeptSeries::KeptSeries(Store &store) : m_kept(store, u"series_mappings"_s) {}

Result<QMap<QString, SeriesMapping>> KeptSeries::all() const
{
    return m_kept.all().map([](const QMap<QString, QJsonObject> &kept) {
        QMap<QString, SeriesMapping> mappings;
        for (auto entry = kept.cbegin(); entry != kept.cend(); ++entry)
            mappings.insert(entry.key(), seriesMappingIn(*entry));
        return mappings;
    });
}

Result<SeriesMapping> KeptSeries::named(const QString &name) const
{
    return all().and_then([&](const QMap<QString, SeriesMapping> &mappings) -> Result<SeriesMapping> {
        const auto found = mappings.constFind(tidyLine(name));
        if (found == mappings.cend())
            return fail(Error::Code::NotFound, tr("No series are remembered under the name “%1”.").arg(name));
        return *found;
    });
}

Result<> KeptSeries::keep(const QString &name, const SeriesMapping &mapping)
{
    const QString tidy = tidyLine(name);
    if (tidy.isEmpty())
        return fail(Error::Code::Invalid, tr("Give it a name under which you will find it again next year."));
    return m_kept.keep(tr("Series “%1” remembered").arg(tidy), tidy, jsonOf(mapping));
}

std::optional<QString> bestSeriesMapping(const QMap<QString, SeriesMapping> &mappings, const SeriesTable &table)
{
    std::optional<QString> best;
    qsizetype most = 0;
    for (auto entry = mappings.cbegin(); entry != mappings.cend(); ++entry) {
        const auto known = std::ranges::count_if(
            table.series, [&](const FoundSeries &series) { return entry->series.contains(series.label); });
        if (known > most && known * 2 >= entry->series.size()) {
            most = known;
            best = entry.key();
        }
    }
    return best;
}

} // namespace inko
