#include "core/monitoring/budget/budgetrules.h"

#include "core/base/years.h"

#include <QCoreApplication>

namespace inko::budgetrules {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::budgetrules", text);
}

} // namespace

Result<> check(const BudgetProduct &product)
{
    if (product.number.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Give the product its number in the budget, for example 05.313.02."));
    if (product.title.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Give the product its name in the budget."));
    return {};
}

Result<> check(const BudgetFigure &figure)
{
    if (!isYear(figure.year))
        return fail(Error::Code::Invalid, tr("Enter the budget year with four digits."));
    return {};
}

Result<> check(const BudgetShare &share, const QList<BudgetShare> &others)
{
    if (share.percent && (*share.percent <= 0 || *share.percent > 100))
        return fail(Error::Code::Invalid,
                    tr("Enter the part as a percentage above 0 and up to 100, or leave it empty if nobody can say."));
    double sum = share.percent.value_or(0);
    for (const BudgetShare &other : others) {
        if (other.product != share.product || other.id == share.id)
            continue;
        if (other.goal == share.goal)
            return fail(Error::Code::Invalid, tr("This goal is there already."));
        sum += other.percent.value_or(0);
    }
    constexpr double rounding = 1e-6;
    if (sum > 100 + rounding)
        return fail(Error::Code::Invalid, tr("The parts would add up to more than 100 %. Make one of them smaller."));
    return {};
}

} // namespace inko::budgetrules
