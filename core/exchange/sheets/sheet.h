#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace inko {

/// One row as it came in.
struct SheetRow {
    int number = 0; ///< as a spreadsheet counts: the first row of the file is 1
    QStringList cells;
    QString defect; ///< why it cannot be told what the cells are, for the person; empty: all is clear
    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

/// A table from a file of any format. Rows without content are left out; every row has as many cells as the header.
struct Sheet {
    SheetRow header;
    std::vector<SheetRow> rows;
    friend bool operator==(const Sheet &, const Sheet &) = default;
};

/// How well a row serves as the header.
struct HeaderFit {
    qsizetype known = 0;   ///< cells that name a column
    bool complete = false; ///< no column that is needed is missing
};
using HeaderTest = std::function<HeaderFit(const QStringList &cells)>;

/// What a file may hold at most; a larger one is refused before it takes the memory.
namespace sheetlimits {

constexpr qint64 bytes = 512LL * 1024 * 1024;
constexpr size_t rows = 1'048'576; ///< as many as a spreadsheet has
constexpr qsizetype columns = 256;
constexpr qsizetype cellLength = 1'000'000; ///< UTF-16 units

/// What is said of a file that holds more.
tl::unexpected<Error> tooLarge();
tl::unexpected<Error> tooManyRows();
/// The defects of a row.
QString tooManyColumns();
QString tooLongCell();

} // namespace sheetlimits

} // namespace inko
