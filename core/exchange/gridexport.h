#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace inko {

class Store;

/// The whole grid of a round, as planImport() reads it back to the same values.
namespace gridexport {

enum class Format { Csv, Json, Xlsx };
/// By the path's ending; Invalid for others.
Result<Format> formatOf(const QString &path);

struct Written {
    int year = 0;
    qsizetype rows = 0;
    QByteArray bytes;
};
/// The round of this year, else the newest. NotFound if there is none.
Result<Written> write(Store &store, std::optional<int> year, Format format);

} // namespace gridexport

} // namespace inko
