#include "tests/support/pdf/readpdf.h"

#include "tests/support/pdf/readcontent.h"
#include "tests/support/pdf/readfont.h"
#include "tests/support/pdf/readstructure.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageLabelDocumentHelper.hh>

namespace inko::test {

namespace {

QString textOf(QPDFObjectHandle object)
{
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

class PdfReader {
public:
    explicit PdfReader(const QByteArray &bytes)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("test.pdf", bytes.constData(), size_t(bytes.size()));
        m_read.faults = m_pdf.numWarnings();
    }

    ReadPdf run()
    {
        readCatalog();
        readPages();
        readStructure(m_pdf, m_pageNumbers, m_linkNumbers, m_read);
        for (QPDFOutlineObjectHelper &top : QPDFOutlineDocumentHelper(m_pdf).getTopLevelOutlines())
            addOutline(top, 1);
        return std::move(m_read);
    }

private:
    /// All pages share their resources: a page's pictures are those that its content names.
    void readPictures(QPDFPageObjectHelper &page, int number)
    {
        std::string content;
        for (QPDFObjectHandle part : page.getPageContents()) {
            const auto bytes = part.getStreamData();
            content.append(reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize());
        }
        for (auto &[name, picture] : page.getImages()) {
            if (content.find(name + " Do") == std::string::npos)
                continue;
            QPDFObjectHandle entries = picture.getDict();
            const auto bytes = picture.getStreamData();
            m_read.pictures.push_back(
                {number,
                 {entries.getKey("/Width").getIntValueAsInt(), entries.getKey("/Height").getIntValueAsInt()},
                 QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()))});
        }
    }

    void readCatalog()
    {
        QPDFObjectHandle root = m_pdf.getRoot();
        QPDFObjectHandle info = m_pdf.getTrailer().getKey("/Info");
        m_read.version = QByteArray::fromStdString(m_pdf.getPDFVersion());
        m_read.isEncrypted = m_pdf.isEncrypted();
        m_read.hasScript =
            root.hasKey("/OpenAction") || root.hasKey("/AA") || root.getKey("/Names").hasKey("/JavaScript");
        m_read.hasId = m_pdf.getTrailer().getKey("/ID").isArray();
        m_read.title = textOf(info.getKey("/Title"));
        m_read.author = textOf(info.getKey("/Author"));
        m_read.created = textOf(info.getKey("/CreationDate")).toLatin1();
        m_read.language = textOf(root.getKey("/Lang"));
        m_read.isMarked = root.getKey("/MarkInfo").getKey("/Marked").isBool() &&
                          root.getKey("/MarkInfo").getKey("/Marked").getBoolValue();
        QPDFObjectHandle displays = root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle");
        m_read.displaysTitle = displays.isBool() && displays.getBoolValue();
        QPDFObjectHandle intents = root.getKey("/OutputIntents");
        m_read.hasOutputIntent = intents.isArray() && intents.getArrayNItems() > 0 &&
                                 intents.getArrayItem(0).getKey("/DestOutputProfile").isStream();
        if (QPDFObjectHandle metadata = root.getKey("/Metadata"); metadata.isStream()) {
            const std::shared_ptr<Buffer> data = metadata.getStreamData();
            m_read.xmp =
                QString::fromUtf8(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        }
    }

    void readPages()
    {
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
        for (size_t i = 0; i < pages.size(); ++i) {
            m_pageNumbers.emplace(pages[i].getObjectHandle().getObjGen(), int(i));
            QPDFObjectHandle box = pages[i].getMediaBox();
            m_read.pages.push_back({{box.getArrayItem(2).getNumericValue(), box.getArrayItem(3).getNumericValue()},
                                    {},
                                    {},
                                    -1,
                                    {},
                                    true,
                                    0});
        }
        QPDFPageLabelDocumentHelper labels(m_pdf);
        for (size_t i = 0; i < pages.size(); ++i) {
            ReadPage &read = m_read.pages[i];
            QPDFObjectHandle page = pages[i].getObjectHandle();
            if (page.getKey("/Tabs").isName())
                read.tabOrder = QString::fromStdString(page.getKey("/Tabs").getName().substr(1));
            if (page.getKey("/StructParents").isInteger())
                read.key = page.getKey("/StructParents").getIntValueAsInt();
            if (QPDFObjectHandle label = labels.getLabelForPage(qint64(i)); label.isDictionary())
                read.label = textOf(label.getKey("/P")) +
                             (label.hasKey("/S") ? QString::number(label.getKey("/St").getIntValue()) : QString());
            const QHash<QByteArray, ReadFont> fonts = fontsOf(pages[i]);
            readContent(pages[i], fonts, read);
            readPictures(pages[i], int(i));
            m_read.faults += read.faults;
            for (QPDFAnnotationObjectHelper &annotation : pages[i].getAnnotations("/Link"))
                addLink(annotation.getObjectHandle(), int(i));
        }
    }

    QHash<QByteArray, ReadFont> fontsOf(QPDFPageObjectHelper &page)
    {
        QHash<QByteArray, ReadFont> fonts;
        QPDFObjectHandle resources = page.getAttribute("/Resources", false).getKey("/Font");
        if (!resources.isDictionary())
            return fonts;
        for (auto &[name, font] : resources.getDictAsMap()) {
            auto known = m_fontNumbers.find(font.getObjGen());
            if (known == m_fontNumbers.end()) {
                known = m_fontNumbers.emplace(font.getObjGen(), m_read.fonts.size()).first;
                m_read.fonts.push_back(readFont(font));
            }
            fonts.insert(QByteArray::fromStdString(name), m_read.fonts[known->second]);
        }
        return fonts;
    }

    void addLink(QPDFObjectHandle annotation, int page)
    {
        ReadLink link;
        link.page = page;
        link.contents = textOf(annotation.getKey("/Contents"));
        link.uri = textOf(annotation.getKey("/A").isDictionary() ? annotation.getKey("/A").getKey("/URI")
                                                                 : QPDFObjectHandle::newNull());
        std::tie(link.destinationPage, link.destinationTop) = placeOf(annotation.getKey("/Dest"));
        if (annotation.getKey("/StructParent").isInteger())
            link.key = annotation.getKey("/StructParent").getIntValueAsInt();
        constexpr int print = 4;
        link.isPrinted = annotation.getKey("/F").isInteger() && annotation.getKey("/F").getIntValue() == print;
        m_linkNumbers.emplace(annotation.getObjGen(), int(m_read.links.size()));
        m_read.links.push_back(link);
    }

    std::pair<int, double> placeOf(QPDFObjectHandle destination) const
    {
        if (!destination.isArray() || destination.getArrayNItems() < 4)
            return {-1, 0};
        const auto page = m_pageNumbers.find(destination.getArrayItem(0).getObjGen());
        if (page == m_pageNumbers.end())
            return {-1, 0};
        return {page->second,
                m_read.pages[size_t(page->second)].size.height() - destination.getArrayItem(3).getNumericValue()};
    }

    void addOutline(QPDFOutlineObjectHelper &entry, int level)
    {
        ReadOutline read{level, QString::fromStdString(entry.getTitle()), -1, 0};
        std::tie(read.page, read.top) = placeOf(entry.getDest());
        m_read.outline.push_back(read);
        for (QPDFOutlineObjectHelper &kid : entry.getKids())
            addOutline(kid, level + 1);
    }

    QPDF m_pdf;
    ReadPdf m_read;
    PageNumbers m_pageNumbers;
    std::map<QPDFObjGen, int> m_linkNumbers;
    std::map<QPDFObjGen, size_t> m_fontNumbers;
};

} // namespace

QString ReadPdf::textOf(const ReadKid &kid) const
{
    if (kid.element >= 0)
        return textOf(kid.element);
    if (kid.page < 0 || kid.mark < 0)
        return {};
    for (const ReadSequence &sequence : pages[size_t(kid.page)].content) {
        if (sequence.mark == kid.mark)
            return sequence.text;
    }
    return {};
}

QString ReadPdf::textOf(int element) const
{
    QString text;
    for (const ReadKid &kid : elements[size_t(element)].kids)
        text += textOf(kid);
    return text;
}

Result<ReadPdf> readPdf(const QByteArray &bytes)
{
    try {
        return PdfReader(bytes).run();
    } catch (const std::exception &problem) {
        return fail(Error::Code::Damaged, QString::fromUtf8(problem.what()));
    }
}

} // namespace inko::test
