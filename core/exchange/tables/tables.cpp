#include "core/exchange/tables/tables.h"

namespace inko::tables {

const std::vector<TableKind> &all()
{
    static const std::vector<TableKind> kinds = {codeValues(),
                                                 organisations(),
                                                 contacts(),
                                                 concepts(),
                                                 goals(),
                                                 yearThemes(),
                                                 milestones(),
                                                 goalRelations(),
                                                 surveyRounds(),
                                                 returns(),
                                                 gridEntries(),
                                                 indicators(),
                                                 measurements(),
                                                 eventSeries(),
                                                 events(),
                                                 eventGroups(),
                                                 eventFeedback(),
                                                 satisfactionSurveys(),
                                                 satisfactionQuestions(),
                                                 satisfactionCounts(),
                                                 budgetProducts(),
                                                 budgetFigures(),
                                                 budgetShares(),
                                                 impactQuestions(),
                                                 impactChecks(),
                                                 impactAnswers(),
                                                 efforts(),
                                                 demands(),
                                                 supportChains(),
                                                 chainSteps(),
                                                 bodies(),
                                                 bodyMembers(),
                                                 sessions(),
                                                 agendaItems(),
                                                 agendaPapers(),
                                                 attendance(),
                                                 recommendations(),
                                                 recommendationSteps(),
                                                 tasks(),
                                                 topics(),
                                                 consultations(),
                                                 draftChapters(),
                                                 responses(),
                                                 statements(),
                                                 progressRounds(),
                                                 progressRequests(),
                                                 progressReports(),
                                                 cycleSteps(),
                                                 reportTexts()};
    return kinds;
}

} // namespace inko::tables
