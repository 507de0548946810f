#include "tests/support/pdf/readstructure.h"

namespace inko::test {

namespace {

QString textOf(QPDFObjectHandle object)
{
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

QString nameOf(QPDFObjectHandle object)
{
    return object.isName() ? QString::fromStdString(object.getName().substr(1)) : QString();
}

std::vector<QPDFObjectHandle> listOf(QPDFObjectHandle object)
{
    if (object.isNull())
        return {};
    return object.isArray() ? object.getArrayAsVector() : std::vector{object};
}

class StructureReader {
public:
    StructureReader(QPDF &pdf, const PageNumbers &pages, const std::map<QPDFObjGen, int> &links, ReadPdf &read)
        : m_root(pdf.getRoot().getKey("/StructTreeRoot")), m_pages(pages), m_links(links), m_read(read)
    {
    }

    void run()
    {
        if (!m_root.isDictionary())
            return;
        for (QPDFObjectHandle kid : listOf(m_root.getKey("/K")))
            addElement(kid, -1);
        readParents(m_root.getKey("/ParentTree"), 0);
    }

private:
    int addElement(QPDFObjectHandle object, int parent)
    {
        const int index = int(m_read.elements.size());
        if (!m_numbers.emplace(object.getObjGen(), index).second)
            return -1; // twice in the tree
        m_read.elements.emplace_back();
        ReadElement element;
        element.role = nameOf(object.getKey("/S"));
        element.parent = parent;
        element.language = textOf(object.getKey("/Lang"));
        element.alternative = textOf(object.getKey("/Alt"));
        for (QPDFObjectHandle attributes : listOf(object.getKey("/A")))
            readAttributes(attributes, element);
        const int page = pageOf(object.getKey("/Pg"));
        for (QPDFObjectHandle kid : listOf(object.getKey("/K")))
            element.kids.push_back(kidOf(kid, page, index));
        m_read.elements[size_t(index)] = std::move(element);
        return index;
    }

    ReadKid kidOf(QPDFObjectHandle kid, int page, int parent)
    {
        ReadKid result;
        if (kid.isInteger()) {
            result.page = page;
            result.mark = kid.getIntValueAsInt();
            return result;
        }
        const QString type = nameOf(kid.getKey("/Type"));
        if (type == QLatin1String("MCR")) {
            result.page = pageOf(kid.getKey("/Pg"));
            result.mark = kid.getKey("/MCID").getIntValueAsInt();
        } else if (type == QLatin1String("OBJR")) {
            const auto link = m_links.find(kid.getKey("/Obj").getObjGen());
            result.link = link == m_links.end() ? -1 : link->second;
        } else {
            result.element = addElement(kid, parent);
        }
        return result;
    }

    static void readAttributes(QPDFObjectHandle attributes, ReadElement &element)
    {
        if (attributes.hasKey("/Scope"))
            element.scope = nameOf(attributes.getKey("/Scope"));
        if (attributes.hasKey("/ColSpan"))
            element.columnSpan = attributes.getKey("/ColSpan").getIntValueAsInt();
        if (attributes.hasKey("/RowSpan"))
            element.rowSpan = attributes.getKey("/RowSpan").getIntValueAsInt();
        if (attributes.hasKey("/Summary"))
            element.summary = textOf(attributes.getKey("/Summary"));
        if (QPDFObjectHandle box = attributes.getKey("/BBox"); box.isArray())
            element.hasBox = box.getArrayNItems() == 4 &&
                             box.getArrayItem(2).getNumericValue() > box.getArrayItem(0).getNumericValue() &&
                             box.getArrayItem(3).getNumericValue() > box.getArrayItem(1).getNumericValue();
    }

    int pageOf(QPDFObjectHandle page) const
    {
        const auto found = m_pages.find(page.getObjGen());
        return found == m_pages.end() ? -1 : found->second;
    }

    int numberOf(QPDFObjectHandle element) const
    {
        const auto found = m_numbers.find(element.getObjGen());
        return found == m_numbers.end() ? -1 : found->second;
    }

    void readParents(QPDFObjectHandle node, int depth)
    {
        if (!node.isDictionary() || depth > 20)
            return;
        for (QPDFObjectHandle kid : listOf(node.getKey("/Kids")))
            readParents(kid, depth + 1);
        const std::vector<QPDFObjectHandle> numbers = listOf(node.getKey("/Nums"));
        for (size_t i = 0; i + 1 < numbers.size(); i += 2) {
            std::vector<int> &parents = m_read.parents[QPDFObjectHandle(numbers[i]).getIntValueAsInt()];
            for (const QPDFObjectHandle &element : listOf(numbers[i + 1]))
                parents.push_back(numberOf(element));
        }
    }

    QPDFObjectHandle m_root;
    const PageNumbers &m_pages;
    const std::map<QPDFObjGen, int> &m_links;
    ReadPdf &m_read;
    std::map<QPDFObjGen, int> m_numbers;
};

} // namespace

void readStructure(QPDF &pdf, const PageNumbers &pages, const std::map<QPDFObjGen, int> &links, ReadPdf &read)
{
    StructureReader(pdf, pages, links, read).run();
}

} // namespace inko::test
