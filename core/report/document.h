#pragma once

#include "core/base/picture.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <variant>
#include <vector>

/// A document as a value: what is said, in which order and with which meaning. It knows nothing of
/// pages, fonts or paper; the layout turns it into pages, the portal into HTML.
namespace inko::document {

/// A run of text in one style; a link if it has a target.
struct Span {
    QString text = {};
    bool strong = false;
    QString target = {};   ///< empty: no link; "#anchor": into the document; else a web address
    QString language = {}; ///< BCP 47; empty: the document's
    friend bool operator==(const Span &, const Span &) = default;
};

using Text = std::vector<Span>;
inline Text plain(const QString &text, const QString &language = {})
{
    return {Span{text, false, {}, language}};
}

/// The language that all of the text is in; empty: the document's, or several.
inline QString languageOf(const Text &text)
{
    const QString first = text.empty() ? QString() : text.front().language;
    const bool isOne = std::ranges::all_of(text, [&](const Span &span) { return span.language == first; });
    return isOne ? first : QString();
}

struct Heading {
    int level = 1; ///< 1 to 6, without gaps in a document
    QString text = {};
    QString anchor = {};   ///< unique in the document; what links and the table of contents point to
    QString language = {}; ///< BCP 47; empty: the document's
    friend bool operator==(const Heading &, const Heading &) = default;
};

struct Paragraph {
    enum class Style { Body, Lead, Note, Caption };
    Text text = {};
    Style style = Style::Body;
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

struct List {
    std::vector<Text> items = {};
    bool numbered = false;
    friend bool operator==(const List &, const List &) = default;
};

struct Cell {
    Text text = {};
    bool isHeader = false; ///< a row's header; the header rows of a table are headers anyway
    int columnSpan = 1;
    int rowSpan = 1;
    qint64 entry = 0; ///< in a row's first cell: the row of the grid that it tells of; 0: none
    friend bool operator==(const Cell &, const Cell &) = default;
};

struct Table {
    enum class Align { Start, End, Center };
    struct ColumnFormat {
        Align align = Align::Start;
        double weight = 0; ///< share of the width; 0: by content
        friend bool operator==(const ColumnFormat &, const ColumnFormat &) = default;
    };
    using Row = std::vector<Cell>;

    QString caption = {};
    QString summary = {}; ///< what the table shows, for those who cannot see it
    std::vector<ColumnFormat> columns = {};
    std::vector<Row> header = {}; ///< repeated on each page
    std::vector<Row> rows = {};
    QString captionLanguage = {}; ///< BCP 47; empty: the document's
    friend bool operator==(const Table &, const Table &) = default;
};

/// A chart. Its figures stand in a table near it, too.
struct Figure {
    enum class Kind {
        Bars,        ///< for each category a bar of each series
        StackedBars, ///< for each category one bar, its series one behind the other
        Lines,       ///< a line for each series, over the categories
        HeatMap,     ///< a row for each category, a column for each series
        Donut,       ///< the shares of a whole: few categories of one series
        Network      ///< categories on a circle; the nth series joins the nth of them to those after it
    };
    struct Series {
        QString name;
        std::vector<std::optional<double>> values; ///< by category; empty: not known, which is not zero
        friend bool operator==(const Series &, const Series &) = default;
    };

    Kind kind = Kind::Bars;
    QString title = {};
    QString unit = {};        ///< what its figures count, for example "Angebote" or "%"
    QString source = {};      ///< where they come from, said below the drawing
    QString alternative = {}; ///< what it shows, for those who cannot see it
    QStringList categories = {};
    std::vector<Series> series = {};
    QString titleLanguage = {}; ///< BCP 47, of the title and the unit; empty: the document's
    friend bool operator==(const Figure &, const Figure &) = default;
};

/// What follows begins on a new page, and on paper turned so until the next break that says otherwise.
struct PageBreak {
    enum class Orientation { Unchanged, Portrait, Landscape };
    Orientation orientation = Orientation::Unchanged;
    friend bool operator==(const PageBreak &, const PageBreak &) = default;
};

/// Filled by the layout from the headings that follow, down to this level.
struct TableOfContents {
    QString title = {};
    int depth = 2;
    friend bool operator==(const TableOfContents &, const TableOfContents &) = default;
};

/// The first page: large title, below it who publishes it, where and when.
struct TitlePage {
    QString title = {};
    QString subtitle = {};
    QStringList lines = {};
    std::optional<Picture> logo = {};
    QString logoAlternative = {}; ///< what the logo shows, for those who cannot see it
    friend bool operator==(const TitlePage &, const TitlePage &) = default;
};

using Block = std::variant<TitlePage, TableOfContents, Heading, Paragraph, List, Table, Figure, PageBreak>;

struct Document {
    QString title = {};
    QString author = {};   ///< the town
    QString language = {}; ///< BCP 47, for example "de"
    QString accent = {};   ///< the colour of headings and charts, "#0b5563"; empty: the usual one
    QString runningTitle = {};
    /// Printed at the foot of every page, with %1 the page and %2 the number of pages.
    QString pageLabel = {};
    QString continuation = {}; ///< said above the rest of a row that did not fit a page, for example "Fortsetzung"
    std::vector<Block> blocks = {};
    friend bool operator==(const Document &, const Document &) = default;
};

} // namespace inko::document
