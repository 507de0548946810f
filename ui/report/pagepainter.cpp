#include "ui/report/pagepainter.h"

#include "ui/widgets/pictures.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>

namespace inko {

namespace {

QColor colorOf(layout::Color color)
{
    return {color.red, color.green, color.blue};
}

QPainterPath pathOf(const layout::Shape &shape)
{
    using Kind = layout::Shape::Step::Kind;
    QPainterPath path;
    for (const layout::Shape::Step &step : shape.steps) {
        switch (step.kind) {
        case Kind::Move: path.moveTo(step.to); break;
        case Kind::Line: path.lineTo(step.to); break;
        case Kind::Curve: path.cubicTo(step.control1, step.control2, step.to); break;
        case Kind::Close: path.closeSubpath(); break;
        }
    }
    return path;
}

void paintShape(QPainter &painter, const layout::Shape &shape)
{
    const QPainterPath path = pathOf(shape);
    if (shape.fill)
        painter.fillPath(path, colorOf(*shape.fill));
    if (!shape.stroke)
        return;
    QPen pen(colorOf(*shape.stroke), double(shape.strokeWidth), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (shape.dash > 0) {
        const double dash = double(shape.dash) / double(shape.strokeWidth); // Qt counts in widths of the line
        pen.setDashPattern({dash, dash});
    }
    painter.strokePath(path, pen);
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
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    for (const layout::Fill &fill : page.fills)
        painter.fillRect(fill.area, colorOf(fill.color));
    for (const layout::Drawing &drawing : page.drawings) {
        if (drawing.picture)
            painter.drawImage(drawing.area, pictures::imageOf(*drawing.picture));
        for (const layout::Shape &shape : drawing.shapes)
            paintShape(painter, shape);
    }
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
