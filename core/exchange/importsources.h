#pragma once

#include "core/exchange/forms/formanswer.h"
#include "core/exchange/importmapping.h"

#include <optional>

namespace inko {

/// One table that is to be imported.
struct ImportSource {
    QString path; ///< as the person gave it
    Sheet sheet;
    std::optional<int> year = {};        ///< of a grid; empty: the year of the options
    QString sheetName = {};              ///< of the spreadsheet's sheet, where the file has several tables
    std::optional<FormAnswer> form = {}; ///< of a form of Inko's that came back; its rows are its institution's
};

/// The tables in a file, their columns named as the mapping says; those of a spreadsheet that nothing can be read from
/// are left out while there are others. Invalid, with the file's name, for what is no table.
Result<QList<ImportSource>> readSources(const QString &path, const QByteArray &bytes,
                                        const ImportMapping &mapping = {});

/// Adds which file an error is about.
Error inFile(const QString &path, Error error);

} // namespace inko
