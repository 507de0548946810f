#include "core/steering/progress/newestgrid.h"

namespace inko {

using namespace Qt::StringLiterals;

Result<std::optional<SurveyRound>> newestRound(const Store &store)
{
    return store.table<SurveyRound>().all(u"year DESC"_s).map([](const QList<SurveyRound> &rounds) {
        return rounds.isEmpty() ? std::nullopt : std::optional(rounds.constFirst());
    });
}

Result<QList<GridEntry>> projectsOfNewestGrid(const Store &store)
{
    return newestRound(store).and_then([&](const std::optional<SurveyRound> &round) -> Result<QList<GridEntry>> {
        if (!round)
            return {};
        const auto ended = SqlValue<GridEntry::Status>::to(GridEntry::Status::Ended);
        return store.table<GridEntry>().where({u"round_id = ? AND status <> ?"_s, {round->id.value, ended}, u"id"_s});
    });
}

} // namespace inko
