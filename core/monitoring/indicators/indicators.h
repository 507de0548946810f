#pragma once

#include "core/monitoring/indicators/indicator.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// What a value said before it was corrected.
struct EarlierValue {
    Measurement measurement;
    QDateTime enteredAt;
    QString enteredBy;
    friend bool operator==(const EarlierValue &, const EarlierValue &) = default;
};

/// Indicators and their values.
class Indicators {
    Q_DECLARE_TR_FUNCTIONS(inko::Indicators)
public:
    explicit Indicators(Store &store) : m_store(store) {}

    static QString nameOf(Indicator::Kind kind);
    static QString nameOf(Indicator::Direction direction);
    static QString nameOf(Indicator::Rhythm rhythm);
    static QString nameOf(Indicator::Counting counting);
    static QString nameOf(Indicator::Breakdown breakdown);
    static QString nameOf(Indicator::Computation computation);
    static QString nameOf(Measurement::State state); ///< empty for a known value

    Result<QList<Indicator>> all() const; ///< by position
    Result<Indicator> byId(Id<Indicator> id) const;
    /// Added last. Invalid: see indicatorrules; a title that is there already.
    Result<Indicator> add(const Indicator &added);
    /// Its place stays. Invalid also where its values would not fit any more: those of groups that it does not tell
    /// apart, and typed ones of an indicator that is worked out.
    Result<> update(const Indicator &changed);
    Result<> remove(Id<Indicator> id); ///< with its values; Invalid while something else names it

    /// Those entered, by period, the whole before its groups.
    Result<QList<Measurement>> measurements(Id<Indicator> indicator) const;
    Result<QList<Measurement>> measurements() const; ///< of all indicators
    /// Those entered or, for an indicator that is worked out, what it is now; in the same order.
    Result<QList<Measurement>> valuesOf(const Indicator &indicator) const;
    /// Invalid: see indicatorrules; a second value for the same period and group.
    Result<Measurement> add(const Measurement &added);
    Result<> update(const Measurement &changed);
    Result<> remove(Id<Measurement> id);
    /// What it said since it was first entered, oldest first, the present state last.
    Result<QList<EarlierValue>> historyOf(Id<Measurement> id) const;

private:
    Result<Indicator> checked(const Indicator &indicator) const; ///< tidied, or why it cannot be
    Result<> checkValuesOf(const Indicator &indicator) const;
    Result<Measurement> checked(const Measurement &measurement) const;

    Store &m_store;
};

} // namespace inko
