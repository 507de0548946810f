#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QRectF>
#include <QSize>
#include <QStringList>

#include <vector>

/// Reads a PDF file back into plain values, with a library that knows nothing of how we write it.
namespace inko::test {

/// Marked content of a page, or what is painted outside of any.
struct ReadSequence {
    QString tag;          ///< "P", "Artifact" …; empty: outside of any
    int mark = -1;        ///< its MCID
    QString artifactType; ///< "Pagination", "Layout" …
    QString text;         ///< what its codes say by their fonts' ToUnicode
    int painted = 0;      ///< operators that leave ink
    int codesWithoutText = 0;
};

struct ReadPage {
    QSizeF size;
    QString label;
    QString tabOrder;
    int key = -1; ///< its StructParents
    std::vector<ReadSequence> content;
    bool isBalanced = true; ///< each BDC has its EMC
    size_t faults = 0;      ///< what is no operator and no operand
};

/// What a structure element holds: one of these is set.
struct ReadKid {
    int element = -1;
    int page = -1;
    int mark = -1; ///< on that page
    int link = -1; ///< index into ReadPdf::links
};

struct ReadElement {
    QString role;
    int parent = -1;
    QString language; ///< its own; empty: that of the element around it
    QString alternative;
    QString summary;
    QString scope;
    int columnSpan = 1;
    int rowSpan = 1;
    bool hasBox = false;
    std::vector<ReadKid> kids;
};

struct ReadLink {
    int page = -1;
    QString contents;
    QString uri;
    int destinationPage = -1;
    double destinationTop = 0; ///< from the page's upper edge
    int key = -1;              ///< its StructParent
    bool isPrinted = false;
};

struct ReadOutline {
    int level = 1;
    QString title;
    int page = -1;
    double top = 0; ///< from the page's upper edge
};

struct ReadFont {
    QString name;
    bool isEmbedded = false;
    QHash<int, QString> texts; ///< by code
    int codes = 0;
    int wrongWidths = 0; ///< codes whose width is not that of the glyph in the file
};

struct ReadPicture {
    int page = -1;
    QSize size;
    QByteArray dots; ///< decompressed
};

struct ReadPdf {
    QByteArray version;
    bool isEncrypted = false;
    size_t faults = 0; ///< what the library had to guess
    bool hasScript = false;
    bool hasId = false;
    QString title;
    QString author;
    QString language;
    bool isMarked = false;
    bool displaysTitle = false;
    bool hasOutputIntent = false;
    QString xmp;
    QByteArray created;
    std::vector<ReadPage> pages;
    std::vector<ReadElement> elements;    ///< the first is the root's only kid, parents before kids
    QHash<int, std::vector<int>> parents; ///< the parent tree: by key the elements, by mark
    std::vector<ReadLink> links;
    std::vector<ReadOutline> outline;
    std::vector<ReadFont> fonts;
    std::vector<ReadPicture> pictures; ///< that a page paints

    /// All that is read out of an element, in reading order.
    QString textOf(int element) const;
    QString textOf(const ReadKid &kid) const;
};

/// Damaged where the file cannot be read.
Result<ReadPdf> readPdf(const QByteArray &bytes);

} // namespace inko::test
