#include "core/steering/cycle/yearplan.h"

#include "core/base/text.h"
#include "core/monitoring/effort/efforts.h"
#include "core/steering/calendar/schoolholidays.h"
#include "core/steering/calendar/sessiondates.h"
#include "core/steering/sessions/sessions.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

constexpr int weeksOfAYear = 52;

QDate aYearLater(QDate day)
{
    return day.addDays(weeksOfAYear * 7);
}

std::optional<QDate> aYearLater(std::optional<QDate> day)
{
    return day ? std::optional(aYearLater(*day)) : std::nullopt;
}

/// The same weekday in the nearest week, earlier rather than later, that is no holiday; the day itself where a month
/// to both sides has none.
QDate offHolidays(QDate day, const QList<SchoolHoliday> &holidays)
{
    constexpr int mostWeeks = 4;
    for (int weeks = 0; weeks <= mostWeeks; ++weeks) {
        for (const QDate tried : {day.addDays(-7 * weeks), day.addDays(7 * weeks)}) {
            if (sessiondates::whyNot(tried, holidays).isEmpty())
                return tried;
        }
    }
    return day;
}

/// Takes out of `planned` the session that stands for one of this body on about this day; false: there is none.
bool takeOne(QList<Session> &planned, Id<Body> body, QDate day)
{
    constexpr int mostDays = 6 * 7;
    auto nearest = planned.end();
    for (auto session = planned.begin(); session != planned.end(); ++session) {
        const qint64 days = std::abs(session->day.daysTo(day));
        if (session->body == body && days <= mostDays &&
            (nearest == planned.end() || days < std::abs(nearest->day.daysTo(day))))
            nearest = session;
    }
    if (nearest == planned.end())
        return false;
    planned.erase(nearest);
    return true;
}

} // namespace

QList<Effort::Step> YearPlan::steps()
{
    QList<Effort::Step> steps = Efforts::steps();
    steps.removeAll(Effort::Step::Other);
    return steps;
}

Result<> YearPlan::check(const CycleStep &step, QDate today)
{
    if (step.step == Effort::Step::Other)
        return fail(Error::Code::Invalid, tr("Other work is no step of the year."));
    if (step.startsOn && step.dueOn && *step.dueOn < *step.startsOn)
        return fail(Error::Code::Invalid, tr("It is to be finished before it begins. Look at the days again."));
    if (step.doneOn && *step.doneOn > today)
        return fail(Error::Code::Invalid, tr("It cannot have been done in the future. Look at the day again."));
    return {};
}

Result<QList<CycleStep>> YearPlan::ofYear(int year) const
{
    return m_store.table<CycleStep>().where({u"year = ?"_s, {year}, {}}).map([&](const QList<CycleStep> &stored) {
        QList<CycleStep> planned;
        for (const Effort::Step step : steps()) {
            const auto found = std::ranges::find(stored, step, &CycleStep::step);
            CycleStep unplanned;
            unplanned.year = year;
            unplanned.step = step;
            planned << (found == stored.cend() ? unplanned : *found);
        }
        return planned;
    });
}

Result<CycleStep> YearPlan::put(const CycleStep &step)
{
    return m_store.write(tr("Plan of the year changed"), [&](Transaction &transaction) -> Result<CycleStep> {
        CycleStep tidy = step;
        tidy.note = tidyLines(step.note);
        if (const Result<> sound = check(tidy, m_store.now().toLocalTime().date()); !sound)
            return fail(sound.error());
        auto table = transaction.table<CycleStep>();
        if (!tidy.id.isValid())
            return table.add(tidy);
        return table.update(tidy).and_then([&] { return table.byId(tidy.id); });
    });
}

Result<YearPlan::Template> YearPlan::templateFrom(int year) const
{
    const auto before = ofYear(year);
    const auto following = ofYear(year + 1);
    const auto sessions = Sessions(m_store).all();
    const auto holidays = SchoolHolidays(m_store).all();
    if (const auto error = firstErrorOf(before, following, sessions, holidays))
        return fail(*error);
    Template made;
    for (qsizetype place = 0; place < before->size(); ++place) {
        CycleStep step = (*before)[place];
        if (!step.id.isValid() || (*following)[place].id.isValid())
            continue;
        step.id = {};
        step.version = 0;
        step.year = year + 1;
        step.startsOn = aYearLater(step.startsOn);
        step.dueOn = aYearLater(step.dueOn);
        step.doneOn.reset();
        made.steps << step;
    }
    QList<Session> planned = *sessions;
    planned.removeIf([year](const Session &session) { return session.day.year() != year + 1; });
    for (const Session &session : *sessions) {
        const QDate day = aYearLater(session.day);
        if (session.day.year() != year || session.isCancelled || day.year() != year + 1 ||
            takeOne(planned, session.body, day))
            continue;
        Session next;
        next.body = session.body;
        next.title = session.title;
        next.day = offHolidays(day, *holidays);
        next.startsAt = session.startsAt;
        next.endsAt = session.endsAt;
        next.place = session.place;
        made.sessions << next;
    }
    return made;
}

Result<YearPlan::Template> YearPlan::continueInto(int nextYear)
{
    return m_store.write(tr("Year planned like the last one"), [&](Transaction &) -> Result<Template> {
        const auto made = templateFrom(nextYear - 1);
        if (!made)
            return made;
        for (const CycleStep &step : made->steps) {
            if (const auto stored = put(step); !stored)
                return fail(stored.error());
        }
        Sessions sessions(m_store);
        for (const Session &session : made->sessions) {
            if (const auto planned = sessions.plan(session); !planned)
                return fail(planned.error());
        }
        return made;
    });
}

} // namespace inko
