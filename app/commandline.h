#pragma once

#include <QStringList>

namespace inko {

/// What the program ends with.
enum ExitStatus { Done = 0, Refused = 1, WrongUsage = 2 };

namespace commandline {

/// Is this the first argument of a command, or of --help and --version? Otherwise a window opens.
bool isCommand(const QString &argument);

/// Runs the command that the arguments (without the program's name) begin with.
ExitStatus run(const QStringList &arguments);

/// Says on stderr what is wrong with the arguments.
ExitStatus wrongUsage(const QString &problem);

} // namespace commandline

} // namespace inko
