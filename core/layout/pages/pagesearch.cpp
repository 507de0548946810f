#include "core/layout/pages/pagesearch.h"

namespace inko::layout {

namespace {

/// The text of neighbouring runs of one element, and which word each of its characters comes from.
class Passage {
public:
    Passage(const Pages &pages, int page) : m_pages(pages), m_page(page) {}

    int element() const { return m_element; }

    void begin(int element)
    {
        m_element = element;
        m_text.clear();
        m_origins.clear();
    }

    void add(const TextRun &run)
    {
        for (const PlacedWord &placed : run.words) {
            const Word &word = m_pages.words[placed.word];
            for (const QChar unit : word.text) {
                if (unit == QChar::SoftHyphen)
                    continue;
                m_text += unit;
                m_origins.push_back({&run, &placed});
            }
        }
    }

    void findIn(const QString &wanted, std::vector<FoundText> &found) const
    {
        for (qsizetype at = m_text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
             at = m_text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive))
            found.push_back({m_page, areas(size_t(at), size_t(at + wanted.size()))});
    }

private:
    struct Origin {
        const TextRun *run;
        const PlacedWord *placed;
    };

    std::vector<QRectF> areas(size_t begin, size_t end) const
    {
        std::vector<QRectF> lines;
        const TextRun *last = nullptr;
        for (size_t i = begin; i < end; ++i) {
            const auto &[run, placed] = m_origins[i];
            const Word &word = m_pages.words[placed->word];
            const FontFile &font = m_pages.fonts[size_t(word.font)];
            const double size = double(run->size);
            const QRectF area(placed->x, double(run->baseline) - double(font.ascent) * size, double(word.width) * size,
                              double(font.ascent + font.descent) * size);
            if (run == last)
                lines.back() |= area;
            else
                lines.push_back(area);
            last = run;
        }
        return lines;
    }

    const Pages &m_pages;
    const int m_page;
    int m_element = -1;
    QString m_text;
    std::vector<Origin> m_origins;
};

} // namespace

std::vector<FoundText> findText(const Pages &pages, const QString &text)
{
    const QString wanted = text.simplified();
    std::vector<FoundText> found;
    if (wanted.isEmpty())
        return found;
    for (size_t page = 0; page < pages.pages.size(); ++page) {
        Passage passage(pages, int(page));
        for (const TextRun &run : pages.pages[page].runs) {
            if (run.element < 0)
                continue;
            if (run.element != passage.element()) {
                passage.findIn(wanted, found);
                passage.begin(run.element);
            }
            passage.add(run);
        }
        passage.findIn(wanted, found);
    }
    return found;
}

} // namespace inko::layout
