#pragma once

#include "core/base/result.h"
#include "core/monitoring/satisfaction/satisfaction.h"

#include <QList>

namespace inko {

/// What a satisfaction survey and its parts can say, for screens and imports alike; Invalid with what to do.
namespace satisfactionrules {

Result<> check(const SatisfactionSurvey &survey);
Result<> check(const SatisfactionQuestion &question);
Result<> check(const SatisfactionCount &count, const SatisfactionQuestion &question);

} // namespace satisfactionrules

} // namespace inko
