#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace inko {

/// The text of a file whose encoding nobody tells: UTF-8, UTF-16 (by byte order mark, or by its zero bytes) or
/// Windows-1252. Invalid where it is none of them throughout, or mixes them, and for the older encodings of DOS and
/// Macintosh, which Excel still offers.
Result<QString> decodeText(const QByteArray &bytes);

} // namespace inko
