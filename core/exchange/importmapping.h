#pragma once

#include "core/base/result.h"
#include "core/exchange/sheets/table/sheet.h"

#include <QHash>

namespace inko {

/// Says what a foreign file's columns are called here: {"Angebotstitel": "Angebot", "Lfd. Nr.": ""} renames columns
/// and leaves those out that map to nothing; {"=": {"Institution": "VHS"}} fills a column's empty cells, and the
/// whole column where the file does not have it.
struct ImportMapping {
    QHash<QString, QString> columns;   ///< by header; an empty name leaves the column out
    QHash<QString, QString> constants; ///< by the name here
    friend bool operator==(const ImportMapping &, const ImportMapping &) = default;
};

/// From text in any encoding that decodeText() knows. Invalid if it is not JSON of this shape.
Result<ImportMapping> readMapping(const QByteArray &json);

/// What a row would say as the header, as the mapping says.
QStringList mappedHeader(QStringList header, const ImportMapping &mapping);

/// The sheet as the mapping says. Invalid where it names a column that the sheet does not have.
Result<Sheet> mapped(Sheet sheet, const ImportMapping &mapping);

} // namespace inko
