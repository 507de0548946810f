#pragma once

#include <QString>

namespace inko {

/// A header as headers are compared: however it is written, broken over lines, marked as needed (“Ziele*”), ended with
/// a colon or question mark or given in both numbers (“Zielgruppe(n)”).
QString headerKey(const QString &header);

} // namespace inko
