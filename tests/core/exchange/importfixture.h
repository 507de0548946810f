#pragma once

#include "core/exchange/gridexport.h"
#include "core/exchange/importplan.h"
#include "tests/support/onlysheet.h"

namespace inko::test {

using namespace Qt::StringLiterals;

inline const QByteArray header =
    "ID;Institution;Angebot;Kurzbeschreibung;Ziele;Zielgruppen;Sozialräume;Finanzierungsart;Sprachen;"
    "Geldgeber;Von;Bis;Teilnehmende;Kooperation;Kontakt;Kontakt veröffentlichen;Stand;Bemerkung\r\n";
inline const QByteArray cafe = ";VHS;Sprachcafé;Reden;1;Frauen;Nord;Stadt;Deutsch;Bund;2024;;40;;;ja;neu;\r\n";

inline ImportSource source(const QByteArray &bytes, const QString &path = u"raster.csv"_s)
{
    return {path, *onlySheet(path, bytes), {}, {}};
}

inline Result<ImportPlan> plan(Store &store, const QByteArray &bytes,
                               ImportOptions options = {2026, Creating::Create, BadRows::RefuseAll})
{
    return readSources(u"raster.csv"_s, bytes).and_then([&](const QList<ImportSource> &sources) {
        return planImport(store, sources, options);
    });
}

/// Plans and applies; what became of the rows.
inline ImportedFile import(Store &store, const QByteArray &bytes, int year = 2026)
{
    const Result<ImportPlan> planned = plan(store, bytes, {year, Creating::Create, BadRows::RefuseAll});
    if (!planned || !apply(store, *planned))
        return {};
    return planned->files.front();
}

inline QList<RowChange> changesOf(const ImportedFile &file)
{
    QList<RowChange> changes;
    for (const PlannedRow &row : file.rows)
        changes << row.change;
    return changes;
}

inline QByteArray exported(Store &store, int year = 2026, gridexport::Format format = gridexport::Format::Csv)
{
    const auto written = gridexport::write(store, year, format);
    return written ? written->bytes : QByteArray();
}

inline QString identityIn(const QByteArray &csv, const QByteArray &title)
{
    for (const QByteArray &line : csv.split('\n')) {
        if (line.contains(title))
            return QString::fromUtf8(line.split(';').front());
    }
    return {};
}

} // namespace inko::test
