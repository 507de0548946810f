#pragma once

#include "core/base/result.h"

#include <QList>
#include <QSet>

namespace inko {

class Workspace;

/// The years a file says something about.
namespace years {

/// Of survey rounds, sessions, events, annual goals and planned steps, and the year it is now; the latest first.
Result<QList<int>> of(Workspace &workspace);

/// Can a change of these tables be one of the years?
bool dependOn(const QSet<QString> &tables);

} // namespace years

} // namespace inko
