#include "core/base/text.h"
#include "core/goals/goalrules.h"
#include "core/goals/goals.h"
#include "core/goals/nextnumber.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// The same goal, proposed anew for that year.
Goal proposedAgain(const Goal &goal, int year, const QList<Goal> &goals)
{
    Goal next;
    next.concept_ = goal.concept_;
    next.parent = goal.parent;
    next.level = Goal::Level::Annual;
    next.title = goal.title;
    next.description = goal.description;
    next.year = year;
    next.priority = goal.priority;
    next.responsible = goal.responsible;
    next.continues = goal.id;
    next.isShown = goal.isShown;
    next.whyShown = goal.whyShown;
    next.number = nextNumber(next, goals);
    return next;
}

} // namespace

Result<Goal> Goals::carryOn(Id<Goal> id, int year)
{
    return m_store.write(tr("Annual goal carried on"), [&](Transaction &) -> Result<Goal> {
        const auto goals = all();
        if (!goals)
            return fail(goals.error());
        Result<Goal> carried = byId(id);
        if (!carried)
            return carried;
        for (const Goal &goal : *goals) {
            if (goal.continues == id && goal.year == year)
                return fail(Error::Code::Invalid,
                            tr("“%1” carries it on in %2 already.").arg(goal.title, QString::number(year)));
        }
        const Goal next = proposedAgain(*carried, year, *goals);
        if (const Result<> follows = goalrules::checkContinues(next, *carried); !follows)
            return fail(Error::Code::Invalid, tr("Only an annual goal can be carried on, and only into a later year."));
        if (!goalrules::isReportedOn(carried->status))
            carried->status = Goal::Status::CarriedOn;
        return update(*carried).and_then([&] { return add(next); });
    });
}

Result<QString> Goals::themeOf(int year) const
{
    return m_store.table<YearTheme>().where({u"year = ?"_s, {year}, {}}).map([](const QList<YearTheme> &found) {
        return found.isEmpty() ? QString() : found.first().theme;
    });
}

Result<> Goals::setTheme(int year, const QString &theme)
{
    return m_store.write(tr("Theme of %1 changed").arg(year), [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<YearTheme>();
        const auto found = table.where({u"year = ?"_s, {year}, {}});
        if (!found)
            return fail(found.error());
        YearTheme stored = found->isEmpty() ? YearTheme{{}, 0, year, {}} : found->first();
        const QString tidy = tidyLine(theme);
        if (stored.theme == tidy)
            return {};
        stored.theme = tidy;
        if (tidy.isEmpty())
            return table.remove(stored);
        return found->isEmpty() ? table.add(stored).map([](const YearTheme &) {}) : table.update(stored);
    });
}

} // namespace inko
