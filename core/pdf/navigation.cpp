#include "core/pdf/navigation.h"

#include "core/pdf/objectwriter.h"
#include "core/pdf/syntax.h"

#include <QUrl>

namespace inko::pdf {

namespace {

/// A place on a page; the zoom stays as the reader has it.
QByteArray destination(const layout::Pages &pages, const std::vector<int> &pageObjects, int page, float y)
{
    const double height = pages.pages[size_t(page)].size.height();
    return '[' + reference(pageObjects[size_t(page)]) + "/XYZ 0 " + number(height - double(y)) + " null]";
}

QByteArray targetOf(const layout::LinkArea &link, const layout::Pages &pages, const std::vector<int> &pageObjects)
{
    if (link.url.isEmpty())
        return "/Dest" + destination(pages, pageObjects, link.page, link.y);
    return "/A<</S/URI/URI" + asciiString(QUrl(link.url).toEncoded()) + ">>";
}

/// Where each entry of the outline stands in its tree; -1: nowhere.
struct OutlineNode {
    int parent = -1;
    int previous = -1;
    int next = -1;
    std::vector<int> kids = {};
};

std::vector<OutlineNode> outlineTree(const std::vector<layout::OutlineEntry> &entries, std::vector<int> &top)
{
    std::vector<OutlineNode> nodes(entries.size());
    std::vector<int> open; // the entries that what follows may stand below
    for (size_t i = 0; i < entries.size(); ++i) {
        while (!open.empty() && entries[size_t(open.back())].level >= entries[i].level)
            open.pop_back();
        nodes[i].parent = open.empty() ? -1 : open.back();
        std::vector<int> &siblings = open.empty() ? top : nodes[size_t(open.back())].kids;
        if (!siblings.empty()) {
            nodes[i].previous = siblings.back();
            nodes[size_t(siblings.back())].next = int(i);
        }
        siblings.push_back(int(i));
        open.push_back(int(i));
    }
    return nodes;
}

} // namespace

std::vector<LinkAnnotation> writeLinks(const layout::Pages &pages, const std::vector<int> &pageObjects,
                                       ObjectWriter &objects)
{
    std::vector<LinkAnnotation> annotations;
    for (size_t page = 0; page < pages.pages.size(); ++page) {
        const double height = pages.pages[page].size.height();
        for (const layout::LinkArea &link : pages.pages[page].links) {
            const size_t key = pages.pages.size() + annotations.size();
            const int object =
                objects.put("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect" + rectangle(link.area, height) +
                            "/Contents" + textString(link.description) + "/StructParent " + QByteArray::number(key) +
                            "/P " + reference(pageObjects[page]) + targetOf(link, pages, pageObjects) + ">>");
            annotations.push_back({object, int(page), link.element});
        }
    }
    return annotations;
}

int writeOutline(const layout::Pages &pages, const std::vector<int> &pageObjects, ObjectWriter &objects)
{
    if (pages.outline.empty())
        return 0;
    std::vector<int> top;
    const std::vector<OutlineNode> nodes = outlineTree(pages.outline, top);
    const int root = objects.reserve();
    std::vector<int> numbers;
    for (size_t i = 0; i < nodes.size(); ++i)
        numbers.push_back(objects.reserve());
    const auto named = [&](const char *name, int node) {
        return node < 0 ? QByteArray() : name + reference(numbers[size_t(node)]);
    };
    objects.put(root, "<</Type/Outlines/Count " + QByteArray::number(top.size()) + named("/First ", top.front()) +
                          named("/Last ", top.back()) + ">>");
    for (size_t i = 0; i < nodes.size(); ++i) {
        const OutlineNode &node = nodes[i];
        const layout::OutlineEntry &entry = pages.outline[i];
        QByteArray value = "<</Title" + textString(entry.title) + "/Parent " +
                           reference(node.parent < 0 ? root : numbers[size_t(node.parent)]) +
                           named("/Prev ", node.previous) + named("/Next ", node.next);
        if (!node.kids.empty()) // a negative count: closed at first
            value += named("/First ", node.kids.front()) + named("/Last ", node.kids.back()) + "/Count -" +
                     QByteArray::number(node.kids.size());
        objects.put(numbers[i], value + "/Dest" + destination(pages, pageObjects, entry.page, entry.y) + ">>");
    }
    return root;
}

QByteArray pageLabels(const std::vector<layout::Page> &pages)
{
    QByteArray numbers("<</Nums[");
    int counted = 0; // what the label would be if it only counts on
    for (size_t i = 0; i < pages.size(); ++i) {
        bool isNumber = false;
        const int value = pages[i].label.toInt(&isNumber);
        const bool counts = isNumber && value > 0 && pages[i].label == QString::number(value);
        if (counts && counted > 0 && value == counted + 1) {
            counted = value;
            continue;
        }
        counted = counts ? value : 0;
        numbers += QByteArray::number(i);
        if (counts)
            numbers += "<</S/D/St " + QByteArray::number(value) + ">>";
        else
            numbers += "<</P" + textString(pages[i].label) + ">>";
    }
    return numbers + "]>>";
}

} // namespace inko::pdf
