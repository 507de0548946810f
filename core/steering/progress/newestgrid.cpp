#include "core/steering/progress/newestgrid.h"

#include "core/survey/survey.h"

namespace inko {

using namespace Qt::StringLiterals;

Result<std::optional<SurveyRound>> newestRound(Store &store)
{
    return Survey(store).rounds().map([](const QList<SurveyRound> &rounds) {
        return rounds.isEmpty() ? std::nullopt : std::optional(rounds.constFirst());
    });
}

Result<QList<GridEntry>> projectsOfNewestGrid(Store &store)
{
    return newestRound(store).and_then([&](const std::optional<SurveyRound> &round) -> Result<QList<GridEntry>> {
        if (!round)
            return {};
        const auto ended = SqlValue<GridEntry::Status>::to(GridEntry::Status::Ended);
        return store.table<GridEntry>().where({u"round_id = ? AND status <> ?"_s, {round->id.value, ended}, u"id"_s});
    });
}

} // namespace inko
