#pragma once

#include <QString>

#include <optional>

namespace inko {

/// What people write under “Teilnehmende”, in the grid and in a file: see spelled::wholeNumber(), also "20 Personen".
std::optional<qint64> participantCount(const QString &text);

} // namespace inko
