#pragma once

#include "core/base/result.h"
#include "core/exchange/sheets/table/sheet.h"

#include <QHash>

class QJsonObject;

namespace inko {

/// Says what a foreign file's columns are called here: {"Angebotstitel": "Angebot", "Lfd. Nr.": ""} renames columns
/// and leaves those out that map to nothing; {"Zeitraum": ["Von", "Bis"]} reads one column for several; where several
/// name the same one, their cells are put together. {"=": {"Institution": "VHS"}} fills a column's empty cells, and
/// the whole column where the file does not have it.
struct ImportMapping {
    QHash<QString, QStringList> columns; ///< by header; no name leaves the column out
    QHash<QString, QString> constants;   ///< by the name here

    bool isEmpty() const { return columns.isEmpty() && constants.isEmpty(); }
    friend bool operator==(const ImportMapping &, const ImportMapping &) = default;
};

/// From text in any encoding that decodeText() knows. Invalid if it is not JSON of this shape.
Result<ImportMapping> readMapping(const QByteArray &json);
/// What readMapping() reads back.
QJsonObject jsonOf(const ImportMapping &mapping);

/// What a row would say as the header, as the mapping says.
QStringList mappedHeader(const QStringList &header, const ImportMapping &mapping);

/// The sheet as the mapping says. Invalid where it names a column that the sheet does not have.
Result<Sheet> mapped(Sheet sheet, const ImportMapping &mapping);

} // namespace inko
