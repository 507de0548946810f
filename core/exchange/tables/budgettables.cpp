#include "core/exchange/columns/moneycolumn.h"
#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"
#include "core/monitoring/budget/budgetrules.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::tables", text);
}

QString isNoProduct()
{
    return tr("There is no budget product with this number. Correct it, or add the product first.");
}

template<class R>
TableColumn<R> product(Id<BudgetProduct> R::*field)
{
    return columns::record<R, BudgetProduct>(
        {u"Produktnummer"_s, u"Product number"_s}, TableColumn<R>::Use::Identifying, field,
        [](const R &, const QString &cell) { return draftkeys::ofNumber(cell); }, &isNoProduct);
}

template<class R>
std::function<RowResult<>(R &, const std::optional<R> &, ImportContext &)> checkedBy(const QString &column)
{
    return [column](R &record, const std::optional<R> &, ImportContext &) -> RowResult<> {
        const Result<> sound = budgetrules::check(record);
        return sound ? RowResult<>() : refuseRow(column, {}, sound.error().message);
    };
}

RowResult<> checkShare(BudgetShare &share, const std::optional<BudgetShare> &, ImportContext &context)
{
    QList<BudgetShare> others;
    for (const auto &entry : context.draft.table<BudgetShare>().entries()) {
        if (!entry.removed && entry.record.id != share.id)
            others << entry.record;
    }
    const Result<> sound = budgetrules::check(share, others);
    return sound ? RowResult<>() : refuseRow(u"Anteil"_s, {}, sound.error().message);
}

} // namespace

TableKind budgetProducts()
{
    using Use = TableColumn<BudgetProduct>::Use;
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Budget products"),
        recordRules<BudgetProduct>(
            {columns::line({u"Produktnummer"_s, u"Product number"_s}, Use::Identifying, &BudgetProduct::number),
             columns::line({u"Haushaltsprodukt"_s, u"Produkt"_s, u"Product"_s}, Use::Required, &BudgetProduct::title),
             columns::organisation({u"Verantwortlich"_s, u"Responsible"_s}, &BudgetProduct::responsible),
             columns::text({u"Bemerkung"_s, u"Note"_s}, Use::Optional, &BudgetProduct::note)},
            checkedBy<BudgetProduct>(u"Haushaltsprodukt"_s)));
}

TableKind budgetFigures()
{
    using Use = TableColumn<BudgetFigure>::Use;
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Figures of budget products"),
        recordRules<BudgetFigure>({product<BudgetFigure>(&BudgetFigure::product),
                                   columns::year({u"Jahr"_s, u"Year"_s}, Use::Identifying, &BudgetFigure::year),
                                   columns::money({u"Plan"_s, u"Ansatz"_s, u"Planned"_s}, &BudgetFigure::planned),
                                   columns::money({u"Ist"_s, u"Ergebnis"_s, u"Actual"_s}, &BudgetFigure::actual),
                                   columns::line({u"Bemerkung"_s, u"Note"_s}, Use::Optional, &BudgetFigure::note)},
                                  checkedBy<BudgetFigure>(u"Jahr"_s)));
}

TableKind budgetShares()
{
    using Use = TableColumn<BudgetShare>::Use;
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Goals of budget products"),
        recordRules<BudgetShare>({product<BudgetShare>(&BudgetShare::product),
                                  columns::goal({u"Ziel"_s, u"Goal"_s}, Use::Identifying, &BudgetShare::goal),
                                  columns::decimal({u"Anteil"_s, u"Share"_s}, &BudgetShare::percent)},
                                 &checkShare));
}

} // namespace inko::tables
