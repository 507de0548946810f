#pragma once

#include "core/report/document.h"
#include "core/report/papers/sessionrecord.h"

namespace inko::papers {

/// Who is invited to what, with the agenda and what the items are about.
document::Document invitation(const SessionRecord &record);

/// A line to sign for each person expected, and some to spare.
document::Document attendanceSheet(const SessionRecord &record);

/// What those who come read beforehand: each item with its facts, recommendations, tasks, milestones and the like, as a
/// chapter of its own.
document::Document sessionPapers(const SessionRecord &record);

/// Whom minutes are for.
enum class Readers { Members, Everybody };

/// Who was there, and what was said and decided item by item. For everybody internal items are left out, save their
/// number, and so is who a person is: institutions stand there instead, and names of people that the file knows are
/// taken out of the texts, unless they consented to be published.
document::Document minutes(const SessionRecord &record, Readers readers);

/// Every recommendation and what became of it, and every task that is open: open ones first.
document::Document mattersList(const SessionRecord &record);

} // namespace inko::papers
