#pragma once

#include "core/directory/codevalue.h"
#include "core/exchange/decisions/comparedfield.h"
#include "core/grid/gridentry.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace inko {

/// Which of these entries is a row about, or is it a new activity?
struct WhichEntry {
    QList<Id<GridEntry>> candidates; ///< the likeliest first
    friend bool operator==(const WhichEntry &, const WhichEntry &) = default;
};

/// Which side counts for the fields that are asked about?
struct WhichSide {
    Id<GridEntry> entry; ///< that the row is about
    QList<ComparedField> fields;
    friend bool operator==(const WhichSide &, const WhichSide &) = default;
};

/// What do these names mean, that no list has?
struct WhichName {
    std::optional<CodeValue::List> list; ///< nullopt: they name institutions
    QStringList names;
    friend bool operator==(const WhichName &, const WhichName &) = default;
};

/// What a row that cannot be taken yet asks the person; none: a cell must be corrected, or the row left out.
using RowQuestion = std::variant<std::monostate, WhichEntry, WhichSide, WhichName>;

} // namespace inko
