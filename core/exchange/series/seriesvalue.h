#pragma once

#include "core/base/spelledvalues.h"
#include "core/monitoring/indicators/indicator.h"

namespace inko {

/// What “–” stands for. In the tables of statistical offices it says that there is nothing, which is zero (DIN 55301,
/// and the explanation of signs of the German offices); elsewhere that nobody knows.
enum class Dash { Zero, Unknown };

/// How the cells of a table are read.
struct SeriesReading {
    spelled::NumberStyle style = spelled::NumberStyle::German;
    Dash dash = Dash::Zero;
    friend bool operator==(const SeriesReading &, const SeriesReading &) = default;
};

/// What a cell of an official table says.
struct SeriesValue {
    Measurement::State state = Measurement::State::Unknown;
    std::optional<double> value; ///< set where known
    QString mark;                ///< the footnote or the flag beside it: "r", "p", "1)", "()"
    bool isBlank = false;        ///< it says nothing at all, which is unknown, too
    friend bool operator==(const SeriesValue &, const SeriesValue &) = default;
};

/// Reads a number with the marks that stand beside it ("1.234 r", "12,5 1)", "(87)", "p 3,1"), and the signs that stand
/// for none: "." ".." "…" "/" ":" for unknown, "x" for not applicable, "–" as the reading says. nullopt for other text.
std::optional<SeriesValue> readSeriesValue(const QString &cell, const SeriesReading &reading);

} // namespace inko
