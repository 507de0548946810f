#include "tests/support/pdf/breaking.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <set>
#include <stdexcept>

namespace inko::test {

using namespace Qt::StringLiterals;

namespace {

using Object = QPDFObjectHandle;

/// All structure elements with this role, in reading order.
std::vector<Object> elements(QPDF &pdf, const std::string &role)
{
    std::vector<Object> found;
    std::set<QPDFObjGen> seen;
    const std::function<void(Object)> visit = [&](Object element) {
        if (element.isArray()) {
            for (const Object &kid : element.getArrayAsVector())
                visit(kid);
            return;
        }
        if (!element.isDictionary() || !element.hasKey("/S") || !seen.insert(element.getObjGen()).second)
            return;
        if (element.getKey("/S").isNameAndEquals("/" + role))
            found.push_back(element);
        visit(element.getKey("/K"));
    };
    visit(pdf.getRoot().getKey("/StructTreeRoot").getKey("/K"));
    if (found.empty())
        throw std::logic_error("no " + role);
    return found;
}

Object page(QPDF &pdf, size_t number)
{
    return QPDFPageDocumentHelper(pdf).getAllPages().at(number).getObjectHandle();
}

Object firstLink(QPDF &pdf)
{
    for (QPDFPageObjectHelper &with : QPDFPageDocumentHelper(pdf).getAllPages()) {
        for (QPDFAnnotationObjectHelper &annotation : with.getAnnotations("/Link"))
            return annotation.getObjectHandle();
    }
    throw std::logic_error("no link");
}

Object font(QPDF &pdf)
{
    return page(pdf, 0).getKey("/Resources").getKey("/Font").getKey("/F0");
}

void replaceIn(Object stream, const std::string &from, const std::string &to, size_t occurrence = 0)
{
    const std::shared_ptr<Buffer> data = stream.getStreamData();
    std::string text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    size_t at = text.find(from);
    for (; occurrence > 0 && at != std::string::npos; --occurrence)
        at = text.find(from, at + 1);
    if (at == std::string::npos)
        throw std::logic_error("no " + from);
    text.replace(at, from.size(), to);
    stream.replaceStreamData(text, Object::newNull(), Object::newNull());
}

Object content(QPDF &pdf, size_t number)
{
    return page(pdf, number).getKey("/Contents");
}

Break without(const char *name, const QString &barrier, const std::function<Object(QPDF &)> &in, const std::string &key)
{
    return {name, barrier, [=](QPDF &pdf) {
                Object object = in(pdf);
                if (!object.hasKey(key))
                    throw std::logic_error("no " + key);
                object.removeKey(key);
            }};
}

Break with(const char *name, const QString &barrier, const std::function<Object(QPDF &)> &in, const std::string &key,
           const std::string &value)
{
    return {name, barrier, [=](QPDF &pdf) { in(pdf).replaceKey(key, Object::parse(value)); }};
}

Object root(QPDF &pdf)
{
    return pdf.getRoot();
}

std::function<Object(QPDF &)> element(const std::string &role, size_t number = 0)
{
    return [=](QPDF &pdf) { return elements(pdf, role).at(number); };
}

std::vector<Break> catalogBreaks()
{
    const auto metadata = [](const std::string &from, const std::string &to) {
        return [=](QPDF &pdf) { replaceIn(pdf.getRoot().getKey("/Metadata"), from, to); };
    };
    return {without("no language", u"no language"_s, root, "/Lang"),
            without("not marked", u"not marked as tagged"_s, root, "/MarkInfo"),
            without("no structure tree", u"no structure"_s, root, "/StructTreeRoot"),
            without("title not displayed", u"does not display its title"_s, root, "/ViewerPreferences"),
            without("no output intent", u"no output intent"_s, root, "/OutputIntents"),
            without("no metadata", u"does not say that it is PDF/UA-1"_s, root, "/Metadata"),
            without("no outline", u"the outline is not the headings"_s, root, "/Outlines"),
            without("no page labels", u"a page without a label of its own"_s, root, "/PageLabels"),
            with("a script", u"runs something when opened"_s, root, "/OpenAction", "<</S/JavaScript/JS(1)>>"),
            {"another title", u"two titles"_s, metadata("Integrationsbericht</rdf:li>", "Bericht</rdf:li>")},
            {"another date", u"two dates"_s, metadata("2026-11-02T09:30:00Z", "2026-11-02T09:31:00Z")},
            {"not PDF/A", u"does not say that it is PDF/A-2a"_s, metadata("conformance>A<", "conformance>B<")},
            {"undescribed properties", u"PDF/UA's own properties are not described"_s,
             metadata("namespaceURI>http://www.aiim.org/pdfua", "namespaceURI>http://nowhere")}};
}

std::vector<Break> contentBreaks()
{
    return {
        {"painted outside", u"painted outside of tags and artifacts"_s,
         [](QPDF &pdf) {
             content(pdf, 2);
             page(pdf, 2).replaceKey("/Contents", Object::newStream(&pdf, "0 0 9 9 re f"));
         }},
        {"a number that is none", u"not written as PDF is"_s,
         [](QPDF &pdf) { replaceIn(content(pdf, 2), "]TJ", "1-2 ]TJ"); }},
        {"artifact without a tag", u"painted outside of tags and artifacts"_s,
         [](QPDF &pdf) {
             replaceIn(content(pdf, 0), "/Artifact<</Type/Layout>>BDC", "q");
             replaceIn(content(pdf, 0), "EMC", "Q");
         }},
        {"artifact without a type", u"an artifact without a type"_s,
         [](QPDF &pdf) { replaceIn(content(pdf, 0), "/Artifact<</Type/Layout>>BDC", "/Artifact BMC"); }},
        {"not closed", u"marked content is not closed"_s, [](QPDF &pdf) { replaceIn(content(pdf, 2), "EMC", "", 1); }},
        {"a mark twice", u"a mark twice on a page"_s,
         [](QPDF &pdf) { replaceIn(content(pdf, 2), "/MCID 1>>", "/MCID 0>>"); }},
        {"a mark nobody knows", u"a mark in no element"_s,
         [](QPDF &pdf) { replaceIn(content(pdf, 2), "/MCID 1>>", "/MCID 999>>"); }},
        {"a role of its own", u"tagged as something else than its element"_s,
         [](QPDF &pdf) { replaceIn(content(pdf, 2), "/H1<<", "/P<<"); }},
        without(
            "no tab order", u"tab order is not that of the structure"_s, [](QPDF &pdf) { return page(pdf, 2); },
            "/Tabs"),
        with(
            "another key", u"the parent tree knows another element"_s, [](QPDF &pdf) { return page(pdf, 2); },
            "/StructParents", "999"),
        without("no text behind the codes", u"a character that says nothing"_s, font, "/ToUnicode"),
        {"a code that says nothing", u"a code that says nothing"_s,
         [](QPDF &pdf) { replaceIn(font(pdf).getKey("/ToUnicode"), "<0001>", "<0000>"); }},
        {"a forbidden character", u"a code that says what no text may hold"_s,
         [](QPDF &pdf) { replaceIn(font(pdf).getKey("/ToUnicode"), "<0000><FFFD>", "<0000><FEFF>"); }},
        with(
            "other widths", u"widths that are not the font's"_s,
            [](QPDF &pdf) { return font(pdf).getKey("/DescendantFonts").getArrayItem(0); }, "/W", "[0[600 100 100]]"),
        without(
            "a font from elsewhere", u"a font that is not embedded"_s,
            [](QPDF &pdf) { return font(pdf).getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor"); },
            "/FontFile2")};
}

std::vector<Break> structureBreaks()
{
    return {with("a skipped level", u"a heading level is skipped"_s, element("H2"), "/S", "/H3"),
            with("no first heading", u"the first heading is no H1"_s, element("H1"), "/S", "/H2"),
            with("a role nobody knows", u"a role that is not standard"_s, element("P"), "/S", "/Absatz"),
            with("an item without a list", u"an element where it may not stand"_s, element("L"), "/S", "/Sect"),
            with("no scope", u"a header cell without a scope"_s, element("TH"), "/A", "<</O/Table/ColSpan 1>>"),
            with("a span too wide", u"an irregular table"_s, element("TD"), "/A", "<</O/Table/ColSpan 2>>"),
            with("a span too tall", u"an irregular table"_s, element("TD"), "/A", "<</O/Table/RowSpan 2>>"),
            with("no summary", u"a table without a summary"_s, element("Table"), "/A", "<</O/Table>>"),
            with("no alternative", u"a figure without a useful alternative"_s, element("Figure"), "/Alt", "()"),
            with("a useless alternative", u"a figure without a useful alternative"_s, element("Figure"), "/Alt",
                 "(image1.png)"),
            without("no box", u"a figure without its box"_s, element("Figure"), "/A"),
            {"no row headers", u"a table without row headers"_s,
             [](QPDF &pdf) {
                 for (Object header : elements(pdf, "TH"))
                     header.replaceKey("/A", Object::parse("<</O/Table/Scope/Column>>"));
             }},
            {"two owners", u"a mark in two elements"_s,
             [](QPDF &pdf) { elements(pdf, "P").at(3).replaceKey("/K", elements(pdf, "P").at(2).getKey("/K")); }},
            {"a mark that is not there", u"an element names a mark that is not there"_s,
             [](QPDF &pdf) { elements(pdf, "P").at(2).replaceKey("/K", Object::parse("[998]")); }},
            {"texts exchanged", u"the parent tree knows another element"_s, [](QPDF &pdf) {
                 Object one = elements(pdf, "LBody").at(0), other = elements(pdf, "LBody").at(1);
                 Object kids = one.getKey("/K");
                 one.replaceKey("/K", other.getKey("/K"));
                 other.replaceKey("/K", kids);
             }}};
}

std::vector<Break> navigationBreaks()
{
    return {without("a silent link", u"a link that does not say where it leads"_s, firstLink, "/Contents"),
            without("a link of nobody", u"a link that the parent tree does not know"_s, firstLink, "/StructParent"),
            with("a hidden link", u"a link that PDF/A does not know"_s, firstLink, "/F", "2"),
            {"a link that leads beside", u"a link that leads to no heading"_s,
             [](QPDF &pdf) { firstLink(pdf).getKey("/Dest").setArrayItem(3, Object::newInteger(7)); }},
            {"a link outside", u"a link outside of Link elements"_s,
             [](QPDF &pdf) { elements(pdf, "Link").front().replaceKey("/S", Object::newName("/Span")); }},
            {"an entry that leads elsewhere", u"an outline entry that leads elsewhere"_s,
             [](QPDF &pdf) {
                 pdf.getRoot().getKey("/Outlines").getKey("/Last").getKey("/Dest").setArrayItem(0, page(pdf, 0));
             }},
            {"an entry of another name", u"the outline is not the headings"_s, [](QPDF &pdf) {
                 pdf.getRoot().getKey("/Outlines").getKey("/Last").replaceKey("/Title", Object::newString("Anderes"));
             }}};
}

} // namespace

std::vector<Break> everyBreak()
{
    std::vector<Break> breaks;
    for (const std::vector<Break> &some : {catalogBreaks(), contentBreaks(), structureBreaks(), navigationBreaks()})
        breaks.insert(breaks.end(), some.begin(), some.end());
    return breaks;
}

QByteArray brokenBy(const Break &how, const QByteArray &good)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("good.pdf", good.constData(), size_t(good.size()));
        how.spoil(pdf);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setPreserveUnreferencedObjects(true);
        writer.write();
        const std::shared_ptr<Buffer> data = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace inko::test
