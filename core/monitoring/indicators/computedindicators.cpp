#include "core/monitoring/indicators/computedindicators.h"

#include "core/directory/codelists.h"
#include "core/grid/gridquery.h"
#include "core/monitoring/indicators/indicatorrules.h"
#include "core/storage/database.h"
#include "core/storage/store.h"
#include "core/survey/survey.h"
#include "core/survey/surveyfigures.h"

#include <QCoreApplication>

#include <map>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

using Computation = Indicator::Computation;

/// What the entries of one year, or of one group in it, come to.
struct Count {
    std::optional<double> value = 0; ///< empty: nobody said
    int untold = 0;                  ///< offers or events that do not say how many took part
};

/// By year and list value; 0 is the whole.
using Counts = std::map<std::pair<int, qint64>, Count>;

QString aggregateOf(Computation computation)
{
    switch (computation) {
    case Computation::Entries: return u"count(*), 0"_s;
    case Computation::Organisations: return u"count(DISTINCT e.organisation_id), 0"_s;
    case Computation::Participants: return u"sum(e.participants), count(*) - count(e.participants)"_s;
    case Computation::None:
    case Computation::ReturnRate:
    case Computation::EventParticipants:
    case Computation::SettledRecommendations: break;
    }
    return {};
}

GridColumn::Value columnOf(Indicator::Breakdown breakdown)
{
    return breakdown == Indicator::Breakdown::District ? GridColumn::Districts : GridColumn::TargetGroups;
}

/// Entries that name one of these goals or one beneath, each once, in groups.
QString entriesSql(const Indicator &indicator, const QString &group, const QString &joined)
{
    return u"SELECT r.year, %1, %2 FROM grid_entry e JOIN survey_round r ON r.id = e.round_id %3 WHERE e.id IN "
           "(SELECT owner_id FROM grid_entry_goal WHERE member_id IN (%4)) GROUP BY 1, 2"_s.arg(
               group, aggregateOf(indicator.computation), joined, goalsWithThoseBeneath(indicator.goals.size()));
}

Result<> count(Database &database, const QString &sql, const QVariantList &bound, Counts &counts)
{
    return database.select(sql, bound, [&](const QSqlQuery &row) {
        const QVariant value = row.value(2);
        counts[{row.value(0).toInt(), row.value(1).toLongLong()}] = {
            value.isNull() ? std::nullopt : std::optional(value.toDouble()), row.value(3).toInt()};
    });
}

QVariantList goalsOf(const Indicator &indicator)
{
    QVariantList goals;
    for (Id<Goal> goal : indicator.goals)
        goals << goal.value;
    return goals;
}

Measurement measured(const Indicator &indicator, int year, const Count &count)
{
    Measurement made;
    made.indicator = indicator.id;
    made.period = Period::ofYear(year);
    made.state = count.value ? Measurement::State::Known : Measurement::State::Unknown;
    made.value = count.value;
    if (count.untold > 0)
        made.note =
            indicator.computation == Computation::EventParticipants
                ? QCoreApplication::translate("inko::computedValues", "%n event(s) not counted", nullptr, count.untold)
                : QCoreApplication::translate("inko::computedValues", "%n offer(s) do not say", nullptr, count.untold);
    return made;
}

/// The values of the list that offers are told apart by; retired ones only where they are used.
Result<QList<CodeValue>> groupsOf(Store &store, const Indicator &indicator, const Counts &counts)
{
    const auto list = indicatorrules::listOf(indicator.breakdown);
    if (!list)
        return QList<CodeValue>();
    return CodeLists(store).values(*list).map([&](QList<CodeValue> values) {
        values.removeIf([&](const CodeValue &value) {
            return value.retired && std::ranges::none_of(counts, [&](const auto &count) {
                       return count.first.second == value.id.value;
                   });
        });
        return values;
    });
}

Result<QList<Measurement>> fromEntries(Store &store, const Indicator &indicator)
{
    Counts counts;
    Result<> read = count(store.database(), entriesSql(indicator, u"0"_s, {}), goalsOf(indicator), counts);
    if (read && indicator.breakdown != Indicator::Breakdown::None)
        read = count(store.database(),
                     entriesSql(indicator, u"l.member_id"_s,
                                u"JOIN %1 l ON l.owner_id = e.id"_s.arg(linkTableOf(columnOf(indicator.breakdown)))),
                     goalsOf(indicator), counts);
    if (!read)
        return fail(read.error());
    const auto groups = groupsOf(store, indicator, counts);
    if (!groups)
        return fail(groups.error());
    return Survey(store).rounds().map([&](QList<SurveyRound> rounds) {
        std::ranges::reverse(rounds);
        QList<Measurement> values;
        const auto countOf = [&](int year, qint64 group) {
            const auto found = counts.find({year, group});
            return found == counts.end() ? Count() : found->second;
        };
        for (const SurveyRound &round : rounds) {
            values << measured(indicator, round.year, countOf(round.year, 0));
            for (const CodeValue &group : *groups) {
                values << measured(indicator, round.year, countOf(round.year, group.id.value));
                values.back().groupValue = group.id;
            }
        }
        return values;
    });
}

Result<QList<Measurement>> returnRates(Store &store, const Indicator &indicator)
{
    const auto rounds = Survey(store).rounds();
    if (!rounds)
        return fail(rounds.error());
    QList<Measurement> values;
    for (auto round = rounds->crbegin(); round != rounds->crend(); ++round) {
        const auto figures = surveyFigures(store, *round);
        if (!figures)
            return fail(figures.error());
        Measurement rate = measured(indicator, round->year, {std::nullopt, 0});
        if (figures->asked > 0) {
            rate.numerator = figures->answered;
            rate.denominator = figures->asked;
        }
        values << indicatorrules::completed(rate);
    }
    return values;
}

/// Of the events that have taken place and name one of the goals or one beneath, for each year that had any.
Result<QList<Measurement>> fromEvents(Store &store, const Indicator &indicator)
{
    Counts counts;
    const QString sql =
        u"SELECT CAST(substr(day, 1, 4) AS INTEGER), 0, sum(participants), count(*) - count(participants) FROM event "
        "WHERE cancelled = 0 AND id IN (SELECT owner_id FROM event_goal WHERE member_id IN (%1)) AND day <= ? "
        "GROUP BY 1"_s.arg(goalsWithThoseBeneath(indicator.goals.size()));
    QVariantList bound = goalsOf(indicator);
    bound << store.now().toLocalTime().date().toString(Qt::ISODate);
    return count(store.database(), sql, bound, counts).map([&] {
        QList<Measurement> values;
        for (const auto &[key, counted] : counts)
            values << measured(indicator, key.first, counted);
        return values;
    });
}

/// A recommendation from the year that it was proposed in to the one in which it was rejected or carried out.
struct Followed {
    int proposed = 0;
    std::optional<int> settled;
};

/// A later step can open it again, so that the last one counts.
Result<std::vector<Followed>> followedRecommendations(Database &database, const Indicator &indicator)
{
    const QString sql =
        u"SELECT substr(r.proposed_on, 1, 4), substr(s.day, 1, 4), s.state FROM recommendation r "
        "LEFT JOIN recommendation_step s ON s.id = (SELECT id FROM recommendation_step WHERE recommendation_id = r.id "
        "ORDER BY day DESC, id DESC LIMIT 1) "
        "WHERE r.id IN (SELECT owner_id FROM recommendation_goal WHERE member_id IN (%1))"_s.arg(
            goalsWithThoseBeneath(indicator.goals.size()));
    std::vector<Followed> followed;
    return database
        .select(sql, goalsOf(indicator),
                [&](const QSqlQuery &row) {
                    const QString state = row.value(2).toString();
                    const bool isSettled = state == "Rejected"_L1 || state == "CarriedOut"_L1;
                    followed.push_back(
                        {row.value(0).toInt(), isSettled ? std::optional(row.value(1).toInt()) : std::nullopt});
                })
        .map([&] { return followed; });
}

/// Of all that were proposed by the end of each year, those that were settled by then.
Result<QList<Measurement>> settledRecommendations(Store &store, const Indicator &indicator)
{
    return followedRecommendations(store.database(), indicator).map([&](const std::vector<Followed> &followed) {
        QList<Measurement> values;
        const auto first = std::ranges::min_element(followed, {}, &Followed::proposed);
        if (first == followed.end())
            return values;
        for (int year = first->proposed; year <= store.now().toLocalTime().date().year(); ++year) {
            Measurement rate = measured(indicator, year, {std::nullopt, 0});
            rate.numerator = static_cast<double>(std::ranges::count_if(
                followed, [&](const Followed &one) { return one.settled && *one.settled <= year; }));
            rate.denominator = static_cast<double>(
                std::ranges::count_if(followed, [&](const Followed &one) { return one.proposed <= year; }));
            values << indicatorrules::completed(rate);
        }
        return values;
    });
}

} // namespace

Result<QList<Measurement>> computedValues(Store &store, const Indicator &indicator)
{
    switch (indicator.computation) {
    case Computation::None: return QList<Measurement>();
    case Computation::Entries:
    case Computation::Organisations:
    case Computation::Participants: return fromEntries(store, indicator);
    case Computation::ReturnRate: return returnRates(store, indicator);
    case Computation::EventParticipants: return fromEvents(store, indicator);
    case Computation::SettledRecommendations: return settledRecommendations(store, indicator);
    }
    return QList<Measurement>();
}

} // namespace inko
