#include "tests/support/pdf/pdfrules.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace inko::test {

using namespace Qt::StringLiterals;

namespace {

/// ISO 32000-1, 14.8.4, as far as we write them.
const QSet<QString> standardRoles{
    u"Document"_s, u"Sect"_s,  u"H1"_s,    u"H2"_s,    u"H3"_s,  u"H4"_s,   u"H5"_s,      u"H6"_s,    u"P"_s,
    u"L"_s,        u"LI"_s,    u"Lbl"_s,   u"LBody"_s, u"TOC"_s, u"TOCI"_s, u"Span"_s,    u"Link"_s,  u"Reference"_s,
    u"Table"_s,    u"THead"_s, u"TBody"_s, u"TR"_s,    u"TH"_s,  u"TD"_s,   u"Caption"_s, u"Figure"_s};

/// Which parents an element may have; those not named may stand anywhere.
const QHash<QString, QSet<QString>> parentsOf{{u"LI"_s, {u"L"_s}},
                                              {u"Lbl"_s, {u"LI"_s}},
                                              {u"LBody"_s, {u"LI"_s}},
                                              {u"TOCI"_s, {u"TOC"_s}},
                                              {u"THead"_s, {u"Table"_s}},
                                              {u"TBody"_s, {u"Table"_s}},
                                              {u"TR"_s, {u"THead"_s, u"TBody"_s}},
                                              {u"TH"_s, {u"TR"_s}},
                                              {u"TD"_s, {u"TR"_s}}};

class Rules {
public:
    explicit Rules(const ReadPdf &pdf) : m_pdf(pdf) {}

    QStringList run()
    {
        catalog();
        metadata();
        pages();
        marks();
        roles();
        headings();
        for (size_t i = 0; i < m_pdf.elements.size(); ++i) {
            if (m_pdf.elements[i].role == u"Table")
                table(int(i));
            if (m_pdf.elements[i].role == u"Figure")
                figure(int(i));
        }
        links();
        outline();
        fonts();
        m_barriers.removeDuplicates();
        return m_barriers;
    }

private:
    void require(bool holds, const QString &barrier)
    {
        if (!holds)
            m_barriers << barrier;
    }

    void catalog()
    {
        require(m_pdf.version >= "1.7", u"older than PDF 1.7"_s);
        require(m_pdf.faults == 0, u"not written as PDF is"_s);
        require(!m_pdf.isEncrypted, u"encrypted"_s);
        require(!m_pdf.hasScript, u"runs something when opened"_s);
        require(m_pdf.hasId, u"no file ID"_s);
        require(m_pdf.isMarked, u"not marked as tagged"_s);
        require(!m_pdf.language.isEmpty(), u"no language"_s);
        require(m_pdf.displaysTitle, u"does not display its title"_s);
        require(m_pdf.hasOutputIntent, u"no output intent"_s);
        require(!m_pdf.elements.empty(), u"no structure"_s);
        require(m_pdf.elements.empty() || m_pdf.elements.front().role == u"Document", u"the root is no Document"_s);
    }

    QString xmp(const QString &property) const
    {
        const QRegularExpression value(u"<%1>(?:\\s*<rdf:(?:Alt|Seq|Bag)>\\s*<rdf:li[^>]*>)?([^<]*)<"_s.arg(property));
        QString found = value.match(m_pdf.xmp).captured(1);
        return found.replace(u"&lt;"_s, u"<"_s)
            .replace(u"&gt;"_s, u">"_s)
            .replace(u"&quot;"_s, u"\""_s)
            .replace(u"&amp;"_s, u"&"_s);
    }

    void metadata()
    {
        require(xmp(u"pdfuaid:part"_s) == u"1", u"does not say that it is PDF/UA-1"_s);
        require(xmp(u"pdfaid:part"_s) == u"2" && xmp(u"pdfaid:conformance"_s) == u"A",
                u"does not say that it is PDF/A-2a"_s);
        require(!m_pdf.title.isEmpty(), u"no title"_s);
        require(xmp(u"dc:title"_s) == m_pdf.title, u"two titles"_s);
        require(xmp(u"dc:creator"_s) == m_pdf.author, u"two authors"_s);
        const QString date = xmp(u"xmp:CreateDate"_s).remove(QRegularExpression(u"[-:T]"_s));
        require("D:" + date.toLatin1() == m_pdf.created, u"two dates"_s);
        require(m_pdf.xmp.contains(u"pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/"_s),
                u"PDF/UA's own properties are not described"_s);
    }

    void pages()
    {
        QSet<QString> labels;
        for (const ReadPage &page : m_pdf.pages) {
            require(page.isBalanced, u"marked content is not closed"_s);
            require(page.tabOrder == u"S", u"tab order is not that of the structure"_s);
            require(!page.label.isEmpty() && !labels.contains(page.label), u"a page without a label of its own"_s);
            labels << page.label;
            QSet<int> seen;
            for (const ReadSequence &sequence : page.content) {
                require(sequence.painted == 0 || sequence.mark >= 0 || sequence.tag == u"Artifact",
                        u"painted outside of tags and artifacts"_s);
                require(sequence.mark < 0 || sequence.tag != u"Artifact", u"an artifact with a mark"_s);
                require(sequence.mark < 0 || !seen.contains(sequence.mark), u"a mark twice on a page"_s);
                require(sequence.codesWithoutText == 0, u"a character that says nothing"_s);
                require(sequence.tag != u"Artifact" || !sequence.artifactType.isEmpty(),
                        u"an artifact without a type"_s);
                seen << sequence.mark;
            }
        }
    }

    /// Each mark of a page belongs to exactly one element, under its role, and the parent tree knows it.
    void marks()
    {
        QMap<std::pair<int, int>, int> owners;
        for (size_t i = 0; i < m_pdf.elements.size(); ++i) {
            for (const ReadKid &kid : m_pdf.elements[i].kids) {
                if (kid.mark < 0)
                    continue;
                require(!owners.contains({kid.page, kid.mark}), u"a mark in two elements"_s);
                owners.insert({kid.page, kid.mark}, int(i));
            }
        }
        qsizetype found = 0;
        for (size_t page = 0; page < m_pdf.pages.size(); ++page) {
            const std::vector<int> parents = m_pdf.parents.value(m_pdf.pages[page].key);
            for (const ReadSequence &sequence : m_pdf.pages[page].content) {
                if (sequence.mark < 0)
                    continue;
                const int owner = owners.value({int(page), sequence.mark}, -1);
                require(owner >= 0, u"a mark in no element"_s);
                found += owner >= 0 ? 1 : 0;
                require(size_t(sequence.mark) < parents.size() && parents[size_t(sequence.mark)] == owner,
                        u"the parent tree knows another element"_s);
                if (owner >= 0)
                    require(m_pdf.elements[size_t(owner)].role == sequence.tag ||
                                m_pdf.elements[size_t(owner)].role == u"Span",
                            u"tagged as something else than its element"_s);
            }
        }
        require(found == owners.size(), u"an element names a mark that is not there"_s);
    }

    void roles()
    {
        for (const ReadElement &element : m_pdf.elements) {
            require(standardRoles.contains(element.role), u"a role that is not standard"_s);
            const QString parent = element.parent < 0 ? QString() : m_pdf.elements[size_t(element.parent)].role;
            const auto allowed = parentsOf.constFind(element.role);
            require(allowed == parentsOf.cend() || allowed->contains(parent), u"an element where it may not stand"_s);
            require(element.role != u"TH" || !element.scope.isEmpty(), u"a header cell without a scope"_s);
        }
    }

    void headings()
    {
        int before = 0;
        for (const ReadElement &element : m_pdf.elements) {
            if (element.role.size() != 2 || element.role[0] != u'H' || !element.role[1].isDigit())
                continue;
            const int level = element.role[1].digitValue();
            require(level <= before + 1,
                    before == 0 ? u"the first heading is no H1"_s : u"a heading level is skipped"_s);
            before = level;
        }
    }

    std::vector<int> kidsOf(int element, const QSet<QString> &wanted) const
    {
        std::vector<int> found;
        for (const ReadKid &kid : m_pdf.elements[size_t(element)].kids) {
            if (kid.element < 0)
                continue;
            const QString &role = m_pdf.elements[size_t(kid.element)].role;
            if (wanted.contains(role))
                found.push_back(kid.element);
            else if (role == u"THead" || role == u"TBody")
                for (const int row : kidsOf(kid.element, wanted))
                    found.push_back(row);
        }
        return found;
    }

    /// Every place of the grid is taken once.
    void table(int table)
    {
        const std::vector<int> rows = kidsOf(table, {u"TR"_s});
        require(!m_pdf.elements[size_t(table)].summary.isEmpty(), u"a table without a summary"_s);
        std::vector<std::vector<bool>> taken(rows.size());
        bool hasRowHeader = false;
        for (size_t row = 0; row < rows.size(); ++row) {
            size_t column = 0;
            for (const int cell : kidsOf(rows[row], {u"TH"_s, u"TD"_s})) {
                const ReadElement &element = m_pdf.elements[size_t(cell)];
                hasRowHeader = hasRowHeader || element.scope == u"Row";
                while (column < taken[row].size() && taken[row][column])
                    ++column;
                for (size_t down = row; down < row + size_t(element.rowSpan); ++down) {
                    if (down >= rows.size()) {
                        require(false, u"an irregular table"_s);
                        break;
                    }
                    taken[down].resize(std::max(taken[down].size(), column + size_t(element.columnSpan)), false);
                    for (size_t across = column; across < column + size_t(element.columnSpan); ++across)
                        taken[down][across] = true;
                }
            }
        }
        for (const std::vector<bool> &row : taken)
            require(row.size() == taken.front().size() && std::ranges::all_of(row, std::identity()),
                    u"an irregular table"_s);
        require(hasRowHeader, u"a table without row headers"_s);
    }

    /// Of a chart it says what its figures come to; a picture is named, if only as "Logo".
    void figure(int number)
    {
        const ReadElement &element = m_pdf.elements[size_t(number)];
        const bool isChart = !m_pdf.textOf(number).isEmpty();
        static const QRegularExpression fileName(u"\\.[a-z]{3,4}$"_s);
        require(element.alternative.size() >= (isChart ? 20 : 4) && !element.alternative.contains(fileName),
                u"a figure without a useful alternative"_s);
        require(element.hasBox, u"a figure without its box"_s);
    }

    void links()
    {
        QHash<int, int> owners; // by link
        for (size_t i = 0; i < m_pdf.elements.size(); ++i) {
            for (const ReadKid &kid : m_pdf.elements[i].kids) {
                if (kid.link >= 0 && m_pdf.elements[i].role == u"Link")
                    owners.insert(kid.link, int(i));
            }
        }
        for (size_t i = 0; i < m_pdf.links.size(); ++i) {
            const ReadLink &link = m_pdf.links[i];
            const int owner = owners.value(int(i), -1);
            require(owner >= 0, u"a link outside of Link elements"_s);
            require(m_pdf.parents.value(link.key) == std::vector<int>{owner},
                    u"a link that the parent tree does not know"_s);
            require(!link.contents.isEmpty(), u"a link that does not say where it leads"_s);
            require(link.isPrinted, u"a link that PDF/A does not know"_s);
            require(!link.uri.isEmpty() || isHeading(link.destinationPage, link.destinationTop),
                    u"a link that leads to no heading"_s);
            if (link.uri.isEmpty() && owner >= 0)
                require(m_pdf.elements[size_t(owner)].kids.size() > 1, u"a link without text"_s);
        }
    }

    bool isHeading(int page, double top) const
    {
        return std::ranges::any_of(
            m_pdf.outline, [&](const ReadOutline &entry) { return entry.page == page && qAbs(entry.top - top) < 0.1; });
    }

    /// The outline is the headings, and each entry leads to a page that says its title.
    void outline()
    {
        QStringList headings, titles;
        std::vector<int> levels, outlined;
        for (size_t i = 0; i < m_pdf.elements.size(); ++i) {
            const QString &role = m_pdf.elements[i].role;
            if (role.size() != 2 || role[0] != u'H' || !role[1].isDigit())
                continue;
            headings << plain(m_pdf.textOf(int(i)));
            levels.push_back(role[1].digitValue());
        }
        for (const ReadOutline &entry : m_pdf.outline) {
            titles << plain(entry.title);
            outlined.push_back(entry.level);
            require(entry.page >= 0 && pageSays(entry.page, titles.back()), u"an outline entry that leads elsewhere"_s);
        }
        require(headings == titles && levels == outlined, u"the outline is not the headings"_s);
    }

    static QString plain(QString text)
    {
        text.remove(QChar(QChar::SoftHyphen));
        text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
        return text.simplified();
    }

    bool pageSays(int page, const QString &words) const
    {
        QString text;
        for (const ReadSequence &sequence : m_pdf.pages[size_t(page)].content) {
            if (sequence.mark >= 0)
                text += sequence.text + u' ';
        }
        return plain(text).contains(words);
    }

    void fonts()
    {
        for (const ReadFont &font : m_pdf.fonts) {
            require(font.isEmbedded, u"a font that is not embedded"_s);
            require(font.wrongWidths == 0, u"widths that are not the font's"_s);
            require(font.texts.size() == font.codes, u"a code that says nothing"_s);
            for (const QString &text : font.texts)
                require(!text.isEmpty() && !text.contains(QChar(0)) && !text.contains(QChar(0xfeff)) &&
                            !text.contains(QChar(0xfffe)),
                        u"a code that says what no text may hold"_s);
        }
    }

    const ReadPdf &m_pdf;
    QStringList m_barriers;
};

} // namespace

QStringList barriersIn(const ReadPdf &pdf)
{
    return Rules(pdf).run();
}

QStringList barriersIn(const QByteArray &bytes)
{
    const Result<ReadPdf> read = readPdf(bytes);
    return read ? barriersIn(*read) : QStringList{u"cannot be read: "_s + read.error().message};
}

} // namespace inko::test
