#pragma once

#include "core/steering/agenda/openmatters.h"

namespace inko {

/// What a session is told of the progress round that was asked in since the last one.
namespace progressbrief {

/// How many have answered, and a line for each project that is to be talked about: it is delayed or stopped, or needs
/// something. Markdown.
QString inWords(const OpenMatters &open);
/// Those of these projects that the grid has.
QList<Id<Activity>> projectsToTalkAbout(const OpenMatters &open);

} // namespace progressbrief

} // namespace inko
