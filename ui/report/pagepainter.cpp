#include "ui/report/pagepainter.h"

#include <QGlyphRun>
#include <QPainter>

namespace inko {

namespace {

QColor colorOf(layout::Color color)
{
    return {color.red, color.green, color.blue};
}

/// Collects the glyphs of neighbouring words in the same font, for one call to the painter.
struct Glyphs {
    QList<quint32> ids;
    QList<QPointF> positions;

    void append(const layout::Word &word, double x, double baseline, double size)
    {
        for (const layout::Glyph &glyph : word.glyphs) {
            ids << glyph.id;
            positions << QPointF(x + glyph.x * size, baseline - glyph.y * size);
        }
    }
};

void paintGlyphs(QPainter &painter, const QRawFont &font, Glyphs &glyphs)
{
    if (glyphs.ids.isEmpty())
        return;
    QGlyphRun run;
    run.setRawFont(font);
    run.setGlyphIndexes(glyphs.ids);
    run.setPositions(glyphs.positions);
    painter.drawGlyphRun({}, run);
    glyphs = {};
}

/// Qt's PDF embeds only fonts that it found itself and paints all others as outlines; so it is asked first,
/// and taken at its word if it found the very same file.
QRawFont open(const layout::FontFile &file)
{
    const QRawFont opened(file.path, 16, QFont::PreferNoHinting);
    QFont wanted(file.family);
    wanted.setBold(file.bold);
    wanted.setHintingPreference(QFont::PreferNoHinting);
    wanted.setPixelSize(16);
    const QRawFont found = QRawFont::fromFont(wanted);
    const bool isSame = found.isValid() && found.fontTable("head") == opened.fontTable("head") &&
                        found.fontTable("maxp") == opened.fontTable("maxp");
    return isSame ? found : opened;
}

} // namespace

PagePainter::PagePainter(const layout::Pages &pages) : m_pages(pages) {}

void PagePainter::paint(QPainter &painter, const layout::Page &page)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const layout::Fill &fill : page.fills)
        painter.fillRect(fill.area, colorOf(fill.color));
    for (const layout::TextRun &run : page.runs)
        paintRun(painter, run);
    painter.restore();
}

void PagePainter::paintRun(QPainter &painter, const layout::TextRun &run)
{
    painter.setPen(colorOf(run.color));
    Glyphs glyphs;
    int fontIndex = -1;
    for (const layout::PlacedWord &placed : run.words) {
        const layout::Word &word = m_pages.words[placed.word];
        if (word.text == u' ') // nothing to see, and Qt's PDF would call it a tabulator
            continue;
        if (word.font != fontIndex) {
            if (fontIndex >= 0)
                paintGlyphs(painter, font(fontIndex, run.size), glyphs);
            fontIndex = word.font;
        }
        glyphs.append(word, placed.x, run.baseline, run.size);
    }
    if (fontIndex >= 0)
        paintGlyphs(painter, font(fontIndex, run.size), glyphs);
}

QRawFont PagePainter::font(int index, double size)
{
    QRawFont &font = m_fonts[{index, qRound(size * 100)}];
    if (!font.isValid()) {
        QRawFont &any = m_fonts[{index, 0}];
        if (!any.isValid())
            any = open(m_pages.fonts[size_t(index)]);
        QRawFont sized = any;
        sized.setPixelSize(size);
        return *m_fonts.insert({index, qRound(size * 100)}, sized);
    }
    return font;
}

} // namespace inko
