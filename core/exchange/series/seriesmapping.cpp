#include "core/exchange/series/seriesmapping.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace inko {

using namespace Qt::StringLiterals;

using spelled::NumberStyle;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

/// What the import reads again, whatever the file's way of writing was.
QString written(const SeriesValue &value)
{
    switch (value.state) {
    case Measurement::State::Known: return spelled::written(*value.value);
    case Measurement::State::Unknown: return value.isBlank ? QString() : u"unbekannt"_s;
    case Measurement::State::NotApplicable: return u"entfällt"_s;
    }
    return {};
}

QString remarkOn(const QString &mark)
{
    if (mark == u"r"_s)
        return tr("corrected by the office");
    if (mark == u"p"_s)
        return tr("provisional");
    if (mark == u"s"_s || mark == u"e"_s)
        return tr("estimated");
    if (mark == u"()"_s)
        return tr("uncertain");
    return mark.isEmpty() ? QString() : tr("Mark in the file: %1").arg(mark);
}

/// Without the empty cells at both ends.
std::pair<size_t, size_t> said(const FoundSeries &series)
{
    size_t first = 0;
    size_t last = series.cells.size();
    while (first < last && series.cells[first].text.isEmpty())
        ++first;
    while (last > first && series.cells[last - 1].text.isEmpty())
        --last;
    return {first, last};
}

} // namespace

SeriesMapping seriesMappingIn(const QJsonObject &json)
{
    SeriesMapping mapping;
    const QJsonObject series = json.value(u"series"_s).toObject();
    for (auto entry = series.begin(); entry != series.end(); ++entry) {
        const QJsonObject target = entry.value().toObject();
        mapping.series.insert(entry.key(), {tidyLine(target.value(u"indicator"_s).toString()),
                                            tidyLine(target.value(u"group"_s).toString())});
    }
    const QString numbers = json.value(u"numbers"_s).toString();
    if (numbers == u"german"_s)
        mapping.style = NumberStyle::German;
    else if (numbers == u"english"_s)
        mapping.style = NumberStyle::English;
    mapping.dash = json.value(u"dash"_s).toString() == u"unknown"_s ? Dash::Unknown : Dash::Zero;
    mapping.source = tidyLine(json.value(u"source"_s).toString());
    return mapping;
}

bool isSeriesMapping(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value(u"series"_s).isObject();
}

Result<SeriesMapping> readSeriesMapping(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const SeriesMapping mapping = seriesMappingIn(document.object());
    const bool isWhole = std::ranges::none_of(
        mapping.series, [](const SeriesMapping::Target &target) { return target.indicator.isEmpty(); });
    if (!isSeriesMapping(json) || !isWhole)
        return fail(Error::Code::Invalid,
                    tr("This does not say which series belong to which indicators. Write it like "
                       "{\"series\": {\"Total\": {\"indicator\": \"Places\", \"group\": \"\"}}}."));
    return mapping;
}

QJsonObject jsonOf(const SeriesMapping &mapping)
{
    QJsonObject series;
    for (auto entry = mapping.series.cbegin(); entry != mapping.series.cend(); ++entry)
        series.insert(entry.key(), QJsonObject{{u"indicator"_s, entry->indicator}, {u"group"_s, entry->group}});
    QJsonObject json{{u"series"_s, series},
                     {u"dash"_s, mapping.dash == Dash::Zero ? u"zero"_s : u"unknown"_s},
                     {u"source"_s, mapping.source}};
    if (mapping.style)
        json.insert(u"numbers"_s, *mapping.style == NumberStyle::German ? u"german"_s : u"english"_s);
    return json;
}

Sheet sheetOf(const SeriesTable &table, const SeriesMapping &mapping)
{
    const SeriesReading reading{mapping.style.value_or(table.style), mapping.dash};
    Sheet sheet;
    sheet.header.cells = {u"Kennzahl"_s, u"Zeitraum"_s, u"Gruppe"_s, u"Wert"_s, u"Quelle"_s, u"Bemerkung"_s};
    for (const FoundSeries &series : table.series) {
        const auto target = mapping.series.constFind(series.label);
        if (target == mapping.series.cend())
            continue;
        const auto [first, last] = said(series);
        for (size_t place = first; place < last; ++place) {
            const SeriesCell &cell = series.cells[place];
            const auto value = readSeriesValue(cell.text, reading);
            const QString text = value ? written(*value) : cell.text;
            SheetRow row;
            row.number = cell.row;
            row.cells = {target->indicator, cell.period.toText(),
                         target->group,     text,
                         mapping.source,    value ? remarkOn(value->mark) : QString()};
            sheet.rows.push_back(row);
        }
    }
    return sheet;
}

} // namespace inko
