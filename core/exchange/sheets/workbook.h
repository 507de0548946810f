#pragma once

#include "core/exchange/sheets/table/headersearch.h"

namespace inko {

/// Reads a file of tables by what it is, whatever its name says: XLSX, ODS, JSON or CSV. Invalid, with what to do about
/// it, for everything else, for what is damaged and for what is larger than sheetlimits allow.
Result<Workbook> readWorkbook(const QByteArray &bytes, const QString &fileName);

/// A table of a workbook.
struct NamedSheet {
    QString name; ///< of the spreadsheet's sheet; empty in files that are one table
    Sheet sheet;
};

/// The tables whose headers name all that is needed; where there is none, the one whose header names most. Invalid for
/// a workbook without a row.
Result<std::vector<NamedSheet>> fittingSheets(Workbook workbook, const HeaderTest &test);

} // namespace inko
