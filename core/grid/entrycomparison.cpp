#include "core/grid/entrycomparison.h"

#include "core/grid/entryfields.h"

namespace inko {

QList<FieldComparison> comparedFields(const GridEntry &sent, const GridEntry &here, const GridEntry &answer)
{
    using Changed = FieldComparison::Changed;
    QList<FieldComparison> compared;
    for (int place = 0; place < GridColumn::Count; ++place) {
        const auto column = static_cast<GridColumn::Value>(place);
        if (column == GridColumn::Status || entryfields::isSame(here, answer, column))
            continue;
        const bool isChangedHere = !entryfields::isSame(sent, here, column);
        const bool isChangedInAnswer = !entryfields::isSame(sent, answer, column);
        compared << FieldComparison{column, isChangedHere && isChangedInAnswer ? Changed::OnBothSides
                                            : isChangedHere                    ? Changed::Here
                                                                               : Changed::InAnswer};
    }
    return compared;
}

} // namespace inko
