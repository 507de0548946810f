#pragma once

#include "core/directory/organisation.h"
#include "core/grid/namelist.h"
#include "core/steering/consultations/statement.h"

namespace inko {

/// Chapters of a draft by number and title ("2.1 Beginnings"), so that equal titles can be told apart.
NameList namesOfChapters(const QList<DraftChapter> &chapters);

/// Answers by their labels and who gave them, where that is known.
NameList namesOfAnswers(const QList<Response> &responses, const QList<Organisation> &organisations);

} // namespace inko
