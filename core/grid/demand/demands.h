#pragma once

#include "core/grid/demand/demand.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// What is needed, with what stands beside it in the grid.
class Demands {
    Q_DECLARE_TR_FUNCTIONS(inko::Demands)
public:
    explicit Demands(Store &store) : m_store(store) {}

    static QString nameOf(Demand::Origin origin);

    /// Invalid without a title, without saying for whom, toward what or where, or settled in the future.
    static Result<> check(const Demand &demand, QDate today);

    Result<QList<Demand>> all() const; ///< open ones first, in the order they were raised
    Result<Demand> byId(Id<Demand> id) const;
    Result<Demand> add(const Demand &added);
    Result<> update(const Demand &changed);
    Result<> remove(Id<Demand> id);

private:
    Result<Demand> checked(const Demand &demand) const;

    Store &m_store;
};

} // namespace inko
