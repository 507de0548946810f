#include "core/exchange/columns/namedrecords.h"
#include "core/exchange/rows/tablerules.h"
#include "core/exchange/tables/tables.h"
#include "core/monitoring/indicators/indicatorrules.h"

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

using Use = TableColumn<Measurement>::Use;
using State = Measurement::State;

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::tables", text);
}

const Words<State> &states()
{
    static const Words<State> words = {
        {State::Unknown, {u"unbekannt"_s, u"unknown"_s}},
        {State::NotApplicable, {u"entfällt"_s, u"trifft nicht zu"_s, u"x"_s, u"not applicable"_s}}};
    return words;
}

CellResult<> readIndicator(Measurement &measurement, const QString &cell, ImportContext &context)
{
    measurement.indicator = context.draft.table<Indicator>().find(draftkeys::ofName(cell));
    if (!measurement.indicator.isValid())
        return refuseCell(tr("There is no indicator of this name. Correct it, or add the indicator first."));
    return {};
}

CellResult<> readPeriod(Measurement &measurement, const QString &cell, ImportContext &context)
{
    const Indicator &indicator = context.draft.table<Indicator>().at(measurement.indicator);
    const auto period = Period::parse(cell, indicatorrules::periodOf(indicator.rhythm));
    if (!period)
        return refuseCell(tr("This is no period. Write it like 2026, 2026-H1, 2026-Q3 or 2026-03."));
    measurement.period = *period;
    return {};
}

/// Which kind of group it names is the indicator's to say.
CellResult<> readGroup(Measurement &measurement, const QString &cell, ImportContext &context)
{
    if (cells::saysNothing(cell))
        return {};
    const Indicator &indicator = context.draft.table<Indicator>().at(measurement.indicator);
    const auto list = indicatorrules::listOf(indicator.breakdown);
    if (!list) {
        measurement.group = tidyLine(cell);
        return {};
    }
    return cells::codeValue(*list, cell, context).map([&](Id<CodeValue> value) { measurement.groupValue = value; });
}

/// A cell that says nothing leaves what is known as it is.
CellResult<> readValue(Measurement &measurement, const QString &cell, ImportContext &)
{
    if (cells::isBlank(cell) && measurement.value)
        return {};
    measurement.value.reset();
    measurement.state = State::Unknown;
    if (const auto state = states().read(cell)) {
        measurement.state = *state;
        return {};
    }
    return cells::decimal(cell).map([&](std::optional<double> value) {
        measurement.value = value;
        measurement.state = value ? State::Known : State::Unknown;
    });
}

/// What stands beside a value is not blotted out by a file that says nothing there.
TableColumn<Measurement> remark(const QStringList &headers, QString Measurement::*field)
{
    return {headers, Use::Optional,
            [field](Measurement &measurement, const QString &cell, ImportContext &) -> CellResult<> {
                if (!cells::isBlank(cell))
                    measurement.*field = tidyLines(cell);
                return {};
            },
            [field](const Measurement &measurement, const Draft &) { return measurement.*field; }};
}

QString writeValue(const Measurement &measurement, const Draft &)
{
    return measurement.value ? spelled::written(*measurement.value) : states().written(measurement.state);
}

RowResult<> check(Measurement &measurement, const std::optional<Measurement> &before, ImportContext &context)
{
    if (!before && !measurement.value && measurement.state == State::Known)
        measurement.state = State::Unknown; // the file has no column of values
    measurement = indicatorrules::completed(measurement);
    const Indicator &indicator = context.draft.table<Indicator>().at(measurement.indicator);
    if (const Result<> sound = indicatorrules::check(measurement, indicator); !sound)
        return refuseRow({}, {}, sound.error().message);
    return {};
}

} // namespace

TableKind measurements()
{
    return kindWith(QT_TRANSLATE_NOOP("inko::tables", "Values of indicators"),
                    recordRules<Measurement>(
                        {{{u"Kennzahl"_s, u"Indikator"_s, u"Indicator"_s}, Use::Identifying, &readIndicator, {}},
                         {{u"Zeitraum"_s, u"Period"_s}, Use::Identifying, &readPeriod, {}},
                         {{u"Gruppe"_s, u"Group"_s}, Use::Distinguishing, &readGroup, {}},
                         {{u"Wert"_s, u"Messwert"_s, u"Value"_s}, Use::Optional, &readValue, &writeValue},
                         columns::decimal({u"Zähler"_s, u"Numerator"_s}, &Measurement::numerator),
                         columns::decimal({u"Nenner"_s, u"Denominator"_s}, &Measurement::denominator),
                         remark({u"Quelle"_s, u"Source"_s}, &Measurement::source),
                         remark({u"Bemerkung"_s, u"Remark"_s, u"Note"_s}, &Measurement::note),
                         columns::yesOrNo({u"Geprüft"_s, u"Confirmed"_s}, &Measurement::isConfirmed)},
                        &check));
}

} // namespace inko::tables
