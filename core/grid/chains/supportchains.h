#pragma once

#include "core/grid/chains/supportchain.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// The chains that the coordinator has described, and their steps.
class SupportChains {
    Q_DECLARE_TR_FUNCTIONS(inko::SupportChains)
public:
    explicit SupportChains(Store &store) : m_store(store) {}

    Result<QList<SupportChain>> all() const; ///< in order
    Result<SupportChain> byId(Id<SupportChain> id) const;
    Result<SupportChain>
    add(const SupportChain &added); ///< added last; Invalid without a title or with one that is there
    Result<> update(const SupportChain &changed);
    Result<> remove(Id<SupportChain> id); ///< with its steps

    Result<QList<ChainStep>> stepsOf(Id<SupportChain> chain) const; ///< in order
    Result<ChainStep> add(const ChainStep &added);                  ///< added last; Invalid without a title
    Result<> update(const ChainStep &changed);
    Result<> remove(Id<ChainStep> id);
    Result<> move(Id<ChainStep> id, int position);

private:
    Result<SupportChain> checked(const SupportChain &chain) const;

    Store &m_store;
};

} // namespace inko
