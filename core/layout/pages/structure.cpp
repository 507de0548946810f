#include "core/layout/pages/structure.h"

namespace inko::layout {

Structure::Structure()
{
    m_elements.push_back({.role = Role::Document});
    m_isAttached.push_back(true);
}

int Structure::add(Role role, int parent, Attach attach)
{
    const int element = int(m_elements.size());
    m_elements.push_back({.role = role, .parent = parent});
    m_isAttached.push_back(attach == Attach::Now);
    if (attach == Attach::Now)
        at(parent).kids.push_back({.element = element});
    return element;
}

int Structure::openSection(int level)
{
    while (!m_sections.empty() && m_sections.back().level >= level)
        m_sections.pop_back();
    const int element = add(Role::Sect, currentSection());
    m_sections.push_back({level, element});
    return element;
}

void Structure::addRun(int element, int page, int run)
{
    at(element).kids.push_back({.page = page, .run = run});
    attach(element);
}

void Structure::addDrawing(int element, int page, int drawing)
{
    at(element).kids.push_back({.page = page, .drawing = drawing});
    attach(element);
}

void Structure::attach(int element)
{
    for (; !m_isAttached[size_t(element)]; element = at(element).parent) {
        m_isAttached[size_t(element)] = true;
        at(at(element).parent).kids.push_back({.element = element});
    }
}

} // namespace inko::layout
