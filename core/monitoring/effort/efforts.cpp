#include "core/monitoring/effort/efforts.h"

#include "core/base/text.h"
#include "core/base/years.h"

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QList<Effort> inOrder(QList<Effort> efforts)
{
    std::ranges::stable_sort(efforts, [](const Effort &one, const Effort &other) {
        return std::tuple(one.year, one.step, one.day.value_or(QDate())) <
               std::tuple(other.year, other.step, other.day.value_or(QDate()));
    });
    return efforts;
}

} // namespace

EffortSum &EffortSum::operator+=(const EffortSum &other)
{
    hours += other.hours;
    costs += other.costs;
    return *this;
}

QString Efforts::nameOf(Effort::Step step)
{
    switch (step) {
    case Effort::Step::Ask: return tr("Send the grid");
    case Effort::Step::Telephone: return tr("Telephone");
    case Effort::Step::Compile: return tr("Compile");
    case Effort::Step::SteeringGroup: return tr("Steering group");
    case Effort::Step::Conference: return tr("Conference");
    case Effort::Step::Report: return tr("Report");
    case Effort::Step::Council: return tr("Council");
    case Effort::Step::Portal: return tr("Portal");
    case Effort::Step::Other: return tr("Other work");
    }
    return {};
}

QList<Effort::Step> Efforts::steps()
{
    using Step = Effort::Step;
    return {Step::Ask,    Step::Telephone, Step::Compile, Step::SteeringGroup, Step::Conference,
            Step::Report, Step::Council,   Step::Portal,  Step::Other};
}

Result<> Efforts::check(const Effort &effort)
{
    if (!isYear(effort.year))
        return fail(Error::Code::Invalid, tr("Enter the year with four digits."));
    if (!effort.hours && !effort.costs)
        return fail(Error::Code::Invalid, tr("Enter hours, costs, or both."));
    if (effort.hours.value_or(0) < 0 || effort.costs.value_or(Money()).cents < 0)
        return fail(Error::Code::Invalid, tr("Hours and costs are 0 or more."));
    return {};
}

Result<QList<Effort>> Efforts::all() const
{
    return m_store.table<Effort>().all(u"id"_s).map(&inOrder);
}

Result<QList<Effort>> Efforts::ofYear(int year) const
{
    return m_store.table<Effort>().where({u"year = ?"_s, {year}, u"id"_s}).map(&inOrder);
}

Result<Effort> Efforts::add(const Effort &added)
{
    return m_store.write(tr("Effort added"), [&](Transaction &transaction) {
        Effort tidy = added;
        tidy.note = tidyLine(added.note);
        return check(tidy).and_then([&] { return transaction.table<Effort>().add(tidy); });
    });
}

Result<> Efforts::update(const Effort &changed)
{
    return m_store.write(tr("Effort changed"), [&](Transaction &transaction) {
        Effort tidy = changed;
        tidy.note = tidyLine(changed.note);
        return check(tidy).and_then([&] { return transaction.table<Effort>().update(tidy); });
    });
}

Result<> Efforts::remove(Id<Effort> id)
{
    return m_store.write(tr("Effort removed"), [&](Transaction &transaction) {
        auto table = transaction.table<Effort>();
        return table.byId(id).and_then([&](const Effort &removed) { return table.remove(removed); });
    });
}

std::map<Effort::Step, EffortSum> Efforts::sumsOf(const QList<Effort> &efforts)
{
    std::map<Effort::Step, EffortSum> sums;
    for (const Effort &effort : efforts)
        sums[effort.step] += EffortSum{effort.hours.value_or(0), effort.costs.value_or(Money())};
    return sums;
}

} // namespace inko
