#include "core/pdf/structuretree.h"

#include "core/pdf/objectwriter.h"
#include "core/pdf/syntax.h"

namespace inko::pdf {

namespace {

class TreeWriter {
public:
    TreeWriter(const layout::Pages &pages, const std::vector<PageMarks> &marks,
               const std::vector<LinkAnnotation> &links, const std::vector<int> &pageObjects, ObjectWriter &objects)
        : m_pages(pages), m_marks(marks), m_links(links), m_pageObjects(pageObjects), m_objects(objects),
          m_linksOfElement(pages.structure.size())
    {
        for (size_t i = 0; i < links.size(); ++i)
            m_linksOfElement[size_t(links[i].element)].push_back(int(i));
    }

    int write()
    {
        const int root = m_objects.reserve();
        for (size_t i = 0; i < m_pages.structure.size(); ++i)
            m_elements.push_back(m_objects.reserve());
        m_objects.put(m_elements, [&](size_t index) { return element(index, root); });
        const size_t keys = m_pages.pages.size() + m_links.size();
        m_objects.put(root, "<</Type/StructTreeRoot/K " + reference(m_elements.front()) + "/ParentTree " +
                                reference(m_objects.put(parentTree())) + "/ParentTreeNextKey " +
                                QByteArray::number(keys) + ">>");
        return root;
    }

private:
    QByteArray element(size_t index, int root) const
    {
        const layout::Element &element = m_pages.structure[index];
        const int page = pageOf(element);
        QByteArray value = "<</S/" + roleName(index) + "/P " +
                           reference(element.parent < 0 ? root : m_elements[size_t(element.parent)]);
        if (page >= 0)
            value += "/Pg " + reference(m_pageObjects[size_t(page)]);
        if (!element.language.isEmpty())
            value += "/Lang" + textString(element.language);
        return value + attributes(element) + "/K[" + kids(index, page) + "]>>";
    }

    /// A link that leads nowhere is only text.
    QByteArray roleName(size_t index) const
    {
        const layout::Role role = m_pages.structure[index].role;
        if (role == layout::Role::Link && m_linksOfElement[index].empty())
            return "Span";
        return nameOf(role).toLatin1();
    }

    static int pageOf(const layout::Element &element)
    {
        for (const layout::Kid &kid : element.kids) {
            if (kid.page >= 0)
                return kid.page;
        }
        return -1;
    }

    QByteArray kids(size_t index, int page) const
    {
        QByteArray list;
        layout::Kid before;
        int markBefore = -1;
        for (const layout::Kid &kid : m_pages.structure[index].kids) {
            if (kid.element >= 0) {
                list += reference(m_elements[size_t(kid.element)]) + ' ';
            } else {
                const int mark = markOf(kid);
                if (before.page != kid.page || markBefore != mark)
                    list += markedContent(kid.page, mark, page);
                markBefore = mark;
            }
            before = kid;
        }
        for (const int link : m_linksOfElement[index]) {
            const LinkAnnotation &annotation = m_links[size_t(link)];
            list += "<</Type/OBJR/Obj " + reference(annotation.object) + "/Pg " +
                    reference(m_pageObjects[size_t(annotation.page)]) + ">>";
        }
        return list;
    }

    int markOf(const layout::Kid &kid) const
    {
        const PageMarks &marks = m_marks[size_t(kid.page)];
        return kid.drawing >= 0 ? marks.markOfDrawing[size_t(kid.drawing)] : marks.markOfRun[size_t(kid.run)];
    }

    QByteArray markedContent(int page, int mark, int usualPage) const
    {
        if (page == usualPage)
            return QByteArray::number(mark) + ' ';
        return "<</Type/MCR/Pg " + reference(m_pageObjects[size_t(page)]) + "/MCID " + QByteArray::number(mark) + ">>";
    }

    QByteArray attributes(const layout::Element &element) const
    {
        if (element.role == layout::Role::Figure)
            return "/Alt" + textString(element.alternative) + "/A<</O/Layout/Placement/Block/BBox" +
                   boundingBox(element) + ">>";
        QByteArray table;
        if (element.scope != layout::Element::Scope::None)
            table += element.scope == layout::Element::Scope::Row ? "/Scope/Row" : "/Scope/Column";
        if (element.columnSpan > 1)
            table += "/ColSpan " + QByteArray::number(element.columnSpan);
        if (element.rowSpan > 1)
            table += "/RowSpan " + QByteArray::number(element.rowSpan);
        if (!element.summary.isEmpty())
            table += "/Summary" + textString(element.summary);
        if (!table.isEmpty())
            return "/A<</O/Table" + table + ">>";
        if (element.role == layout::Role::L)
            return element.numbered ? "/A<</O/List/ListNumbering/Decimal>>" : "/A<</O/List/ListNumbering/Disc>>";
        return {};
    }

    QByteArray boundingBox(const layout::Element &figure) const
    {
        for (const layout::Kid &kid : figure.kids) {
            if (kid.drawing >= 0) {
                const layout::Page &page = m_pages.pages[size_t(kid.page)];
                return rectangle(page.drawings[size_t(kid.drawing)].area, page.size.height());
            }
        }
        return "[0 0 0 0]";
    }

    /// From a page's marks, and from each link, back to the element it belongs to.
    QByteArray parentTree() const
    {
        QByteArray numbers("<</Nums[");
        size_t key = 0;
        for (const PageMarks &marks : m_marks) {
            QByteArray parents;
            for (const int element : marks.elementOfMark)
                parents += reference(m_elements[size_t(element)]) + ' ';
            numbers += QByteArray::number(key++) + '[' + parents + ']';
        }
        for (const LinkAnnotation &link : m_links)
            numbers += QByteArray::number(key++) + ' ' + reference(m_elements[size_t(link.element)]) + ' ';
        return numbers + "]>>";
    }

    const layout::Pages &m_pages;
    const std::vector<PageMarks> &m_marks;
    const std::vector<LinkAnnotation> &m_links;
    const std::vector<int> &m_pageObjects;
    ObjectWriter &m_objects;
    std::vector<std::vector<int>> m_linksOfElement;
    std::vector<int> m_elements; ///< object numbers
};

} // namespace

int writeStructureTree(const layout::Pages &pages, const std::vector<PageMarks> &marks,
                       const std::vector<LinkAnnotation> &links, const std::vector<int> &pageObjects,
                       ObjectWriter &objects)
{
    return TreeWriter(pages, marks, links, pageObjects, objects).write();
}

} // namespace inko::pdf
