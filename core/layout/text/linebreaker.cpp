#include "core/layout/text/linebreaker.h"

#include "core/layout/text/bidi.h"

#include <QTextBoundaryFinder>

#include <optional>
#include <span>

namespace inko::layout {

using namespace Qt::StringLiterals;

namespace {

/// A line that would stay shorter than this share of the width may get a part of the next word.
constexpr float fullEnough = 0.82F;
/// Room, in ems, for three or four letters and a hyphen: a part of a word that would have fitted whole on the next
/// line is not worth it.
constexpr float tooLittle = 2.5F;
/// Sums of rounded widths may exceed the width they came from.
constexpr float tolerance = 0.01F;

float widthOf(std::span<const Atom> atoms)
{
    float width = 0;
    for (const Atom &atom : atoms)
        width += atom.width;
    return width;
}

class LineBreaker {
public:
    LineBreaker(const PreparedText &text, const document::Text &spans, float width, Shaper &shaper,
                Hyphenator &hyphenator)
        : m_text(text), m_spans(spans), m_width(width + tolerance), m_shaper(shaper), m_hyphenator(hyphenator)
    {
    }

    std::vector<Line> run()
    {
        const std::vector<Atom> &atoms = m_text.atoms;
        for (size_t i = 0; i < atoms.size();) {
            if (endsLine(atoms[i])) {
                addSpace(atoms[i++]);
                continue;
            }
            size_t end = i + 1;
            while (end < atoms.size() && !endsLine(atoms[end]) && atoms[end - 1].after != Atom::Break::Allowed)
                ++end;
            addUnit(std::span(atoms).subspan(i, end - i));
            i = end;
        }
        if (!m_line.empty() || m_lines.empty())
            finishLine();
        return std::move(m_lines);
    }

private:
    struct Split {
        std::vector<Atom> head;
        std::vector<Atom> tail;
    };
    struct WordBetweenBlanks {
        qsizetype start = 0;
        qsizetype end = 0;
        bool isAddress = false;
    };

    /// A space that a line may end at.
    static bool endsLine(const Atom &atom)
    {
        return atom.kind == Atom::Kind::Space && atom.after != Atom::Break::Never;
    }

    void addSpace(const Atom &atom)
    {
        const bool isLineFeed = atom.length == 0;
        if (!isLineFeed) {
            m_line.push_back(atom);
            m_used += atom.width;
        }
        if (atom.after == Atom::Break::Forced)
            finishLine();
    }

    void addUnit(std::span<const Atom> unit)
    {
        std::vector<Atom> rest;
        while (m_used + widthOf(unit) > m_width) {
            const bool fitsAlone = widthOf(unit) <= m_width;
            const float full = std::min(m_width * fullEnough, m_width - m_text.font.size * tooLittle);
            const bool lineIsFull = !m_line.empty() && m_used >= full;
            std::optional<Split> split;
            if (!lineIsFull || !fitsAlone)
                split = hyphenate(unit, m_width - m_used);
            if (!split && m_line.empty())
                split = cutAnywhere(unit);
            if (split) {
                m_line.insert(m_line.end(), split->head.begin(), split->head.end());
                rest = std::move(split->tail);
                unit = rest;
            }
            if (!split && m_line.empty())
                break; // a single character wider than the line
            finishLine();
        }
        m_line.insert(m_line.end(), unit.begin(), unit.end());
        m_used += widthOf(unit);
    }

    /// The longest beginning, hyphen included, that fits into the room.
    std::optional<Split> hyphenate(std::span<const Atom> unit, float room)
    {
        std::optional<Split> best;
        float before = 0;
        for (size_t i = 0; i < unit.size() && before < room; ++i) {
            const Atom &atom = unit[i];
            for (const qsizetype position : positionsIn(unit, atom)) {
                Split split = splitAt(unit, i, position);
                split.head.push_back(hyphenAfter(atom));
                if (widthOf(split.head) > room)
                    return best;
                best = std::move(split);
            }
            before += atom.width;
            if (atom.after == Atom::Break::Hyphen && i + 1 < unit.size()) {
                Split split = splitAt(unit, i, atom.length);
                split.head.push_back(hyphenAfter(atom));
                if (widthOf(split.head) > room)
                    return best;
                best = std::move(split);
            }
        }
        return best;
    }

    /// Where the words in an atom may be divided. What its author marked with soft hyphens, addresses and
    /// numbers are left alone.
    QList<qsizetype> positionsIn(std::span<const Atom> unit, const Atom &atom)
    {
        for (const Atom &other : unit) {
            if (other.after == Atom::Break::Hyphen)
                return {};
        }
        if (isInAddress(atom))
            return {};
        const QStringView text = QStringView(m_text.text).mid(atom.start, atom.length);
        QList<qsizetype> result;
        for (qsizetype start = 0; start < text.size();) {
            qsizetype end = start;
            while (end < text.size() && text[end].isLetter())
                ++end;
            for (const qsizetype position :
                 m_hyphenator.positions(text.mid(start, end - start), m_spans[atom.span].language))
                result << start + position;
            start = std::max(end, start + 1);
        }
        return result;
    }

    bool isInAddress(const Atom &atom)
    {
        if (atom.start < m_word.start || atom.start >= m_word.end)
            m_word = wordAround(atom);
        return m_word.isAddress;
    }

    /// All that stands between the blanks before and behind an atom.
    WordBetweenBlanks wordAround(const Atom &atom) const
    {
        const QStringView text = m_text.text;
        qsizetype start = atom.start;
        qsizetype end = atom.start + atom.length;
        while (start > 0 && !text[start - 1].isSpace())
            --start;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        return {start, end, isAddress(text.mid(start, end - start))};
    }

    /// Of the web or of mail: a hyphen at a line's end would be read as a part of it.
    static bool isAddress(QStringView word)
    {
        if (word.contains(u'@') || word.contains("://"_L1))
            return true;
        for (qsizetype dot = word.indexOf(u'.'); dot > 0 && dot + 1 < word.size(); dot = word.indexOf(u'.', dot + 1)) {
            if (word[dot - 1].isLetterOrNumber() && word[dot + 1].isLetter())
                return true;
        }
        return false;
    }

    /// The longest beginning of a unit that fits an empty line, at least one character; without a hyphen.
    std::optional<Split> cutAnywhere(std::span<const Atom> unit)
    {
        float before = 0;
        size_t behindBlank = 0;
        for (size_t i = 0; i < unit.size(); ++i) {
            if (unit[i].kind == Atom::Kind::Space)
                behindBlank = i + 1;
            else if (before + unit[i].width > m_width)
                return behindBlank > 0 ? splitAt(unit, behindBlank, 0) : cutAtom(unit, i, m_width - before);
            before += unit[i].width;
        }
        return std::nullopt;
    }

    std::optional<Split> cutAtom(std::span<const Atom> unit, size_t index, float room)
    {
        const Atom &atom = unit[index];
        const QStringView text = QStringView(m_text.text).mid(atom.start, atom.length);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
        std::vector<qsizetype> ends;
        const std::vector<float> widths = widthsUpTo(atom);
        for (qsizetype end = finder.toNextBoundary(); end > 0 && end < text.size() && widths[size_t(end)] <= room;
             end = finder.toNextBoundary())
            ends.push_back(end);
        for (size_t i = ends.size(); i > ends.size() / 2; --i) {
            if (u"/.-_@?&=#:+,;"_s.contains(text[ends[i - 1] - 1]))
                return splitAt(unit, index, ends[i - 1]);
        }
        // Letters that no longer join may be wider than they were.
        while (!ends.empty() && part(atom, 0, ends.back()).width > room)
            ends.pop_back();
        if (!ends.empty()) {
            if (std::optional<Split> divided = divideInside(unit, index, ends, room))
                return divided;
            return splitAt(unit, index, ends.back());
        }
        if (index > 0)
            return splitAt(unit, index, 0);
        finder.toStart();
        const qsizetype first = finder.toNextBoundary();
        return first > 0 && first < text.size() ? std::optional(splitAt(unit, index, first)) : std::nullopt;
    }

    /// With a hyphen, at the last of these ends that is inside a word and leaves room for it.
    std::optional<Split> divideInside(std::span<const Atom> unit, size_t index, std::span<const qsizetype> ends,
                                      float room)
    {
        const Atom &atom = unit[index];
        if (isInAddress(atom))
            return std::nullopt;
        const QStringView text = QStringView(m_text.text).mid(atom.start, atom.length);
        const Atom hyphen = hyphenAfter(atom);
        for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
            if (!takesHyphen(text[*end - 1]) || !takesHyphen(text[*end]))
                return std::nullopt;
            if (part(atom, 0, *end).width + hyphen.width > room)
                continue;
            Split split = splitAt(unit, index, *end);
            split.head.push_back(hyphen);
            return split;
        }
        return std::nullopt;
    }

    /// A letter of the scripts that divide words with one: those that know capitals.
    static bool takesHyphen(QChar c) { return c.isUpper() || c.isLower(); }

    /// How wide an atom's first n UTF-16 units are, as far as its shape tells without shaping each beginning.
    std::vector<float> widthsUpTo(const Atom &atom) const
    {
        std::vector<float> widths(size_t(atom.length) + 1, 0.0F);
        size_t offset = 1;
        for (quint32 i = 0; i < atom.shaped.count; ++i) {
            const Word &word = m_shaper.words()[atom.shaped.first + i];
            for (const Glyph &glyph : word.glyphs)
                widths[offset + size_t(glyph.cluster)] += glyph.advance * m_text.font.size;
            offset += size_t(word.text.size());
        }
        for (size_t i = 1; i < widths.size(); ++i)
            widths[i] += widths[i - 1];
        return widths;
    }

    Split splitAt(std::span<const Atom> unit, size_t index, qsizetype position)
    {
        Split split;
        split.head.assign(unit.begin(), unit.begin() + qsizetype(index));
        const Atom &atom = unit[index];
        if (position > 0)
            split.head.push_back(part(atom, 0, position));
        if (position < atom.length)
            split.tail.push_back(part(atom, position, atom.length));
        split.tail.insert(split.tail.end(), unit.begin() + qsizetype(index) + 1, unit.end());
        return split;
    }

    Atom part(const Atom &atom, qsizetype from, qsizetype to)
    {
        if (from == 0 && to == atom.length)
            return atom;
        Atom result = atom;
        result.start = qint32(atom.start + from);
        result.length = qint32(to - from);
        result.shaped =
            m_shaper.shape(QStringView(m_text.text).mid(result.start, result.length), fontOf(atom), directionOf(atom));
        result.width = result.shaped.width * m_text.font.size;
        if (to < atom.length)
            result.after = Atom::Break::Never;
        return result;
    }

    Atom hyphenAfter(const Atom &atom)
    {
        Atom result = atom;
        result.length = 0;
        result.after = Atom::Break::Never;
        result.shaped = m_shaper.hyphen(fontOf(atom), directionOf(atom));
        result.width = result.shaped.width * m_text.font.size;
        return result;
    }

    int fontOf(const Atom &atom) const { return m_text.fontOf(m_spans, atom.span); }
    static Direction directionOf(const Atom &atom)
    {
        return atom.level % 2 == 1 ? Direction::RightToLeft : Direction::LeftToRight;
    }

    void finishLine()
    {
        size_t visible = m_line.size();
        while (visible > 0 && m_line[visible - 1].kind == Atom::Kind::Space)
            m_line[--visible].level = m_text.baseLevel;
        Line line;
        line.width = widthOf(std::span(m_line).first(visible));
        const std::vector<float> lefts = placeAtoms(visible, line.width);
        for (size_t i = 0; i < m_line.size(); ++i)
            addToSegments(line, m_line[i], lefts[i], i < visible);
        m_lines.push_back(std::move(line));
        m_line.clear();
        m_used = 0;
    }

    /// The left edge of each atom; spaces at the end hang beyond the line.
    std::vector<float> placeAtoms(size_t visible, float width) const
    {
        std::vector<float> lefts(m_line.size());
        const auto place = [&](size_t i, float &x) {
            lefts[i] = x;
            x += m_line[i].width;
        };
        float x = 0;
        const bool isPlain = std::ranges::all_of(m_line, [](const Atom &atom) { return atom.level == 0; });
        if (isPlain) {
            for (size_t i = 0; i < m_line.size(); ++i)
                place(i, x);
            return lefts;
        }
        std::vector<quint8> levels;
        for (size_t i = 0; i < visible; ++i)
            levels.push_back(m_line[i].level);
        for (const size_t i : visualOrder(levels))
            place(i, x);
        float beyond = width;
        for (size_t i = visible; i < m_line.size(); ++i) {
            if (m_text.baseLevel % 2 == 0)
                place(i, beyond);
            else
                lefts[i] = (i == visible ? 0 : lefts[i - 1]) - m_line[i].width;
        }
        return lefts;
    }

    void addToSegments(Line &line, const Atom &atom, float left, bool isVisible) const
    {
        if (line.segments.empty() || line.segments.back().span != atom.span)
            line.segments.push_back({atom.span, left, left, {}});
        LineSegment &segment = line.segments.back();
        if (isVisible) {
            segment.left = std::min(segment.left, left);
            segment.right = std::max(segment.right, left + atom.width);
        }
        const bool isRightToLeft = atom.level % 2 == 1;
        float x = isRightToLeft ? left + atom.width : left;
        for (quint32 i = 0; i < atom.shaped.count; ++i) {
            const quint32 word = atom.shaped.first + i;
            const float width = m_shaper.words()[word].width * m_text.font.size;
            if (isRightToLeft)
                x -= width;
            segment.words.push_back({word, x});
            if (!isRightToLeft)
                x += width;
        }
    }

    const PreparedText &m_text;
    const document::Text &m_spans;
    const float m_width;
    Shaper &m_shaper;
    Hyphenator &m_hyphenator;
    std::vector<Line> m_lines;
    std::vector<Atom> m_line;
    float m_used = 0;
    WordBetweenBlanks m_word; ///< that was looked at last
};

} // namespace

std::vector<Line> breakLines(const PreparedText &text, const document::Text &spans, float width, Shaper &shaper,
                             Hyphenator &hyphenator)
{
    return LineBreaker(text, spans, width, shaper, hyphenator).run();
}

} // namespace inko::layout
