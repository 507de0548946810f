#include "core/base/text.h"
#include "core/steering/matters/matterrules.h"
#include "core/steering/matters/matters.h"
#include "core/storage/database.h"
#include "core/storage/references.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

const QString byDay = u"recommendation_id, day, id"_s;

} // namespace

QString Matters::nameOf(Recommendation::Addressee addressee)
{
    switch (addressee) {
    case Recommendation::Addressee::Conference: return tr("Conference");
    case Recommendation::Addressee::Council: return tr("Council");
    case Recommendation::Addressee::Administration: return tr("Administration");
    }
    return {};
}

QString Matters::nameOf(State state)
{
    switch (state) {
    case State::Proposed: return tr("proposed");
    case State::PassedOn: return tr("passed on");
    case State::Adopted: return tr("adopted");
    case State::Changed: return tr("adopted with changes");
    case State::Rejected: return tr("rejected");
    case State::Postponed: return tr("postponed");
    case State::CarriedOut: return tr("carried out");
    }
    return {};
}

bool Matters::isAnswered(State state)
{
    return state != State::Proposed && state != State::PassedOn && state != State::Postponed;
}

bool Matters::isSettled(State state)
{
    return state == State::Rejected || state == State::CarriedOut;
}

Result<QList<Recommendation>> Matters::recommendations() const
{
    return m_store.table<Recommendation>().all(u"proposed_on DESC, id DESC"_s);
}

Result<Recommendation> Matters::recommendation(Id<Recommendation> id) const
{
    return m_store.table<Recommendation>().byId(id);
}

Result<Recommendation> Matters::checked(const Recommendation &recommendation) const
{
    Recommendation tidy = recommendation;
    tidy.title = tidyLine(recommendation.title);
    tidy.text = tidyLines(recommendation.text);
    tidy.reason = tidyLines(recommendation.reason);
    tidy.paper = tidyLine(recommendation.paper);
    if (tidy.title.isEmpty())
        return fail(Error::Code::Invalid, tr("Say in a few words what is recommended."));
    return matterrules::checkProposed(tidy, today()).map([&] { return tidy; });
}

Result<Recommendation> Matters::add(const Recommendation &added)
{
    return m_store.write(tr("Recommendation added"), [&](Transaction &transaction) {
        return checked(added).and_then([&](const Recommendation &recommendation) {
            return transaction.table<Recommendation>().add(recommendation);
        });
    });
}

Result<> Matters::update(const Recommendation &changed)
{
    return m_store.write(tr("Recommendation changed"), [&](Transaction &transaction) {
        return checked(changed).and_then([&](const Recommendation &recommendation) {
            return transaction.table<Recommendation>().update(recommendation);
        });
    });
}

Result<> Matters::remove(Id<Recommendation> id)
{
    return m_store.write(tr("Recommendation removed"), [&](Transaction &transaction) -> Result<> {
        return transaction.table<RecommendationStep>()
            .removeWhere({u"recommendation_id = ?"_s, {id.value}, {}})
            .and_then([&] { return references::countTo(transaction.database(), u"recommendation"_s, id.value); })
            .and_then([&](const QHash<QString, qint64> &counts) -> Result<> {
                if (counts.value(u"agenda_item_recommendation"_s) > 0 || counts.value(u"task"_s) > 0)
                    return fail(Error::Code::Invalid,
                                tr("It stands on an agenda or has tasks. Enter what became of it instead."));
                return transaction.table<Recommendation>().remove(id);
            });
    });
}

Result<QList<RecommendationStep>> Matters::steps() const
{
    return m_store.table<RecommendationStep>().all(byDay);
}

Result<QList<RecommendationStep>> Matters::stepsOf(Id<Recommendation> recommendation) const
{
    return m_store.table<RecommendationStep>().where({u"recommendation_id = ?"_s, {recommendation.value}, byDay});
}

Result<RecommendationStep> Matters::checked(const RecommendationStep &step) const
{
    return recommendation(step.recommendation)
        .and_then([&](const Recommendation &recommended) -> Result<RecommendationStep> {
            RecommendationStep tidy = step;
            tidy.note = tidyLines(step.note);
            return matterrules::check(tidy, recommended, today()).map([&] { return tidy; });
        });
}

Result<RecommendationStep> Matters::add(const RecommendationStep &added)
{
    return m_store.write(tr("What became of a recommendation noted"), [&](Transaction &transaction) {
        return checked(added).and_then(
            [&](const RecommendationStep &step) { return transaction.table<RecommendationStep>().add(step); });
    });
}

Result<> Matters::update(const RecommendationStep &changed)
{
    return m_store.write(tr("What became of a recommendation changed"), [&](Transaction &transaction) {
        return checked(changed).and_then(
            [&](const RecommendationStep &step) { return transaction.table<RecommendationStep>().update(step); });
    });
}

Result<> Matters::remove(Id<RecommendationStep> id)
{
    return m_store.write(tr("What became of a recommendation removed"),
                         [&](Transaction &transaction) { return transaction.table<RecommendationStep>().remove(id); });
}

Result<QHash<Id<Recommendation>, RecommendationStep>> Matters::standing(std::optional<QDate> upTo) const
{
    return steps().map([&](const QList<RecommendationStep> &inOrder) {
        QHash<Id<Recommendation>, RecommendationStep> latest;
        for (const RecommendationStep &step : inOrder) {
            if (!upTo || step.day <= *upTo)
                latest.insert(step.recommendation, step);
        }
        return latest;
    });
}

} // namespace inko
