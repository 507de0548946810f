#pragma once

#include "core/pdf/pdffile.h"
#include "tests/core/layout/reading.h"

#include <QBuffer>

namespace inko::test {

inline const QDateTime writtenAt(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC);

/// The file's bytes; empty if it could not be written.
inline QByteArray pdfOf(const layout::Pages &pages, const QDateTime &created = writtenAt)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return pdf::writePdf(pages, created, buffer) ? buffer.data() : QByteArray();
}

inline document::Table sampleTable(int rows)
{
    document::Table table;
    table.caption = u"Wer macht was"_s;
    table.summary = u"Je Zeile ein Angebot mit Institution, Titel und Teilnehmenden"_s;
    table.columns = {
        {document::Table::Align::Start, 2}, {document::Table::Align::Start, 4}, {document::Table::Align::End, 1}};
    table.header = {row({u"Wer"_s, u"Was"_s, u"Personen"_s})};
    document::Cell group = cell(u"Stadtverwaltung"_s);
    group.isHeader = true;
    group.columnSpan = 3;
    table.rows.push_back({group});
    for (int number = 0; number < rows; ++number) {
        document::Cell who = cell(u"Institution %1"_s.arg(number));
        who.isHeader = true;
        if (number % 10 == 0) // two activities of one institution
            who.rowSpan = 2;
        document::Table::Row cells{who};
        if (number % 10 == 1)
            cells.clear();
        cells.push_back(cell(u"Angebot %1 für Eltern, die Fragen zur Einschulung haben"_s.arg(number)));
        cells.push_back(cell(number % 3 == 0 ? u"–"_s : QString::number(number * 12)));
        table.rows.push_back(cells);
    }
    return table;
}

/// Four fields of one colour each.
inline Picture sampleLogo()
{
    constexpr int field = 40;
    Picture logo{{2 * field, 2 * field}, {}};
    for (int row = 0; row < 2 * field; ++row) {
        logo.dots += QByteArray(row < field ? "\xc0\x10\x10" : "\x10\xc0\x10").repeated(field);
        logo.dots += QByteArray(row < field ? "\x10\x10\xc0" : "\xc0\xc0\xc0").repeated(field);
    }
    return logo;
}

/// Every kind of block, over several pages.
inline document::Document sampleDocument()
{
    using namespace document;
    Figure figure{.kind = Figure::Kind::Bars,
                  .title = u"Angebote je Ziel"_s,
                  .unit = u"Angebote"_s,
                  .source = u"Quelle: Raster"_s,
                  .alternative = u"Ein Balken je Ziel; Ziel 2 hat die meisten Angebote."_s,
                  .categories = {u"1"_s, u"2"_s},
                  .series = {{u"2026"_s, {3, 9}}}};
    return germanDocument(
        {TitlePage{
             u"Integrationsbericht"_s, u"Wer macht was?"_s, {u"Musterstadt"_s}, sampleLogo(), u"Logo der Stadt"_s},
         TableOfContents{u"Inhalt"_s, 2}, PageBreak{}, Heading{1, u"Überblick & <Größen>"_s, u"ueberblick"_s},
         Paragraph{plain(u"Ein Leitsatz (mit Klammern) und Schifffahrt."_s), Paragraph::Style::Lead},
         Paragraph{{{u"Mehr steht im "_s, false, {}},
                    {u"Kapitel über Straßen"_s, false, u"#strassen"_s},
                    {u" und "_s, true, {}},
                    {u"im Netz"_s, false, u"https://www.example.org/straße"_s},
                    {u"; das "_s, false, {}},
                    {u"hier"_s, false, u"#nirgends"_s},
                    {u" führt nirgends hin. "_s + prose(8), false, {}}},
                   {}},
         List{{plain(u"eins"_s), plain(u"zwei"_s)}, false}, List{{plain(u"erstens"_s), plain(u"zweitens"_s)}, true},
         figure, Heading{2, u"Straßen und Plätze"_s, u"strassen"_s}, sampleTable(60),
         Paragraph{plain(u"„–“ heißt: keine Angabe."_s), Paragraph::Style::Note}, Heading{3, u"Einzelheiten 😀"_s, {}},
         Paragraph{plain(prose(60)), {}}, Heading{1, u"Anhang"_s, u"anhang"_s}, Paragraph{plain(u"Ende"_s), {}}});
}

} // namespace inko::test
