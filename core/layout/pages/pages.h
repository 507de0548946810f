#pragma once

#include "core/base/picture.h"
#include "core/layout/pages/theme.h"
#include "core/layout/text/glyphs.h"

#include <QRectF>
#include <QSizeF>

#include <optional>

/// A document laid out: everything that preview, paper and PDF need, and nothing of what they are.
/// Positions are points from a page's upper left corner, y grows downwards.
namespace inko::layout {

/// What an element is; names and meaning as in PDF 1.7 (ISO 32000-1, 14.8.4).
enum class Role {
    Document,
    Sect,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    L,
    LI,
    Lbl,
    LBody,
    TOC,
    TOCI,
    Reference,
    Link,
    Span,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Caption,
    Figure
};

/// The structure's name as PDF writes it, for example "TOCI".
QString nameOf(Role role);

/// What an element holds: another element, or one run of text or one drawing on a page.
struct Kid {
    int element = -1; ///< index into Pages::structure; -1: something on a page
    int page = -1;
    int run = -1;     ///< index into Page::runs
    int drawing = -1; ///< index into Page::drawings
    friend bool operator==(const Kid &, const Kid &) = default;
};

struct Element {
    enum class Scope { None, Column, Row };

    Role role = Role::P;
    int parent = -1;
    std::vector<Kid> kids = {}; ///< in reading order
    Scope scope = Scope::None;  ///< of a TH
    int columnSpan = 1;
    int rowSpan = 1;
    bool numbered = false;    ///< of an L
    QString summary = {};     ///< of a Table
    QString alternative = {}; ///< of a Figure: what it shows, for those who cannot see it
    QString language = {};    ///< BCP 47; empty: that of the element around it
    friend bool operator==(const Element &, const Element &) = default;
};

/// What is painted but not read out.
enum class Artifact { None, Background, Leader, Header, Footer, RepeatedHeader };

/// Words on one baseline that belong to one element, spaces included, in the order in which they are
/// read. The runs of an element, put together, give its text again.
struct TextRun {
    int element = -1; ///< index into Pages::structure; -1: an artifact
    Artifact artifact = Artifact::None;
    float baseline = 0;
    float size = 0;
    Color color = {};
    std::vector<PlacedWord> words = {};
    friend bool operator==(const TextRun &, const TextRun &) = default;
};

/// A filled rectangle; rules are thin ones. Always an artifact.
struct Fill {
    QRectF area;
    Color color;
    Artifact artifact = Artifact::Background;
    friend bool operator==(const Fill &, const Fill &) = default;
};

/// A line or an area, drawn from step to step.
struct Shape {
    struct Step {
        enum class Kind : quint8 { Move, Line, Curve, Close };
        Kind kind = Kind::Move;
        QPointF to = {};
        QPointF control1 = {}; ///< of a Curve (cubic, after Bézier)
        QPointF control2 = {};
        friend bool operator==(const Step &, const Step &) = default;
    };

    std::vector<Step> steps = {};
    std::optional<Color> fill = {};
    std::optional<Color> stroke = {};
    float strokeWidth = 1;
    float dash = 0; ///< length of a stroke's dashes and of the gaps between them; 0: none
    friend bool operator==(const Shape &, const Shape &) = default;
};

/// What is drawn of a Figure; its words are runs of the same element.
struct Drawing {
    int element = -1;
    QRectF area; ///< that the whole figure takes
    std::vector<Shape> shapes = {};
    std::optional<Picture> picture = {}; ///< fills the area, behind the shapes
    friend bool operator==(const Drawing &, const Drawing &) = default;
};

struct LinkArea {
    QRectF area;
    int element = -1;         ///< the Link element it belongs to
    QString description = {}; ///< where it leads, for those who cannot see it
    QString url = {};         ///< empty: within the document
    int page = -1;            ///< destination within the document
    float y = 0;
    friend bool operator==(const LinkArea &, const LinkArea &) = default;
};

/// Where a table tells of a row of the grid.
struct EntryArea {
    QRectF area;
    qint64 entry = 0; ///< as document::Cell has it
    friend bool operator==(const EntryArea &, const EntryArea &) = default;
};

struct Page {
    QSizeF size;
    QString label;                 ///< its number as printed
    std::vector<Fill> fills;       ///< painted first
    std::vector<Drawing> drawings; ///< painted next
    std::vector<TextRun> runs;
    std::vector<LinkArea> links;
    std::vector<EntryArea> entries; ///< from top to bottom
    friend bool operator==(const Page &, const Page &) = default;
};

struct OutlineEntry {
    int level = 1;
    QString title = {};
    QString anchor = {};
    int element = -1;
    int page = 0; ///< index into Pages::pages
    float y = 0;
    friend bool operator==(const OutlineEntry &, const OutlineEntry &) = default;
};

struct Pages {
    QString title;
    QString author;
    QString language;
    bool rightToLeft = false;
    std::vector<FontFile> fonts;
    std::vector<Word> words; ///< each word once, however often it stands on the pages
    std::vector<Page> pages;
    std::vector<Element> structure; ///< the first is the Document; its descendants are all others
    std::vector<OutlineEntry> outline;
    std::vector<char32_t> missingCharacters; ///< sorted; no installed font has them
    friend bool operator==(const Pages &, const Pages &) = default;

    QString textOf(const TextRun &run) const;
    /// All that is read out of an element, soft hyphens removed.
    QString textOf(const Element &element) const;
};

} // namespace inko::layout
