#include "core/exchange/columns/goalnumbers.h"
#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"
#include "core/grid/demand/demands.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<Demand>::Use;

const Words<Demand::Origin> &origins()
{
    using Origin = Demand::Origin;
    static const Words<Origin> words = {{Origin::Statement, {u"Stellungnahme"_s, u"statement"_s}},
                                        {Origin::Session, {u"Sitzung"_s, u"session"_s}},
                                        {Origin::Consultation, {u"Beteiligung"_s, u"consultation"_s}},
                                        {Origin::Indicator, {u"Kennzahl"_s, u"indicator"_s}},
                                        {Origin::Other, {u"Sonstiges"_s, u"other"_s}}};
    return words;
}

RowResult<> check(Demand &demand, const std::optional<Demand> &, ImportContext &context)
{
    const Result<> sound = Demands::check(demand, context.today);
    return sound ? RowResult<>() : refuseRow(u"Bedarf"_s, demand.title, sound.error().message);
}

} // namespace

TableKind demands()
{
    return kindWith(
        QT_TRANSLATE_NOOP("inko::tables", "Demands"),
        recordRules<Demand>(
            {columns::line({u"Bedarf"_s, u"Demand"_s}, Use::Identifying, &Demand::title),
             columns::word({u"Herkunft"_s, u"Origin"_s}, Use::Required, &Demand::origin, origins()),
             columns::line({u"Quelle"_s, u"Source"_s}, Use::Optional, &Demand::source),
             columns::day({u"Genannt am"_s, u"Raised on"_s}, &Demand::raisedOn),
             columns::codeValue({u"Zielgruppe"_s, u"Target group"_s}, CodeValue::List::TargetGroup,
                                &Demand::targetGroup),
             columns::goal({u"Ziel"_s, u"Goal"_s}, &Demand::goal),
             columns::codeValue({u"Sozialraum"_s, u"District"_s}, CodeValue::List::District, &Demand::district),
             columns::day({u"Erledigt am"_s, u"Settled on"_s}, &Demand::settledOn),
             columns::text({u"Bemerkung"_s, u"Note"_s}, Use::Optional, &Demand::note)},
            &check));
}

} // namespace inko::tables
