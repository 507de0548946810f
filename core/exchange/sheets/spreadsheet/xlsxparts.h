#pragma once

#include "core/exchange/sheets/spreadsheet/archive.h"
#include "core/exchange/sheets/spreadsheet/numberdisplay.h"

#include <QHash>

#include <vector>

namespace inko::xlsx {

struct SheetPart {
    QString name;
    QString path; ///< in the archive
    bool isHidden = false;
};

/// What the sheets of a workbook have in common.
struct Parts {
    std::vector<SheetPart> sheets;
    QStringList texts;                   ///< that cells name by their number
    std::vector<NumberDisplay> displays; ///< by the cells' style
    Epoch epoch = Epoch::Of1900;
    QHash<QString, QString> properties;
};

Result<Parts> readParts(Archive &archive);

/// `_x000D_` in a text is a character by its number (ECMA-376 part 1, 22.9.2.19).
QString unescaped(const QString &text);

} // namespace inko::xlsx
