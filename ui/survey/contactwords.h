#pragma once

#include "core/directory/organisation.h"

#include <QStringList>

namespace inko {

/// Whom to ask for, and below that the number to call; what is not known is left out.
QStringList callWords(const Contact &contact);

} // namespace inko
