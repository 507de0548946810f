#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace inko {

/// One row as it came in.
struct SheetRow {
    int number = 0; ///< as a spreadsheet counts: the first row of the file is 1
    QStringList cells;
    QString defect = {};             ///< why it cannot be told what the cells are, for the person; empty: all is clear
    QList<qsizetype> merged = {};    ///< places of the cells that are one with those of other rows
    QList<qsizetype> errors = {};    ///< places of the cells whose formula failed or was not worked out
    bool mayHaveJoinedCells = false; ///< a stray quote may have made one of two, if the row has too few
    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

/// The cells of one table as they stand in a file. Rows without content are left out, and so are empty cells at the
/// end of a row.
struct CellTable {
    QString name; ///< of the spreadsheet's sheet; empty in files that are one table
    std::vector<SheetRow> rows;
    friend bool operator==(const CellTable &, const CellTable &) = default;
};

/// All that a file tells.
struct Workbook {
    std::vector<CellTable> tables;
    QHash<QString, QString> properties; ///< that whoever made the file gave it, by name
    friend bool operator==(const Workbook &, const Workbook &) = default;
};

/// A table whose header has been found; every row has as many cells as that.
struct Sheet {
    SheetRow header;
    std::vector<SheetRow> rows;
    friend bool operator==(const Sheet &, const Sheet &) = default;
};

/// What a file may hold at most; a larger one is refused before it takes the memory.
namespace sheetlimits {

constexpr qint64 bytes = 512LL * 1024 * 1024;
constexpr size_t rows = 1'048'576; ///< as many as a spreadsheet has
constexpr qsizetype columns = 256;
constexpr qsizetype cells = 5'000'000;      ///< with the empty ones between
constexpr qsizetype cellLength = 1'000'000; ///< UTF-16 units

/// What is said of a file that holds more.
tl::unexpected<Error> tooLarge();
tl::unexpected<Error> tooManyRows();
tl::unexpected<Error> tooManyCells();
tl::unexpected<Error> isEmpty();
bool isText(const QString &cell); ///< no zeros and no halves of letters
/// The defects of a row.
QString tooManyColumns();
QString tooLongCell();
QString isNoText(const QString &cell);

} // namespace sheetlimits

} // namespace inko
