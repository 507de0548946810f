#include "core/exchange/columns/moneycolumn.h"
#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/stepwords.h"
#include "core/exchange/tables/tables.h"
#include "core/monitoring/effort/efforts.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<Effort>::Use;

RowResult<> check(Effort &effort, const std::optional<Effort> &, ImportContext &)
{
    const Result<> sound = Efforts::check(effort);
    return sound ? RowResult<>() : refuseRow(u"Stunden"_s, {}, sound.error().message);
}

CellResult<> readDay(Effort &effort, const QString &cell, ImportContext &)
{
    return cells::day(cell).map([&](std::optional<QDate> day) { effort.day = day; });
}

} // namespace

const Words<Effort::Step> &stepWords()
{
    using Step = Effort::Step;
    static const Words<Step> words = {{Step::Ask, {u"Raster versenden"_s, u"Send the grid"_s}},
                                      {Step::Telephone, {u"Telefonieren"_s, u"Telephone"_s}},
                                      {Step::Compile, {u"Zusammenführen"_s, u"Compile"_s}},
                                      {Step::SteeringGroup, {u"Lenkungsgruppe"_s, u"Sitzungen"_s, u"Steering group"_s}},
                                      {Step::Conference, {u"Konferenz"_s, u"Conference"_s}},
                                      {Step::Report, {u"Bericht"_s, u"Dokumentation"_s, u"Report"_s}},
                                      {Step::Council, {u"Rat"_s, u"Council"_s}},
                                      {Step::Portal, {u"Portal"_s}},
                                      {Step::Other, {u"Sonstiges"_s, u"Other"_s}}};
    return words;
}

TableKind efforts()
{
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "Effort of the coordination"),
                    recordRules<Effort>(
                        {columns::year({u"Jahr"_s, u"Year"_s}, Use::Identifying, &Effort::year),
                         columns::word({u"Arbeitsschritt"_s, u"Step"_s}, Use::Identifying, &Effort::step, stepWords()),
                         {{u"Tag"_s, u"Day"_s}, Use::Distinguishing, &readDay, {}},
                         columns::line({u"Bemerkung"_s, u"Note"_s}, Use::Distinguishing, &Effort::note),
                         columns::decimal({u"Stunden"_s, u"Hours"_s}, &Effort::hours),
                         columns::money({u"Kosten"_s, u"Costs"_s}, &Effort::costs)},
                        &check));
}

} // namespace inko::tables
