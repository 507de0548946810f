#include "core/exchange/tables/tablerows.h"
#include "core/exchange/tables/tables.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<SurveyRound>::Use;

RowResult<> check(SurveyRound &round, const std::optional<SurveyRound> &, ImportContext &)
{
    if (round.deadline && *round.deadline < round.openedOn)
        return refuseRow(u"Frist"_s, round.deadline->toString(Qt::ISODate),
                         QCoreApplication::translate("inko::tables", "The deadline is before the beginning."));
    return {};
}

} // namespace

TableKind surveyRounds()
{
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Survey rounds"),
        recordRules<SurveyRound>({columns::year({u"Jahr"_s, u"Year"_s}, Use::Identifying, &SurveyRound::year),
                                  columns::requiredDay({u"Beginn"_s, u"Opened on"_s}, &SurveyRound::openedOn),
                                  columns::day({u"Frist"_s, u"Deadline"_s}, &SurveyRound::deadline)},
                                 &check));
}

} // namespace inko::tables
