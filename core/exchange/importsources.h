#pragma once

#include "core/exchange/forms/formanswer.h"
#include "core/exchange/importmapping.h"
#include "core/exchange/series/seriesmapping.h"

#include <optional>

namespace inko {

/// One table that is to be imported.
struct ImportSource {
    QString path; ///< as the person gave it
    Sheet sheet;
    std::optional<int> year = {};        ///< of a grid; empty: the year of the options
    QString sheetName = {};              ///< of the spreadsheet's sheet, where the file has several tables
    std::optional<FormAnswer> form = {}; ///< of a form of Inko's that came back; its rows are its institution's
    QString madeFrom = {}; ///< Settings::workspaceMark() of a progress form that came back; empty: it is none
};

/// The tables in a file, their columns named as the mapping says; those of a spreadsheet that nothing can be read from
/// are left out while there are others. Invalid, with the file's name, for what is no table.
Result<QList<ImportSource>> readSources(const QString &path, const QByteArray &bytes,
                                        const ImportMapping &mapping = {});

/// A table of a statistical office, and the spreadsheet's sheet that it is on.
struct SeriesSource {
    SeriesTable table;
    QString sheetName; ///< where the file has several tables
};
/// Those in a file that series are found in. Invalid, with the file's name, for one without.
Result<QList<SeriesSource>> readSeriesTables(const QString &path, const QByteArray &bytes);
/// The values that a mapping knows, as rows to be imported; no source for a table without any.
QList<ImportSource> sourcesOf(const QString &path, const QList<SeriesSource> &tables, const SeriesMapping &mapping);
/// Both in one. Invalid, with the file's name, where the mapping knows none of the series.
Result<QList<ImportSource>> readSources(const QString &path, const QByteArray &bytes, const SeriesMapping &mapping);

/// Adds which file an error is about.
Error inFile(const QString &path, Error error);

} // namespace inko
