#pragma once

#include "core/report/document.h"
#include "core/report/papers/consultationrecord.h"

namespace inko::papers {

/// The draft itself, chapter by chapter with its numbers, as those read it who are asked. Chapters without a text are
/// headings only.
document::Document draftPaper(const ConsultationRecord &record);

} // namespace inko::papers
