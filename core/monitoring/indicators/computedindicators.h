#pragma once

#include "core/base/result.h"
#include "core/monitoring/indicators/indicator.h"

#include <QList>

namespace inko {

class Store;

/// What an indicator that is worked out from the file's own data is, for each year with a survey, by year: offers that
/// name one of its goals or a goal beneath it, the institutions that reported them, their participants as far as they
/// are known (unknown where none is), how many of the institutions asked have answered, who came to the events of
/// each year that has had any, or how many of the recommendations proposed by a year's end were rejected or carried out
/// by then. Told apart by target group or district, each value of the list that is in use has its
/// own number beside the whole, zero included. The measurements have no id; nothing is stored, so they can never be out
/// of date.
Result<QList<Measurement>> computedValues(Store &store, const Indicator &indicator);

} // namespace inko
