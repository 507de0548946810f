#pragma once

#include "core/monitoring/indicators/indicator.h"

#include <QList>

namespace inko {

/// What is odd about a value. It is a question, never a refusal.
struct ValueDoubt {
    enum class Kind {
        Jump,            ///< more than the indicator's factor away from the one before
        BelowRange,      ///< smaller than expected; `other` is the limit
        AboveRange,      ///< larger than expected; `other` is the limit
        Falls,           ///< less than the one before, although that is counted in
        SumDiffers,      ///< its groups come to something else; `other` is their sum
        GroupAboveTotal, ///< one group is larger than the whole; `other` is the whole
        Twice            ///< there is another value for the same period and group
    };

    Id<Measurement> measurement;
    Kind kind = Kind::Jump;
    double other = 0; ///< what it was compared with
    friend bool operator==(const ValueDoubt &, const ValueDoubt &) = default;
};

/// All that is odd about an indicator's values, save where somebody has confirmed them. Groups must come to the whole
/// only where each person is in one of them: sexes, age groups, districts and free ones, and not in a percentage.
QList<ValueDoubt> doubtsAbout(const Indicator &indicator, const QList<Measurement> &values);

/// In one sentence, translated.
QString inWords(const ValueDoubt &doubt);

} // namespace inko
