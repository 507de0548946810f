#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"
#include "core/survey/survey.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<SurveyRound>::Use;

RowResult<> check(SurveyRound &round, const std::optional<SurveyRound> &before, ImportContext &context)
{
    if (const Result<> checked = Survey::check(round); !checked)
        return refuseRow(u"Frist"_s, round.deadline ? round.deadline->toString(Qt::ISODate) : QString(),
                         checked.error().message);
    if (!before)
        return {};
    QList<Return> returns;
    for (const auto &entry : context.draft.table<Return>().entries()) {
        if (entry.record.round == round.id)
            returns << entry.record;
    }
    if (const Result<> opens = Survey::checkOpening(round, returns); !opens)
        return refuseRow(u"Beginn"_s, round.openedOn.toString(Qt::ISODate), opens.error().message);
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
