#include "core/layout/text/shaper.h"

#include <QTextBoundaryFinder>

#include <hb.h>

namespace inko::layout {

using namespace Qt::StringLiterals;

namespace {

/// A joiner: it has no picture and belongs to the character before it.
constexpr QChar invisible(0x200d);

/// Joiners, variation selectors and the like have no picture of their own.
bool isInvisible(char32_t character)
{
    return QChar::category(character) == QChar::Other_Format || (character >= 0xfe00 && character <= 0xfe0f) ||
           (character >= 0xe0100 && character <= 0xe01ef);
}

/// Colours of skin: they change the picture before them, which no font of outlines can show.
bool isSkinTone(char32_t character)
{
    return character >= 0x1f3fb && character <= 0x1f3ff;
}

/// The cluster without what colours it, as long as before.
QString uncoloured(QStringView cluster)
{
    QString result;
    for (const char32_t character : cluster.toUcs4()) {
        if (isSkinTone(character) && !result.isEmpty())
            result += QString(2, invisible);
        else
            result += QString::fromUcs4(&character, 1);
    }
    return result;
}

/// A character that is a cluster of its own.
bool isPlainLatin(QChar character)
{
    return character.unicode() < 0x0300;
}

} // namespace

void Shaper::BufferDeleter::operator()(hb_buffer_t *buffer) const
{
    hb_buffer_destroy(buffer);
}

Shaper::Shaper(FontSet &fonts, const QString &language)
    : m_fonts(fonts), m_language(hb_language_from_string(language.toLatin1().constData(), int(language.size()))),
      m_buffer(hb_buffer_create())
{
}

Shaped Shaper::shape(QStringView text, int font, Direction direction)
{
    const View key{text, font, direction};
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    const Shaped shaped = shapeNew(key);
    m_known.emplace(Key{text.toString(), font, direction}, shaped);
    return shaped;
}

Shaped Shaper::hyphen(int font, Direction direction)
{
    const QString softHyphen(QChar(QChar::SoftHyphen));
    const View key{softHyphen, font, direction};
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    const auto first = quint32(m_words.size());
    shapeRun(softHyphen, u"-"_s, font, direction);
    const Shaped shaped{first, 1, m_words.back().width};
    m_known.emplace(Key{softHyphen, font, direction}, shaped);
    return shaped;
}

/// Nothing to look at closely, as most texts are: Latin letters that the text's own font has.
bool Shaper::isSimple(const View &key) const
{
    const Font &font = m_fonts.at(key.font);
    return !key.text.isEmpty() && std::ranges::all_of(key.text, [&font](QChar character) {
        return isPlainLatin(character) && !isInvisible(character.unicode()) && font.has(character.unicode());
    });
}

Shaped Shaper::shapeNew(const View &key)
{
    if (isSimple(key)) {
        const QString text = key.text.toString();
        shapeRun(text, text, key.font, key.direction);
        return {quint32(m_words.size() - 1), 1, m_words.back().width};
    }
    const auto first = quint32(m_words.size());
    // Runs of clusters that one font has; what no font has is shown as the replacement character.
    QString text, shown;
    int font = key.font;
    const auto flush = [&] {
        if (!text.isEmpty())
            shapeRun(text, shown, font, key.direction);
        text.clear();
        shown.clear();
    };
    const auto append = [&](QStringView cluster) {
        // what the text's own font lacks stays in the font of its neighbour, if that has it
        const std::optional<int> found = fontOfCluster(cluster, key.font, font);
        if (const int next = found.value_or(key.font); next != font) {
            flush();
            font = next;
        }
        text += cluster;
        const QChar replacement = m_fonts.at(key.font).has(0xfffd) ? QChar(0xfffd) : u'?';
        shown += found ? uncoloured(cluster) : replacement + QString(cluster.size() - 1, invisible);
    };
    if (std::ranges::all_of(key.text, isPlainLatin)) {
        for (qsizetype i = 0; i < key.text.size(); ++i)
            append(key.text.mid(i, 1));
    } else {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, key.text.data(), key.text.size());
        for (qsizetype start = 0, end = finder.toNextBoundary(); end > start;
             start = end, end = finder.toNextBoundary())
            append(key.text.mid(start, end - start));
    }
    flush();
    Shaped shaped{first, quint32(m_words.size()) - first, 0};
    for (size_t i = first; i < m_words.size(); ++i)
        shaped.width += m_words[i].width;
    return shaped;
}

std::optional<int> Shaper::fontOfCluster(QStringView cluster, int preferred, int neighbour)
{
    // The font that has the base takes the marks, too, unless it lacks one that another has together with the base.
    std::optional<int> font;
    std::vector<char32_t> before;
    for (const char32_t character : cluster.toUcs4()) {
        if (isInvisible(character) || (isSkinTone(character) && !before.empty()))
            continue;
        const bool isKept = !font && !m_fonts.at(preferred).has(character) && m_fonts.at(neighbour).has(character);
        const std::optional<int> candidate = isKept ? neighbour : m_fonts.fontFor(character, font.value_or(preferred));
        if (candidate && std::ranges::all_of(before, [&](char32_t other) { return m_fonts.at(*candidate).has(other); }))
            font = candidate;
        else
            m_missing.insert(character);
        before.push_back(character);
    }
    return before.empty() ? preferred : font;
}

void Shaper::shapeRun(const QString &text, const QString &shown, int font, Direction direction)
{
    hb_buffer_t *buffer = m_buffer.get();
    hb_buffer_reset(buffer);
    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t *>(shown.utf16()), int(shown.size()), 0,
                        int(shown.size()));
    hb_buffer_set_direction(buffer, direction == Direction::RightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_language(buffer, m_language);
    hb_buffer_guess_segment_properties(buffer);
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    // Ligatures would join parts of German compounds ("Auflage"), and search them badly. Arabic needs its own.
    const hb_feature_t noLigatures{HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
    hb_shape(m_fonts.at(font).handle(), buffer, &noLigatures, direction == Direction::RightToLeft ? 0 : 1);

    Word word{font, text, {}, 0, direction == Direction::RightToLeft};
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, &count);
    const float unit = 1.0F / float(m_fonts.at(font).file().unitsPerEm);
    word.glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        word.glyphs.push_back({infos[i].codepoint, word.width + float(positions[i].x_offset) * unit,
                               float(positions[i].y_offset) * unit, float(positions[i].x_advance) * unit,
                               int(infos[i].cluster)});
        word.width += float(positions[i].x_advance) * unit;
    }
    m_words.push_back(std::move(word));
}

} // namespace inko::layout
