#pragma once

#include "core/steering/consultations/consultation.h"

namespace inko {

/// A draft written in Markdown (CommonMark), taken apart at its headings; what stands before the first one is no
/// chapter. A title is plain text, a chapter's text the Markdown as it was written.
QList<DraftChapter> chaptersFromMarkdown(const QString &markdown);

} // namespace inko
