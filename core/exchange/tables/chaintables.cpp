#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::tables", text);
}

RowResult<> checkChain(SupportChain &chain, const std::optional<SupportChain> &before, ImportContext &context)
{
    if (!before)
        chain.position = context.draft.table<SupportChain>().placeAfter([](const SupportChain &) { return true; });
    return {};
}

RowResult<> checkStep(ChainStep &step, const std::optional<ChainStep> &before, ImportContext &context)
{
    if (!before)
        step.position = context.draft.table<ChainStep>().placeAfter(
            [&](const ChainStep &other) { return other.chain == step.chain; });
    return {};
}

} // namespace

TableKind supportChains()
{
    using Use = TableColumn<SupportChain>::Use;
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "Support chains"),
                    recordRules<SupportChain>(
                        {columns::line({u"Förderkette"_s, u"Support chain"_s}, Use::Identifying, &SupportChain::title),
                         columns::text({u"Bemerkung"_s, u"Note"_s}, Use::Optional, &SupportChain::note)},
                        &checkChain));
}

TableKind chainSteps()
{
    using Use = TableColumn<ChainStep>::Use;
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Steps of support chains"),
        recordRules<ChainStep>(
            {columns::record<ChainStep, SupportChain>(
                 {u"Förderkette"_s, u"Support chain"_s}, Use::Identifying, &ChainStep::chain,
                 [](const ChainStep &, const QString &cell) { return draftkeys::ofName(cell); },
                 [] { return tr("There is no support chain of this name. Correct it, or add the chain first."); }),
             columns::line({u"Stufe"_s, u"Step"_s}, Use::Identifying, &ChainStep::title),
             columns::lines({u"Stichwörter"_s, u"Words"_s}, &ChainStep::words)},
            &checkStep));
}

} // namespace inko::tables
