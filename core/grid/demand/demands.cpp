#include "core/grid/demand/demands.h"

#include "core/base/text.h"

namespace inko {

using namespace Qt::StringLiterals;

GridFilter offersThatMeet(const Demand &demand, Id<SurveyRound> round)
{
    GridFilter filter;
    filter.round = round;
    if (demand.goal)
        filter.goals = {*demand.goal};
    if (demand.targetGroup)
        filter.targetGroups = {*demand.targetGroup};
    if (demand.district)
        filter.districts = {*demand.district};
    filter.statuses = {GridEntry::Status::NotConfirmed, GridEntry::Status::New, GridEntry::Status::Unchanged,
                       GridEntry::Status::Changed};
    return filter;
}

QString Demands::nameOf(Demand::Origin origin)
{
    switch (origin) {
    case Demand::Origin::Statement: return tr("statement");
    case Demand::Origin::Session: return tr("session");
    case Demand::Origin::Consultation: return tr("consultation");
    case Demand::Origin::Indicator: return tr("indicator");
    case Demand::Origin::Other: return tr("other source");
    }
    return {};
}

Result<> Demands::check(const Demand &demand, QDate today)
{
    if (demand.title.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Say in a few words what is needed."));
    if (!demand.targetGroup && !demand.goal && !demand.district)
        return fail(Error::Code::Invalid,
                    tr("Say for whom, toward which goal or where, so that offers can be found beside it."));
    if (demand.settledOn && *demand.settledOn > today)
        return fail(Error::Code::Invalid,
                    tr("A demand cannot be settled in the future. Leave the day empty until it is."));
    return {};
}

Result<QList<Demand>> Demands::all() const
{
    return m_store.table<Demand>().all(u"settled_on IS NOT NULL, coalesce(raised_on, ''), id"_s);
}

Result<Demand> Demands::byId(Id<Demand> id) const
{
    return m_store.table<Demand>().byId(id);
}

Result<Demand> Demands::checked(const Demand &demand) const
{
    Demand tidy = demand;
    tidy.title = tidyLine(demand.title);
    tidy.source = tidyLine(demand.source);
    tidy.note = tidyLines(demand.note);
    return check(tidy, m_store.now().toLocalTime().date()).map([&] { return tidy; });
}

Result<Demand> Demands::add(const Demand &added)
{
    return m_store.write(tr("Demand added"), [&](Transaction &transaction) {
        return checked(added).and_then([&](const Demand &demand) { return transaction.table<Demand>().add(demand); });
    });
}

Result<> Demands::update(const Demand &changed)
{
    return m_store.write(tr("Demand changed"), [&](Transaction &transaction) {
        return checked(changed).and_then(
            [&](const Demand &demand) { return transaction.table<Demand>().update(demand); });
    });
}

Result<> Demands::remove(Id<Demand> id)
{
    return m_store.write(tr("Demand removed"), [&](Transaction &transaction) {
        auto table = transaction.table<Demand>();
        return table.byId(id).and_then([&](const Demand &removed) { return table.remove(removed); });
    });
}

} // namespace inko
