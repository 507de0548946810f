#pragma once

#include "core/base/result.h"
#include "core/grid/gridquery.h"

namespace inko {

class Database;

/// Puts what a filter finds in order (see GridOrder).
class GridSorting {
public:
    Result<std::vector<Id<GridEntry>>> inOrder(Database &database, Id<SurveyRound> round, const GridQuery &query,
                                               const GridOrder &order);

private:
    /// Where the texts of one column stand among each other in one round. Comparing 100,000 texts as a German
    /// list does takes far longer than finding them, so they are kept until the file changes.
    struct TextRanks {
        Id<SurveyRound> round;
        GridColumn::Value column = GridColumn::Count;
        qint64 lastChange = 0;
        std::vector<EntryNumber> byId;
    };

    Result<std::vector<EntryNumber>> rankedByText(Database &database, Id<SurveyRound> round, const GridQuery &query,
                                                  GridColumn::Value column);
    Result<> rankTexts(Database &database, Id<SurveyRound> round, GridColumn::Value column);

    TextRanks m_texts;
};

} // namespace inko
