#pragma once

#include "core/layout/pages/pages.h"

namespace inko::layout {

/// Grows the structure tree while a document is laid out.
class Structure {
public:
    Structure();

    /// Whether an element takes its place among its parent's kids now, or where its first text is placed
    /// (a link amid a paragraph).
    enum class Attach { Now, WithText };
    int add(Role role, int parent, Attach attach = Attach::Now);
    Element &at(int element) { return m_elements[size_t(element)]; }

    /// Opens a section for a heading of this level, closing those it ends, and returns it.
    int openSection(int level);
    int currentSection() const { return m_sections.empty() ? 0 : m_sections.back().element; }

    /// Notes that a run of an element's text was placed on a page.
    void addRun(int element, int page, int run);
    void addDrawing(int element, int page, int drawing);

    std::vector<Element> take() { return std::move(m_elements); }

private:
    void attach(int element);

    struct Section {
        int level;
        int element;
    };
    std::vector<Element> m_elements;
    std::vector<bool> m_isAttached;
    std::vector<Section> m_sections;
};

} // namespace inko::layout
