#pragma once

#include <QStringList>

namespace inko {

/// A header as headers are compared: however it is written, broken over lines, marked as needed (“Ziele*”), ended with
/// a colon or question mark or given in both numbers (“Zielgruppe(n)”).
QString headerKey(const QString &header);

/// The place of the first header that has the same key as this name; -1 for none.
qsizetype placeOfHeader(const QStringList &headers, const QString &name);

} // namespace inko
