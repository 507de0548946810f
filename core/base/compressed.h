#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace inko {

/// Bytes made small, as text that a file's tables can keep.
QString compressed(const QByteArray &bytes);

/// The bytes again; Damaged if the text is none of these, or stands for more bytes than `most`.
Result<QByteArray> decompressed(const QString &text, qsizetype most);

} // namespace inko
