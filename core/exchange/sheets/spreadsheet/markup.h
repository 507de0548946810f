#pragma once

#include "core/exchange/sheets/spreadsheet/archive.h"

#include <QXmlStreamReader>

namespace inko {

/// Reads a file of XML out of the archive, tag by tag, without ever holding it whole. Invalid for XML that is damaged,
/// declares entities, is nested deeper than any spreadsheet or has a single text that no cell can hold.
Result<> readMarkup(Archive &archive, const QString &name,
                    const std::function<Result<>(const QXmlStreamReader &token)> &take);

/// An attribute by its name without the prefix, which differs between the kinds of a format.
QStringView attribute(const QXmlStreamReader &element, QLatin1StringView name);
/// The same as a whole number; `otherwise` where there is none.
int number(const QXmlStreamReader &element, QLatin1StringView name, int otherwise);

} // namespace inko
