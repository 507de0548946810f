#pragma once

#include "app/exitstatus.h"

#include <QStringList>

namespace inko::commandline {

/// Is this the first argument of a command, or of --help and --version? Otherwise a window opens.
bool isCommand(const QString &argument);

/// Runs the command that the arguments (without the program's name) begin with.
ExitStatus run(const QStringList &arguments);

} // namespace inko::commandline
