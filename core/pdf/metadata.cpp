#include "core/pdf/metadata.h"

#include "core/pdf/objectwriter.h"
#include "core/pdf/syntax.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <lcms2.h>

#include <algorithm>

namespace inko::pdf {

using namespace Qt::StringLiterals;

namespace {

const QString program = u"Inko " INKO_VERSION ""_s;

const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
const QString xmp = u"http://ns.adobe.com/xap/1.0/"_s;
const QString adobePdf = u"http://ns.adobe.com/pdf/1.3/"_s;
const QString pdfUa = u"http://www.aiim.org/pdfua/ns/id/"_s;
const QString pdfA = u"http://www.aiim.org/pdfa/ns/id/"_s;
const QString extension = u"http://www.aiim.org/pdfa/ns/extension/"_s;
const QString schema = u"http://www.aiim.org/pdfa/ns/schema#"_s;
const QString property = u"http://www.aiim.org/pdfa/ns/property#"_s;

class XmpWriter {
public:
    explicit XmpWriter(QIODevice *device) : m_xml(device)
    {
        m_xml.writeStartElement(u"x:xmpmeta"_s);
        m_xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
        for (const auto &[prefix, uri] : {std::pair(u"rdf"_s, rdf),
                                          {u"dc"_s, dc},
                                          {u"xmp"_s, xmp},
                                          {u"pdf"_s, adobePdf},
                                          {u"pdfuaid"_s, pdfUa},
                                          {u"pdfaid"_s, pdfA},
                                          {u"pdfaExtension"_s, extension},
                                          {u"pdfaSchema"_s, schema},
                                          {u"pdfaProperty"_s, property}})
            m_xml.writeNamespace(uri, prefix);
        m_xml.writeStartElement(rdf, u"RDF"_s);
        m_xml.writeStartElement(rdf, u"Description"_s);
        m_xml.writeAttribute(rdf, u"about"_s, {});
    }

    void add(const QString &ns, const QString &name, const QString &text)
    {
        m_xml.writeTextElement(ns, name, printable(text));
    }

    /// A list of one: RDF knows three kinds of them.
    void addList(const QString &ns, const QString &name, const QString &kind, const QString &text,
                 const QString &language = {})
    {
        m_xml.writeStartElement(ns, name);
        m_xml.writeStartElement(rdf, kind);
        m_xml.writeStartElement(rdf, u"li"_s);
        if (!language.isEmpty())
            m_xml.writeAttribute(u"xml:lang"_s, language);
        m_xml.writeCharacters(printable(text));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /// PDF/A knows only its own properties; those of PDF/UA are to be described.
    void describePdfUa()
    {
        m_xml.writeStartElement(extension, u"schemas"_s);
        m_xml.writeStartElement(rdf, u"Bag"_s);
        startResource(rdf, u"li"_s);
        add(schema, u"schema"_s, u"PDF/UA identification schema"_s);
        add(schema, u"namespaceURI"_s, pdfUa);
        add(schema, u"prefix"_s, u"pdfuaid"_s);
        m_xml.writeStartElement(schema, u"property"_s);
        m_xml.writeStartElement(rdf, u"Seq"_s);
        startResource(rdf, u"li"_s);
        add(property, u"name"_s, u"part"_s);
        add(property, u"valueType"_s, u"Integer"_s);
        add(property, u"category"_s, u"internal"_s);
        add(property, u"description"_s, u"Indicates which part of ISO 14289 the file conforms to"_s);
        for (int open = 0; open < 6; ++open)
            m_xml.writeEndElement();
    }

    void end() { m_xml.writeEndDocument(); }

private:
    void startResource(const QString &ns, const QString &name)
    {
        m_xml.writeStartElement(ns, name);
        m_xml.writeAttribute(rdf, u"parseType"_s, u"Resource"_s);
    }

    QXmlStreamWriter m_xml;
};

/// The profile's header holds when it was made; a fixed day keeps files the same.
QByteArray sRgbProfile()
{
    cmsHPROFILE profile = cmsCreate_sRGBProfile();
    cmsSetProfileVersion(profile, 2.1);
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    QByteArray bytes(qsizetype(size), 0);
    cmsSaveProfileToMem(profile, bytes.data(), &size);
    cmsCloseProfile(profile);
    constexpr qsizetype date = 24, digest = 84; // ICC.1:2001-04, 6.1
    constexpr char firstOfJanuary2000[] = {7, char(0xd0), 0, 1, 0, 1, 0, 0, 0, 0, 0, 0};
    std::copy(std::begin(firstOfJanuary2000), std::end(firstOfJanuary2000), bytes.begin() + date);
    std::fill_n(bytes.begin() + digest, 16, 0);
    return bytes;
}

} // namespace

int writeInfo(const layout::Pages &pages, const QDateTime &created, ObjectWriter &objects)
{
    const QByteArray date = dateString(created);
    return objects.put("<</Title" + textString(pages.title) + "/Author" + textString(pages.author) + "/Creator" +
                       textString(program) + "/Producer" + textString(program) + "/CreationDate" + date + "/ModDate" +
                       date + ">>");
}

int writeXmp(const layout::Pages &pages, const QDateTime &created, ObjectWriter &objects)
{
    const QString date = created.toUTC().toString(Qt::ISODate);
    QByteArray bytes("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::Append);
    XmpWriter writer(&buffer);
    writer.addList(dc, u"title"_s, u"Alt"_s, pages.title, u"x-default"_s);
    writer.addList(dc, u"creator"_s, u"Seq"_s, pages.author);
    writer.addList(dc, u"language"_s, u"Bag"_s, pages.language);
    writer.add(dc, u"format"_s, u"application/pdf"_s);
    writer.add(xmp, u"CreatorTool"_s, program);
    writer.add(xmp, u"CreateDate"_s, date);
    writer.add(xmp, u"ModifyDate"_s, date);
    writer.add(adobePdf, u"Producer"_s, program);
    writer.add(pdfUa, u"part"_s, u"1"_s);
    writer.add(pdfA, u"part"_s, u"2"_s);
    writer.add(pdfA, u"conformance"_s, u"A"_s);
    writer.describePdfUa();
    writer.end();
    buffer.close();
    return objects.putPlainStream("/Type/Metadata/Subtype/XML", bytes + "\n<?xpacket end=\"r\"?>");
}

int writeOutputIntent(ObjectWriter &objects)
{
    const int profile = objects.putStream("/N 3", sRgbProfile());
    return objects.put("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
                       "/RegistryName(http://www.color.org)/DestOutputProfile " +
                       reference(profile) + ">>");
}

} // namespace inko::pdf
