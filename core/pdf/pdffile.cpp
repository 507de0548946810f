#include "core/pdf/pdffile.h"

#include "core/base/files.h"
#include "core/pdf/compression.h"
#include "core/pdf/embeddedfont.h"
#include "core/pdf/metadata.h"
#include "core/pdf/objectwriter.h"
#include "core/pdf/pagecontents.h"
#include "core/pdf/structuretree.h"
#include "core/pdf/syntax.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <numeric>

namespace inko::pdf {

namespace {

constexpr size_t pagesAtOnce = 64; // made and compressed together on all cores

tl::unexpected<Error> stopped()
{
    return fail(
        Error::Code::Cancelled,
        QCoreApplication::translate("inko", "Writing was stopped. There is no new file; an older one is as it was."));
}

class PdfWriter {
public:
    PdfWriter(const layout::Pages &pages, QIODevice &device, const layout::Progress &progress)
        : m_pages(pages), m_progress(progress), m_objects(device), m_marks(marksOf(pages))
    {
        for (size_t i = 0; i < pages.pages.size(); ++i)
            m_pageObjects.push_back(m_objects.reserve());
    }

    Result<> write(const QDateTime &created)
    {
        return openFonts()
            .and_then([this] { return writeContents(); })
            .and_then([this] { return writeFonts(); })
            .map([&] { writeRest(created); });
    }

private:
    Result<> openFonts()
    {
        for (const layout::FontFile &file : m_pages.fonts) {
            Result<EmbeddedFont> font = EmbeddedFont::open(file);
            if (!font)
                return fail(font.error());
            m_fonts.push_back(std::move(*font));
            m_fontObjects.push_back(m_objects.reserve());
        }
        m_words.reserve(m_pages.words.size());
        for (const layout::Word &word : m_pages.words)
            m_words.push_back(shownWord(word, m_fonts[size_t(word.font)]));
        return {};
    }

    Result<> writeContents()
    {
        const PageContents contents(m_pages, m_marks, m_words);
        const size_t count = m_pages.pages.size();
        for (size_t first = 0; first < count; first += pagesAtOnce) {
            if (m_progress && !m_progress(double(first) / double(count)))
                return stopped();
            std::vector<size_t> numbers(std::min(pagesAtOnce, count - first));
            std::iota(numbers.begin(), numbers.end(), first);
            const auto compressed = QtConcurrent::blockingMapped<QList<QByteArray>>(
                numbers, [&](size_t page) { return deflated(contents.of(page)); });
            for (const QByteArray &content : compressed) {
                m_contentObjects.push_back(m_objects.reserve());
                m_objects.putDeflated(m_contentObjects.back(), {}, content);
            }
        }
        return {};
    }

    Result<> writeFonts()
    {
        for (size_t i = 0; i < m_fonts.size(); ++i) {
            if (const Result<> written = m_fonts[i].write(m_objects, m_fontObjects[i]); !written)
                return written;
        }
        return {};
    }

    void writeRest(const QDateTime &created)
    {
        const std::vector<LinkAnnotation> links = writeLinks(m_pages, m_pageObjects, m_objects);
        const int pageTree = writePages(links);
        const int structure = writeStructureTree(m_pages, m_marks, links, m_pageObjects, m_objects);
        const int outline = writeOutline(m_pages, m_pageObjects, m_objects);
        QByteArray catalog = "<</Type/Catalog/Pages " + reference(pageTree) + "/Lang" + textString(m_pages.language) +
                             "/MarkInfo<</Marked true>>/StructTreeRoot " + reference(structure) +
                             "/ViewerPreferences<</DisplayDocTitle true" +
                             (m_pages.rightToLeft ? "/Direction/R2L" : "") + ">>/Metadata " +
                             reference(writeXmp(m_pages, created, m_objects)) + "/OutputIntents[" +
                             reference(writeOutputIntent(m_objects)) + "]/PageLabels" + pageLabels(m_pages.pages);
        if (outline > 0)
            catalog += "/PageMode/UseOutlines/Outlines " + reference(outline);
        const int root = m_objects.put(catalog + ">>");
        m_objects.finish(root, writeInfo(m_pages, created, m_objects));
    }

    int writePages(const std::vector<LinkAnnotation> &links)
    {
        const int tree = m_objects.reserve();
        const int resources = m_objects.put("<<" + fontResources() + pictureResources() + ">>");
        std::vector<QByteArray> annotations(m_pages.pages.size());
        for (const LinkAnnotation &link : links)
            annotations[size_t(link.page)] += reference(link.object) + ' ';
        QByteArray kids;
        for (size_t i = 0; i < m_pages.pages.size(); ++i) {
            const QSizeF size = m_pages.pages[i].size;
            QByteArray page = "<</Type/Page/Parent " + reference(tree) + "/MediaBox[0 0 " + number(size.width()) + ' ' +
                              number(size.height()) + "]/Resources " + reference(resources) + "/Contents " +
                              reference(m_contentObjects[i]) + "/StructParents " + QByteArray::number(i) + "/Tabs/S";
            if (!annotations[i].isEmpty())
                page += "/Annots[" + annotations[i] + ']';
            m_objects.put(m_pageObjects[i], page + ">>");
            kids += reference(m_pageObjects[i]) + ' ';
        }
        m_objects.put(tree,
                      "<</Type/Pages/Count " + QByteArray::number(m_pages.pages.size()) + "/Kids[" + kids + "]>>");
        return tree;
    }

    QByteArray fontResources() const
    {
        QByteArray fonts;
        for (size_t i = 0; i < m_fontObjects.size(); ++i)
            fonts += '/' + fontName(int(i)) + ' ' + reference(m_fontObjects[i]);
        return "/Font<<" + fonts + ">>";
    }

    QByteArray pictureResources()
    {
        QByteArray pictures;
        for (size_t page = 0; page < m_pages.pages.size(); ++page) {
            const std::vector<layout::Drawing> &drawings = m_pages.pages[page].drawings;
            for (size_t i = 0; i < drawings.size(); ++i) {
                if (drawings[i].picture)
                    pictures += '/' + pictureName(page, i) + ' ' + reference(writePicture(*drawings[i].picture));
            }
        }
        return pictures.isEmpty() ? pictures : "/XObject<<" + pictures + ">>";
    }

    int writePicture(const Picture &picture)
    {
        return m_objects.putStream("/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8/Width " +
                                       QByteArray::number(picture.size.width()) + "/Height " +
                                       QByteArray::number(picture.size.height()),
                                   picture.dots);
    }

    const layout::Pages &m_pages;
    const layout::Progress &m_progress;
    ObjectWriter m_objects;
    const std::vector<PageMarks> m_marks;
    std::vector<EmbeddedFont> m_fonts;
    std::vector<ShownWord> m_words;
    std::vector<int> m_fontObjects;
    std::vector<int> m_pageObjects;
    std::vector<int> m_contentObjects;
};

} // namespace

Result<> writePdf(const layout::Pages &pages, const QDateTime &created, QIODevice &device,
                  const layout::Progress &progress)
{
    return PdfWriter(pages, device, progress).write(created);
}

Result<> writePdf(const layout::Pages &pages, const QDateTime &created, const QString &path,
                  const layout::Progress &progress)
{
    const auto write = [&](QIODevice &device) { return writePdf(pages, created, device, progress); };
    return files::replace(path, write, files::Readers::AsUsual);
}

} // namespace inko::pdf
