#include "core/exchange/rows/rowimport.h"

namespace inko {

RowResult<RowOutcome> RowImport::take(const SheetRow &row)
{
    const Draft::Mark mark = m_context.draft.mark();
    RowResult<RowOutcome> taken = tryToTake(row);
    if (!taken) {
        m_context.draft.rollBack(mark);
        taken.error().row = row.number;
    }
    return taken;
}

} // namespace inko
