#pragma once

#include "core/layout/pages/pages.h"

#include <QDateTime>

namespace inko::pdf {

class ObjectWriter;

/// Writes what the file says of itself in the older way and returns the object.
int writeInfo(const layout::Pages &pages, const QDateTime &created, ObjectWriter &objects);

/// The same as XMP, with what the file conforms to: PDF/UA-1 (ISO 14289-1, 5) and PDF/A-2a (ISO 19005-2, 6.6.4).
int writeXmp(const layout::Pages &pages, const QDateTime &created, ObjectWriter &objects);

/// Writes what the colours mean, sRGB, and returns the output intent's object.
int writeOutputIntent(ObjectWriter &objects);

} // namespace inko::pdf
