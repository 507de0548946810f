#include "core/monitoring/budget/spending.h"

#include <algorithm>
#include <cmath>

namespace inko {

namespace {

std::optional<Money> sum(const std::optional<Money> &one, const std::optional<Money> &other)
{
    if (!one || !other)
        return one ? one : other;
    return *one + *other;
}

std::optional<Money> difference(const std::optional<Money> &whole, const std::optional<Money> &part)
{
    return whole ? std::optional(*whole - part.value_or(Money())) : std::nullopt;
}

std::optional<Money> partOf(const std::optional<Money> &whole, double percent)
{
    return whole ? std::optional(Money{std::llround(static_cast<double>(whole->cents) * percent / 100.0)})
                 : std::nullopt;
}

bool isWhole(double percent)
{
    constexpr double rounding = 1e-6;
    return std::abs(percent - 100.0) < rounding;
}

void split(const Spending &spending, Id<BudgetProduct> product, const QList<BudgetShare> &shares,
           std::vector<SpendingPart> &parts)
{
    using Kind = SpendingPart::Kind;
    if (shares.isEmpty()) {
        parts.push_back({Kind::NoGoal, product, {}, spending});
        return;
    }
    if (shares.size() == 1 && !shares.front().percent) {
        parts.push_back({Kind::Attributed, product, shares.front().goal, spending});
        return;
    }
    double said = 0;
    Spending left = spending;
    for (const BudgetShare &share : shares) {
        if (!share.percent)
            continue;
        said += *share.percent;
        const Spending part =
            isWhole(said) ? left
                          : Spending{partOf(spending.planned, *share.percent), partOf(spending.actual, *share.percent)};
        left = {difference(left.planned, part.planned), difference(left.actual, part.actual)};
        parts.push_back({Kind::Attributed, product, share.goal, part});
    }
    if (said == 0)
        parts.push_back({Kind::NoShares, product, {}, spending});
    else if (!isWhole(said))
        parts.push_back({Kind::Rest, product, {}, left});
}

} // namespace

Spending &Spending::operator+=(const Spending &other)
{
    planned = sum(planned, other.planned);
    actual = sum(actual, other.actual);
    return *this;
}

std::vector<SpendingPart> spendingIn(int year, const QList<BudgetProduct> &products, const QList<BudgetFigure> &figures,
                                     const QList<BudgetShare> &shares)
{
    std::vector<SpendingPart> parts;
    for (const BudgetProduct &product : products) {
        const auto figure = std::ranges::find_if(
            figures, [&](const BudgetFigure &one) { return one.product == product.id && one.year == year; });
        if (figure == figures.cend() || (!figure->planned && !figure->actual))
            continue;
        QList<BudgetShare> own = shares;
        own.removeIf([&](const BudgetShare &share) { return share.product != product.id; });
        split({figure->planned, figure->actual}, product.id, own, parts);
    }
    return parts;
}

} // namespace inko
