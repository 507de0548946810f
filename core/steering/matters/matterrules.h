#pragma once

#include "core/base/result.h"
#include "core/steering/matters/task.h"

namespace inko {

/// What recommendations and tasks can say of their days, for screens and imports alike; on values, without a file. Each
/// check is Invalid with a reason that tells what to do.
namespace matterrules {

Result<> checkProposed(const Recommendation &recommendation, QDate today); ///< on a day that is not to come
/// After the recommendation was proposed, on a day that is not to come, and not proposed once more.
Result<> check(const RecommendationStep &step, const Recommendation &recommendation, QDate today);
Result<> checkSettled(const Task &task, QDate today); ///< not in the future

} // namespace matterrules

} // namespace inko
