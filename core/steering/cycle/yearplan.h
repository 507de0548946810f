#pragma once

#include "core/steering/cycle/cyclestep.h"
#include "core/steering/sessions/session.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// The plan of a year: its steps with their days and notes, and the year before as the template of the next.
class YearPlan {
    Q_DECLARE_TR_FUNCTIONS(inko::YearPlan)
public:
    /// What the template for a year would make.
    struct Template {
        QList<CycleStep> steps;
        QList<Session> sessions;
        bool isEmpty() const { return steps.isEmpty() && sessions.isEmpty(); }
    };

    explicit YearPlan(Store &store) : m_store(store) {}

    /// Of the cycle, in its order: Ask to Portal.
    static QList<Effort::Step> steps();
    /// Due before it starts, done in the future, or no step of the cycle.
    static Result<> check(const CycleStep &step, QDate today);

    Result<QList<CycleStep>> ofYear(int year) const; ///< all steps in order; one that nobody planned has no id
    /// Stores it, whether it was planned before or not.
    Result<CycleStep> put(const CycleStep &step);

    /// What the year's steps and sessions would be a year later, on the same weekday, 52 weeks on, and off holidays.
    /// What the next year has already is left out: steps, and of each body what meets within six weeks of that day.
    Result<Template> templateFrom(int year) const;
    /// Plans the next year so, as one step.
    Result<Template> continueInto(int nextYear);

private:
    Store &m_store;
};

} // namespace inko
