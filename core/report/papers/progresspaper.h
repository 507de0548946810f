#pragma once

#include "core/report/document.h"
#include "core/report/papers/progressrecord.h"

namespace inko::papers {

/// How the projects are going, put together from all answers: how many answered and how the projects stand, who needs
/// what, and institution by institution what was said; who has not answered yet. For the members of the body.
document::Document progressPaper(const ProgressRecord &record);

QString nameOf(ProgressReport::Standing standing);

} // namespace inko::papers
