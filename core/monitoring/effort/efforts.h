#pragma once

#include "core/monitoring/effort/effort.h"
#include "core/storage/store.h"

#include <QCoreApplication>

#include <map>

namespace inko {

/// What a step of the cycle took in a year, or all of them.
struct EffortSum {
    double hours = 0;
    Money costs;
    EffortSum &operator+=(const EffortSum &other);
    friend bool operator==(const EffortSum &, const EffortSum &) = default;
};

/// The coordination's own hours and costs.
class Efforts {
    Q_DECLARE_TR_FUNCTIONS(inko::Efforts)
public:
    explicit Efforts(Store &store) : m_store(store) {}

    static QString nameOf(Effort::Step step);
    static QList<Effort::Step> steps(); ///< in the order of the year

    /// Invalid without hours and costs, with negative ones, or with a year that is none.
    static Result<> check(const Effort &effort);

    Result<QList<Effort>> all() const;            ///< by year, step and day
    Result<QList<Effort>> ofYear(int year) const; ///< by step and day
    Result<Effort> add(const Effort &added);
    Result<> update(const Effort &changed);
    Result<> remove(Id<Effort> id);

    static std::map<Effort::Step, EffortSum> sumsOf(const QList<Effort> &efforts);

private:
    Store &m_store;
};

} // namespace inko
