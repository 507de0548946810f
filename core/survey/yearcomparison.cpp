#include "core/survey/yearcomparison.h"

#include "core/grid/gridentries.h"

#include <QCoreApplication>

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

Result<std::vector<GridEntry>> entriesOf(Store &store, const SurveyRound &round)
{
    return GridEntries(store).ofRound(round.id).map(
        [](const QList<GridEntry> &read) { return std::vector<GridEntry>(read.cbegin(), read.cend()); });
}

} // namespace

int YearComparison::count(YearChange::Kind kind) const
{
    return static_cast<int>(
        std::count_if(changes.cbegin(), changes.cend(), [&](const YearChange &change) { return change.kind == kind; }));
}

Result<YearComparison> compareWithLastYear(Store &store, int year)
{
    const auto rounds = store.table<SurveyRound>().where({u"year <= ?"_s, {year}, u"year DESC"_s});
    if (!rounds)
        return fail(rounds.error());
    if (rounds->isEmpty() || rounds->front().year != year)
        return fail(Error::Code::NotFound, tr("There is no survey round for %1.").arg(year));
    if (rounds->size() < 2)
        return fail(Error::Code::NotFound,
                    tr("%1 is the first year, so there is nothing to compare it with.").arg(year));
    YearComparison comparison;
    comparison.year = year;
    comparison.yearBefore = rounds->at(1).year;
    return entriesOf(store, rounds->at(1))
        .map([&](std::vector<GridEntry> entries) { comparison.before = std::move(entries); })
        .and_then([&] { return entriesOf(store, rounds->front()); })
        .map([&](std::vector<GridEntry> entries) {
            comparison.now = std::move(entries);
            comparison.changes = yearChanges(comparison.before, comparison.now);
            return std::move(comparison);
        });
}

} // namespace inko
