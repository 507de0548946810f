#pragma once

#include "core/steering/consultations/consultation.h"

namespace inko {

/// The number of each chapter as its level has it: "1", "1.1", "2". A level that is skipped counts as one.
QStringList chapterNumbers(const QList<DraftChapter> &chapters);

} // namespace inko
