#pragma once

class QString;

namespace inko {

/// What the program ends with.
enum ExitStatus { Done = 0, Refused = 1, WrongUsage = 2 };

/// Says on stderr what is wrong with the arguments.
ExitStatus wrongUsage(const QString &problem);

} // namespace inko
