#include "core/grid/chains/supportchains.h"

#include "core/base/text.h"
#include "core/directory/ordering.h"

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

const QString inOrder = u"position, id"_s;

Result<ChainStep> tidied(const ChainStep &step, const QString &withoutTitle)
{
    ChainStep tidy = step;
    tidy.title = tidyLine(step.title);
    tidy.words.clear();
    for (const QString &word : step.words) {
        if (const QString line = tidyLine(word); !line.isEmpty() && !tidy.words.contains(line))
            tidy.words << line;
    }
    if (tidy.title.isEmpty())
        return fail(Error::Code::Invalid, withoutTitle);
    return tidy;
}

} // namespace

Result<QList<SupportChain>> SupportChains::all() const
{
    return m_store.table<SupportChain>().all(inOrder);
}

Result<SupportChain> SupportChains::byId(Id<SupportChain> id) const
{
    return m_store.table<SupportChain>().byId(id);
}

Result<SupportChain> SupportChains::checked(const SupportChain &chain) const
{
    SupportChain tidy = chain;
    tidy.title = tidyLine(chain.title);
    tidy.note = tidyLines(chain.note);
    if (tidy.title.isEmpty())
        return fail(Error::Code::Invalid, tr("Give the chain a name."));
    return all().and_then([&](const QList<SupportChain> &others) -> Result<SupportChain> {
        for (const SupportChain &other : others) {
            if (other.id != tidy.id && searchable(other.title) == searchable(tidy.title))
                return fail(Error::Code::Invalid,
                            tr("There is a chain “%1” already. Choose another name.").arg(other.title));
        }
        return tidy;
    });
}

Result<SupportChain> SupportChains::add(const SupportChain &added)
{
    return m_store.write(tr("Support chain added"), [&](Transaction &transaction) {
        return checked(added).and_then([&](SupportChain chain) {
            return all().and_then([&](const QList<SupportChain> &others) {
                chain.position = positionAfter(others);
                return transaction.table<SupportChain>().add(chain);
            });
        });
    });
}

Result<> SupportChains::update(const SupportChain &changed)
{
    return m_store.write(tr("Support chain changed"), [&](Transaction &transaction) {
        return checked(changed).and_then(
            [&](const SupportChain &chain) { return transaction.table<SupportChain>().update(chain); });
    });
}

Result<> SupportChains::remove(Id<SupportChain> id)
{
    return m_store.write(tr("Support chain removed"), [&](Transaction &transaction) -> Result<> {
        const auto steps = stepsOf(id);
        const auto removed = byId(id);
        if (const auto error = firstErrorOf(steps, removed))
            return fail(*error);
        for (const ChainStep &step : *steps) {
            if (const Result<> gone = transaction.table<ChainStep>().remove(step); !gone)
                return gone;
        }
        return transaction.table<SupportChain>().remove(*removed);
    });
}

Result<QList<ChainStep>> SupportChains::stepsOf(Id<SupportChain> chain) const
{
    return m_store.table<ChainStep>().where({u"chain_id = ?"_s, {chain.value}, inOrder});
}

Result<ChainStep> SupportChains::add(const ChainStep &added)
{
    return m_store.write(tr("Step of a support chain added"), [&](Transaction &transaction) {
        return tidied(added, tr("Give the step a name.")).and_then([&](ChainStep step) {
            return stepsOf(step.chain).and_then([&](const QList<ChainStep> &others) {
                step.position = positionAfter(others);
                return transaction.table<ChainStep>().add(step);
            });
        });
    });
}

Result<> SupportChains::update(const ChainStep &changed)
{
    return m_store.write(tr("Step of a support chain changed"), [&](Transaction &transaction) {
        return tidied(changed, tr("Give the step a name.")).and_then([&](const ChainStep &step) {
            return transaction.table<ChainStep>().update(step);
        });
    });
}

Result<> SupportChains::remove(Id<ChainStep> id)
{
    return m_store.write(tr("Step of a support chain removed"), [&](Transaction &transaction) {
        auto table = transaction.table<ChainStep>();
        return table.byId(id).and_then([&](const ChainStep &removed) { return table.remove(removed); });
    });
}

Result<> SupportChains::move(Id<ChainStep> id, int position)
{
    return m_store.write(tr("Step of a support chain moved"), [&](Transaction &transaction) {
        return transaction.table<ChainStep>().byId(id).and_then([&](const ChainStep &moved) {
            return stepsOf(moved.chain).and_then([&](QList<ChainStep> others) {
                others.removeIf([&](const ChainStep &step) { return step.id == id; });
                return place(transaction, others, moved, position);
            });
        });
    });
}

} // namespace inko
