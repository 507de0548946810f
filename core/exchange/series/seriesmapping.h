#pragma once

#include "core/exchange/series/seriestable.h"

#include <QMap>

class QJsonObject;

namespace inko {

/// Which series of a statistical office's table are values of which indicators: what is needed to read next year's file
/// like this year's.
struct SeriesMapping {
    struct Target {
        QString indicator; ///< its title
        QString group;     ///< that the values are told apart by; empty: the whole
        friend bool operator==(const Target &, const Target &) = default;
    };

    QMap<QString, Target> series;              ///< by FoundSeries::label; the others are left out
    std::optional<spelled::NumberStyle> style; ///< empty: as the numbers tell
    Dash dash = Dash::Zero;
    QString source; ///< where the values come from; empty: as the indicator says
    friend bool operator==(const SeriesMapping &, const SeriesMapping &) = default;
};

/// {"series": {"Nordstadt": {"indicator": "Plätze", "group": "Nordstadt"}}, "numbers": "german", "dash": "zero",
/// "source": "…"}. Invalid for another shape.
Result<SeriesMapping> readSeriesMapping(const QByteArray &json);
QJsonObject jsonOf(const SeriesMapping &mapping);
/// What jsonOf() made.
SeriesMapping seriesMappingIn(const QJsonObject &json);
/// Is it a mapping of series, rather than one of columns?
bool isSeriesMapping(const QByteArray &json);

/// The table's values as rows of the table “Values of indicators”, the ones that a mapping leaves out apart. A cell
/// that says nothing makes no row before the first and behind the last value of its series; what it means otherwise,
/// and what cannot be read, is told when the rows are taken.
Sheet sheetOf(const SeriesTable &table, const SeriesMapping &mapping);

} // namespace inko
