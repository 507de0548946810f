#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace inko::pdf {

/// The map from a font's two-byte codes to what they say (ISO 32000-1, 9.10.3); `texts` by code.
QByteArray toUnicodeMap(const std::vector<QString> &texts);

} // namespace inko::pdf
