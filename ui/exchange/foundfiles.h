#pragma once

#include <QStringList>

namespace inko {

/// The files that can be read in: those given, and those in the folders given and below, by name. What other programs
/// keep beside them (locks, copies) is left out, and so is what has no ending of a table while it stands in a folder.
QStringList importableFiles(const QStringList &paths);

} // namespace inko
