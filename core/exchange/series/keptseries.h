#pragma once

#include "core/exchange/series/seriesmapping.h"
#include "core/workspace/namedsettings.h"

#include <QCoreApplication>

namespace inko {

/// The mappings that a file remembers, by the name that the person gave them.
class KeptSeries {
    Q_DECLARE_TR_FUNCTIONS(inko::KeptSeries)
public:
    explicit KeptSeries(Store &store);

    Result<QMap<QString, SeriesMapping>> all() const;
    /// NotFound, with the names there are.
    Result<SeriesMapping> named(const QString &name) const;
    /// In place of one of the same name. Invalid without a name.
    Result<> keep(const QString &name, const SeriesMapping &mapping);

private:
    NamedSettings m_kept;
};

/// The mapping that knows most of a table's series, at least half of its own; nullopt for none.
std::optional<QString> bestSeriesMapping(const QMap<QString, SeriesMapping> &mappings, const SeriesTable &table);

} // namespace inko
