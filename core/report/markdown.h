#pragma once

#include "core/report/document.h"

namespace inko {

/// A text written in Markdown (CommonMark) as parts of a document. Its headings go on below `level`, without gaps;
/// lists in lists become one; links lead to web and mail addresses only; HTML is left out, and so are pictures, save
/// what they are called.
std::vector<document::Block> markdownBlocks(const QString &markdown, int level, const QString &language = {});

} // namespace inko
