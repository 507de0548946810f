#pragma once

#include <QByteArray>

namespace inko::pdf {

/// As the filter FlateDecode reads it (RFC 1950). The same bytes give the same result; may run on any thread.
QByteArray deflated(const QByteArray &bytes);

} // namespace inko::pdf
