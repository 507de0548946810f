#include "core/exchange/series/keptseries.h"

#include "core/base/text.h"
#include "core/workspace/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

const QString settingKey = u"series_mappings"_s;

} // namespace

Result<QMap<QString, SeriesMapping>> KeptSeries::all() const
{
    return Settings(m_store).content(settingKey).map([](const QString &kept) {
        QMap<QString, SeriesMapping> mappings;
        const QJsonObject json = QJsonDocument::fromJson(kept.toUtf8()).object();
        for (auto entry = json.begin(); entry != json.end(); ++entry)
            mappings.insert(entry.key(), seriesMappingIn(entry.value().toObject()));
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
    return all().and_then([&](const QMap<QString, SeriesMapping> &mappings) -> Result<> {
        if (mappings.value(tidy) == mapping && mappings.contains(tidy))
            return {};
        QJsonObject json;
        for (auto entry = mappings.cbegin(); entry != mappings.cend(); ++entry)
            json.insert(entry.key(), jsonOf(*entry));
        json.insert(tidy, jsonOf(mapping));
        return Settings(m_store).setContent(tr("Series “%1” remembered").arg(tidy), settingKey,
                                            QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    });
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
