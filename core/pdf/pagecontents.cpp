#include "core/pdf/pagecontents.h"

#include "core/pdf/syntax.h"

#include <cmath>
#include <optional>

namespace inko::pdf {

namespace {

QByteArray artifactProperties(layout::Artifact artifact)
{
    switch (artifact) {
    case layout::Artifact::None:
    case layout::Artifact::Background:
    case layout::Artifact::Leader: return "<</Type/Layout>>";
    case layout::Artifact::Header: return "<</Type/Pagination/Subtype/Header/Attached[/Top]>>";
    case layout::Artifact::Footer: return "<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>";
    case layout::Artifact::RepeatedHeader: return "<</Type/Pagination>>";
    }
    Q_UNREACHABLE();
}

/// Writes one page's content and remembers what the reader's state is.
class ContentWriter {
public:
    ContentWriter(const layout::Pages &pages, const std::vector<ShownWord> &words, size_t number)
        : m_pages(pages), m_words(words), m_number(number), m_page(pages.pages[number]), m_height(m_page.size.height())
    {
    }

    void fills()
    {
        std::optional<layout::Artifact> open;
        for (const layout::Fill &fill : m_page.fills) {
            if (open != fill.artifact) {
                if (open)
                    m_content += "EMC\n";
                m_content += "/Artifact" + artifactProperties(fill.artifact) + "BDC\n";
                open = fill.artifact;
            }
            setColor(fill.color);
            m_content += number(fill.area.x()) + ' ' + number(m_height - fill.area.bottom()) + ' ' +
                         number(fill.area.width()) + ' ' + number(fill.area.height()) + " re f\n";
        }
        if (open)
            m_content += "EMC\n";
    }

    void drawings(const PageMarks &marks)
    {
        for (size_t i = 0; i < m_page.drawings.size(); ++i) {
            const layout::Drawing &drawing = m_page.drawings[i];
            begin(drawing.element, marks.markOfDrawing[i]);
            if (drawing.picture)
                picture(drawing.area, pictureName(m_number, i));
            for (const layout::Shape &shape : drawing.shapes)
                draw(shape);
            m_content += "EMC\n";
        }
    }

    void runs(const PageMarks &marks)
    {
        for (size_t i = 0; i < m_page.runs.size(); ++i) {
            const layout::TextRun &run = m_page.runs[i];
            const int mark = marks.markOfRun[i];
            const bool continues = mark >= 0 && i > 0 && marks.markOfRun[i - 1] == mark;
            const bool goesOn = mark >= 0 && i + 1 < m_page.runs.size() && marks.markOfRun[i + 1] == mark;
            if (mark < 0)
                m_content += "/Artifact" + artifactProperties(run.artifact) + "BDC\n";
            else if (!continues)
                begin(run.element, mark);
            text(run);
            if (!goesOn)
                m_content += "EMC\n";
        }
    }

    QByteArray take() { return std::move(m_content); }

private:
    void begin(int element, int mark)
    {
        m_content += '/' + nameOf(m_pages.structure[size_t(element)].role).toLatin1() + "<</MCID " +
                     QByteArray::number(mark) + ">>BDC\n";
    }

    void picture(const QRectF &area, const QByteArray &name)
    {
        m_content += "q " + number(area.width()) + " 0 0 " + number(area.height()) + ' ' + number(area.x()) + ' ' +
                     number(m_height - area.bottom()) + " cm /" + name + " Do Q\n";
    }

    void draw(const layout::Shape &shape)
    {
        if (shape.fill)
            setColor(*shape.fill);
        if (shape.stroke) {
            const QByteArray dash = shape.dash > 0 ? number(double(shape.dash)) : QByteArray();
            m_content +=
                strokeColour(*shape.stroke) + number(double(shape.strokeWidth)) + " w 1 j [" + dash + "] 0 d\n";
        }
        for (const layout::Shape::Step &step : shape.steps)
            m_content += operatorOf(step);
        m_content += shape.fill && shape.stroke ? "B\n" : shape.fill ? "f\n" : "S\n";
    }

    QByteArray operatorOf(const layout::Shape::Step &step) const
    {
        using Kind = layout::Shape::Step::Kind;
        switch (step.kind) {
        case Kind::Move: return point(step.to) + "m\n";
        case Kind::Line: return point(step.to) + "l\n";
        case Kind::Curve: return point(step.control1) + point(step.control2) + point(step.to) + "c\n";
        case Kind::Close: return "h\n";
        }
        Q_UNREACHABLE();
    }

    QByteArray point(QPointF point) const { return number(point.x()) + ' ' + number(m_height - point.y()) + ' '; }

    void text(const layout::TextRun &run)
    {
        if (run.words.empty())
            return;
        constexpr double thousand = 1000;
        setColor(run.color);
        double x = run.words.front().x;
        double pen = 0; // from x, in thousandths of an em
        m_content += "BT\n1 0 0 1 " + number(x) + ' ' + number(m_height - run.baseline) + " Tm\n";
        x = std::round(x * 100) / 100; // as it was written
        for (const layout::PlacedWord &placed : run.words) {
            const ShownWord &word = m_words[placed.word];
            const int font = m_pages.words[placed.word].font;
            if (font != m_font || run.size != m_size)
                close();
            setFont(font, run.size);
            const double left = (double(placed.x) - x) * thousand / double(run.size);
            open();
            m_content += penMove(pen, left);
            parts(word, run.size);
            pen += word.advance;
        }
        close();
        m_content += "ET\n";
    }

    void parts(const ShownWord &word, float size)
    {
        float rise = 0;
        const auto raise = [&](float to) {
            if (to == rise)
                return;
            close();
            m_content += number(double(to) * double(size)) + " Ts\n";
            rise = to;
        };
        for (const ShownWord::Part &part : word.parts) {
            raise(part.rise);
            open();
            m_content += part.shown;
        }
        raise(0);
    }

    void open()
    {
        if (!std::exchange(m_isOpen, true))
            m_content += '[';
    }

    void close()
    {
        if (std::exchange(m_isOpen, false))
            m_content += "]TJ\n";
    }

    void setColor(layout::Color color)
    {
        if (m_color != color)
            m_content += fillColour(color);
        m_color = color;
    }

    void setFont(int font, float size)
    {
        if (m_font == font && m_size == size)
            return;
        m_content += '/' + fontName(font) + ' ' + number(double(size)) + " Tf\n";
        m_font = font;
        m_size = size;
    }

    const layout::Pages &m_pages;
    const std::vector<ShownWord> &m_words;
    const size_t m_number;
    const layout::Page &m_page;
    const double m_height;
    QByteArray m_content;
    std::optional<layout::Color> m_color;
    int m_font = -1;
    float m_size = 0;
    bool m_isOpen = false; ///< an array of what TJ shows
};

} // namespace

QByteArray fontName(int font)
{
    return 'F' + QByteArray::number(font);
}

QByteArray pictureName(size_t page, size_t drawing)
{
    return "Im" + QByteArray::number(page) + '.' + QByteArray::number(drawing);
}

QByteArray PageContents::of(size_t page) const
{
    ContentWriter writer(m_pages, m_words, page);
    writer.fills();
    writer.drawings(m_marks[page]);
    writer.runs(m_marks[page]);
    return writer.take();
}

} // namespace inko::pdf
