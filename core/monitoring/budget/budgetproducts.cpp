#include "core/monitoring/budget/budgetproducts.h"

#include "core/base/text.h"
#include "core/monitoring/budget/budgetrules.h"

namespace inko {

using namespace Qt::StringLiterals;

Result<QList<BudgetProduct>> BudgetProducts::all() const
{
    return m_store.table<BudgetProduct>().all(u"number, id"_s);
}

Result<BudgetProduct> BudgetProducts::byId(Id<BudgetProduct> id) const
{
    return m_store.table<BudgetProduct>().byId(id);
}

Result<BudgetProduct> BudgetProducts::checked(const BudgetProduct &product) const
{
    BudgetProduct tidy = product;
    tidy.number = tidyLine(product.number);
    tidy.title = tidyLine(product.title);
    tidy.note = tidyLines(product.note);
    const auto others = all();
    if (const auto error = firstErrorOf(budgetrules::check(tidy), others))
        return fail(*error);
    for (const BudgetProduct &other : *others) {
        if (other.id != tidy.id && searchable(other.number) == searchable(tidy.number))
            return fail(Error::Code::Invalid,
                        tr("The number %1 is taken by “%2”. Choose another one.").arg(tidy.number, other.title));
    }
    return tidy;
}

Result<BudgetProduct> BudgetProducts::add(const BudgetProduct &added)
{
    return m_store.write(tr("Budget product added"), [&](Transaction &transaction) {
        return checked(added).and_then(
            [&](const BudgetProduct &product) { return transaction.table<BudgetProduct>().add(product); });
    });
}

Result<> BudgetProducts::update(const BudgetProduct &changed)
{
    return m_store.write(tr("Budget product changed"), [&](Transaction &transaction) {
        return checked(changed).and_then(
            [&](const BudgetProduct &product) { return transaction.table<BudgetProduct>().update(product); });
    });
}

Result<> BudgetProducts::remove(Id<BudgetProduct> id)
{
    return m_store.write(tr("Budget product removed"), [&](Transaction &transaction) -> Result<> {
        const auto spent = figuresOf(id);
        const auto served = sharesOf(id);
        const auto removed = byId(id);
        if (const auto error = firstErrorOf(spent, served, removed))
            return fail(*error);
        for (const BudgetFigure &figure : *spent) {
            if (const Result<> gone = transaction.table<BudgetFigure>().remove(figure); !gone)
                return gone;
        }
        for (const BudgetShare &share : *served) {
            if (const Result<> gone = transaction.table<BudgetShare>().remove(share); !gone)
                return gone;
        }
        return transaction.table<BudgetProduct>().remove(*removed);
    });
}

Result<QList<BudgetFigure>> BudgetProducts::figures() const
{
    return m_store.table<BudgetFigure>().all(u"year, id"_s);
}

Result<QList<BudgetFigure>> BudgetProducts::figuresOf(Id<BudgetProduct> product) const
{
    return m_store.table<BudgetFigure>().where({u"product_id = ?"_s, {product.value}, u"year, id"_s});
}

Result<BudgetFigure> BudgetProducts::checked(const BudgetFigure &figure) const
{
    BudgetFigure tidy = figure;
    tidy.note = tidyLine(figure.note);
    const auto others = figuresOf(tidy.product);
    if (const auto error = firstErrorOf(budgetrules::check(tidy), others))
        return fail(*error);
    for (const BudgetFigure &other : *others) {
        if (other.id != tidy.id && other.year == tidy.year)
            return fail(Error::Code::Invalid, tr("The figures of %1 are there already. Change those.").arg(tidy.year));
    }
    return tidy;
}

Result<BudgetFigure> BudgetProducts::add(const BudgetFigure &added)
{
    return m_store.write(tr("Budget figures added"), [&](Transaction &transaction) {
        return checked(added).and_then(
            [&](const BudgetFigure &figure) { return transaction.table<BudgetFigure>().add(figure); });
    });
}

Result<> BudgetProducts::update(const BudgetFigure &changed)
{
    return m_store.write(tr("Budget figures changed"), [&](Transaction &transaction) {
        return checked(changed).and_then(
            [&](const BudgetFigure &figure) { return transaction.table<BudgetFigure>().update(figure); });
    });
}

Result<> BudgetProducts::remove(Id<BudgetFigure> id)
{
    return m_store.write(tr("Budget figures removed"), [&](Transaction &transaction) {
        auto table = transaction.table<BudgetFigure>();
        return table.byId(id).and_then([&](const BudgetFigure &removed) { return table.remove(removed); });
    });
}

Result<QList<BudgetShare>> BudgetProducts::shares() const
{
    return m_store.table<BudgetShare>().all(u"id"_s);
}

Result<QList<BudgetShare>> BudgetProducts::sharesOf(Id<BudgetProduct> product) const
{
    return m_store.table<BudgetShare>().where({u"product_id = ?"_s, {product.value}, u"id"_s});
}

Result<> BudgetProducts::checkShare(const BudgetShare &share) const
{
    return sharesOf(share.product).and_then([&](const QList<BudgetShare> &others) {
        return budgetrules::check(share, others);
    });
}

Result<BudgetShare> BudgetProducts::add(const BudgetShare &added)
{
    return m_store.write(tr("Goal of a budget product added"), [&](Transaction &transaction) {
        return checkShare(added).and_then([&] { return transaction.table<BudgetShare>().add(added); });
    });
}

Result<> BudgetProducts::update(const BudgetShare &changed)
{
    return m_store.write(tr("Goal of a budget product changed"), [&](Transaction &transaction) {
        return checkShare(changed).and_then([&] { return transaction.table<BudgetShare>().update(changed); });
    });
}

Result<> BudgetProducts::remove(Id<BudgetShare> id)
{
    return m_store.write(tr("Goal of a budget product removed"), [&](Transaction &transaction) {
        auto table = transaction.table<BudgetShare>();
        return table.byId(id).and_then([&](const BudgetShare &removed) { return table.remove(removed); });
    });
}

} // namespace inko
