#include "core/layout/text/preparedtext.h"

#include "core/layout/text/bidi.h"
#include "core/layout/text/breakopportunities.h"

#include <algorithm>

namespace inko::layout {

namespace {

/// Nobody writes such a word; one in pieces is shaped anew in pieces where a line ends in it.
constexpr qsizetype mostUnits = 500;

/// The spans' text as one, and to which span each UTF-16 unit belongs.
struct Joined {
    QString text;
    std::vector<quint16> spans;

    void append(QChar c, quint16 span)
    {
        text += c;
        spans.push_back(span);
    }
};

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\v' || c == u'\f';
}

/// A lone half of a surrogate pair, control characters and what is none (U+FFFE, U+FFFF) cannot be shown.
bool isUsable(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate())
        return i + 1 < text.size() && text[i + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return i > 0 && text[i - 1].isHighSurrogate();
    return c.category() != QChar::Other_Control && c < QChar(0xFFFE);
}

Joined join(const document::Text &spans)
{
    Joined joined;
    bool blankPending = false;
    for (size_t span = 0; span < spans.size(); ++span) {
        const QStringView text = spans[span].text;
        for (qsizetype i = 0; i < text.size(); ++i) {
            QChar c = text[i];
            if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
                c = u'\n';
            if (isBlank(c)) {
                blankPending = !joined.text.isEmpty() && !joined.text.endsWith(u'\n');
                continue;
            }
            if (c != u'\n' && !isUsable(text, i))
                c = QChar(QChar::ReplacementCharacter);
            if (blankPending && c != u'\n')
                joined.append(u' ', quint16(span));
            blankPending = false;
            joined.append(c, quint16(span));
        }
    }
    while (joined.text.endsWith(u'\n')) {
        joined.text.chop(1);
        joined.spans.pop_back();
    }
    return joined;
}

class Preparation {
public:
    Preparation(const document::Text &spans, PreparedText &prepared, Joined joined, Shaper &shaper)
        : m_spans(spans), m_prepared(prepared), m_joined(std::move(joined)), m_shaper(shaper)
    {
        m_prepared.text = m_joined.text;
    }

    void run(Direction direction, const QByteArray &language)
    {
        const QString &text = m_prepared.text;
        m_prepared.baseLevel = direction == Direction::RightToLeft ? 1 : 0;
        if (containsRightToLeft(text) || direction == Direction::RightToLeft) {
            BidiLevels bidi = bidiLevels(text, direction);
            m_prepared.baseLevel = bidi.base;
            m_levels = std::move(bidi.levels);
        }
        const std::vector<BreakOpportunity> breaks = breakOpportunities(text, language);
        qsizetype start = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isLast = i + 1 == text.size();
            const bool ends = isLast || breaks[size_t(i)] != BreakOpportunity::None || isSpecial(text[i]) ||
                              isSpecial(text[i + 1]) || levelAt(i) != levelAt(i + 1) ||
                              m_joined.spans[size_t(i)] != m_joined.spans[size_t(i + 1)] ||
                              (i - start >= mostUnits && text[i].isLetterOrNumber() && text[i + 1].isLetterOrNumber());
            if (!ends || (text[i].isHighSurrogate() && !isLast))
                continue;
            add(start, i + 1, isLast ? Atom::Break::Never : after(text[i], breaks[size_t(i)]));
            start = i + 1;
        }
        measure();
    }

private:
    static bool isSpecial(QChar c) { return c == u' ' || c == u'\n' || c == QChar(QChar::SoftHyphen); }
    quint8 levelAt(qsizetype i) const { return m_levels.empty() ? m_prepared.baseLevel : m_levels[size_t(i)]; }

    static Atom::Break after(QChar last, BreakOpportunity opportunity)
    {
        if (last == u'\n')
            return Atom::Break::Forced;
        if (opportunity != BreakOpportunity::Allowed)
            return Atom::Break::Never;
        return last == QChar(QChar::SoftHyphen) ? Atom::Break::Hyphen : Atom::Break::Allowed;
    }

    void add(qsizetype start, qsizetype end, Atom::Break breakAfter)
    {
        const QChar first = m_prepared.text[start];
        std::vector<Atom> &atoms = m_prepared.atoms;
        // A soft hyphen and a line feed are no text: they say what may happen after what precedes them.
        if (first == QChar(QChar::SoftHyphen)) {
            if (!atoms.empty() && atoms.back().after == Atom::Break::Never)
                atoms.back().after = breakAfter;
            return;
        }
        Atom atom;
        atom.start = qint32(start);
        atom.length = first == u'\n' ? 0 : qint32(end - start);
        atom.span = m_joined.spans[size_t(start)];
        atom.level = levelAt(start);
        atom.kind = first == u' ' || first == u'\n' ? Atom::Kind::Space : Atom::Kind::Text;
        atom.after = breakAfter;
        if (first != u'\n') {
            const Direction direction = atom.level % 2 == 1 ? Direction::RightToLeft : Direction::LeftToRight;
            atom.shaped = m_shaper.shape(QStringView(m_prepared.text).mid(start, end - start),
                                         m_prepared.fontOf(m_spans, atom.span), direction);
            atom.width = atom.shaped.width * m_prepared.font.size;
        }
        atoms.push_back(atom);
    }

    void measure()
    {
        float line = 0, piece = 0, space = 0;
        for (const Atom &atom : m_prepared.atoms) {
            if (atom.kind == Atom::Kind::Space) {
                space = atom.width;
                piece = atom.after == Atom::Break::Never ? piece + atom.width : 0;
            } else {
                line += space + atom.width;
                space = 0;
                piece += atom.width;
                m_prepared.longest = std::max(m_prepared.longest, piece);
                m_prepared.natural = std::max(m_prepared.natural, line);
                if (atom.after == Atom::Break::Allowed)
                    piece = 0;
            }
            if (atom.after == Atom::Break::Forced)
                line = piece = space = 0;
        }
    }

    const document::Text &m_spans;
    PreparedText &m_prepared;
    const Joined m_joined;
    Shaper &m_shaper;
    std::vector<quint8> m_levels;
};

} // namespace

PreparedText prepare(const document::Text &spans, TextFont font, Direction direction, const QByteArray &language,
                     Shaper &shaper)
{
    PreparedText prepared;
    prepared.font = font;
    Preparation(spans, prepared, join(spans), shaper).run(direction, language);
    return prepared;
}

} // namespace inko::layout
