#include "core/exchange/tables/tables.h"

namespace inko::tables {

const std::vector<TableKind> &all()
{
    static const std::vector<TableKind> kinds = {
        codeValues(),   organisations(), contacts(),    concepts(),   goals(),        milestones(), goalRelations(),
        surveyRounds(), returns(),       gridEntries(), indicators(), measurements(), reportTexts()};
    return kinds;
}

} // namespace inko::tables
