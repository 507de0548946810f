#pragma once

#include "core/exchange/sheets/spreadsheet/archive.h"

/// Files of other programs that no table can be read from: what they are, and what to do.
namespace inko::foreignfile {

/// Empty: it may be a table.
QString whyNotRead(const QByteArray &bytes, const QString &fileName);
/// The same for a zip file, whose `kind` is what it says of itself.
QString whyNotReadPacked(const Archive &archive, const QByteArray &kind);

} // namespace inko::foreignfile
