#pragma once

#include "core/pdf/pagemarks.h"
#include "core/pdf/shownword.h"

namespace inko::pdf {

/// The name of a font among a page's resources.
QByteArray fontName(int font);
/// The same of a page's picture, by its place among the page's drawings.
QByteArray pictureName(size_t page, size_t drawing);

/// What paints the pages: their content streams (ISO 32000-1, 7.8.2). May be asked from several threads.
class PageContents {
public:
    /// `words` by index into Pages::words. All three must live as long as this.
    PageContents(const layout::Pages &pages, const std::vector<PageMarks> &marks, const std::vector<ShownWord> &words)
        : m_pages(pages), m_marks(marks), m_words(words)
    {
    }

    QByteArray of(size_t page) const;

private:
    const layout::Pages &m_pages;
    const std::vector<PageMarks> &m_marks;
    const std::vector<ShownWord> &m_words;
};

} // namespace inko::pdf
