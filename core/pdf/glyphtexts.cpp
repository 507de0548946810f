#include "core/pdf/glyphtexts.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace inko::pdf {

using namespace Qt::StringLiterals;

namespace {

/// Characters that may not stand in a font's ToUnicode map (ISO 14289-1, 7.21.7), and halves of characters.
bool isForbidden(char32_t character)
{
    return character == 0 || character == 0xfeff || character == 0xfffe || QChar::isSurrogate(character);
}

QStringList charactersOf(QStringView text)
{
    QStringList characters;
    for (const char32_t character : text.toUcs4())
        characters << (isForbidden(character) ? QString(QChar(QChar::ReplacementCharacter))
                                              : QString::fromUcs4(&character, 1));
    return characters;
}

/// So that readers who sort by place have the letters of one glyph in their order, in em.
constexpr float justBeside = 0.001F;

/// The glyphs of one cluster, in reading order.
using Cluster = std::vector<const layout::Glyph *>;

/// What each glyph says; the last one takes what is left. More glyphs than characters are letters in parts.
QStringList textsOf(const QString &text, size_t glyphs)
{
    QStringList characters = charactersOf(text);
    if (size_t(characters.size()) < glyphs) {
        if (const QStringList parts = charactersOf(text.normalized(QString::NormalizationForm_D));
            size_t(parts.size()) == glyphs)
            return parts;
    }
    while (size_t(characters.size()) > glyphs) {
        const QString last = characters.takeLast();
        characters.last() += last;
    }
    const QString joiner(QChar(0x200d)); // says nothing
    while (size_t(characters.size()) < glyphs)
        characters << joiner;
    return characters;
}

void append(std::vector<ReadGlyph> &read, const Cluster &cluster, const QString &text, bool rightToLeft)
{
    const QStringList texts = textsOf(text, cluster.size());
    for (size_t i = 0; i < cluster.size(); ++i) {
        const layout::Glyph &glyph = *cluster[i];
        const QString &said = texts[qsizetype(i)];
        if (!rightToLeft) {
            read.push_back({glyph.id, glyph.x, glyph.y, said});
            continue;
        }
        const QStringList letters = charactersOf(said);
        read.push_back({glyph.id, glyph.x, glyph.y, letters.first()});
        float left = glyph.x;
        for (const QString &letter : letters.mid(1))
            read.push_back({std::nullopt, left -= justBeside, 0, letter});
    }
}

/// Most words: a glyph for each letter.
bool isSpelled(const layout::Word &word)
{
    if (word.rightToLeft || qsizetype(word.glyphs.size()) != word.text.size())
        return false;
    for (size_t i = 0; i < word.glyphs.size(); ++i) {
        if (word.glyphs[i].cluster != int(i) || isForbidden(word.text[qsizetype(i)].unicode()))
            return false;
    }
    return true;
}

} // namespace

std::vector<ReadGlyph> inReadingOrder(const layout::Word &word)
{
    std::vector<ReadGlyph> read;
    read.reserve(word.glyphs.size());
    if (isSpelled(word)) {
        for (const layout::Glyph &glyph : word.glyphs)
            read.push_back({glyph.id, glyph.x, glyph.y, word.text.mid(glyph.cluster, 1)});
        return read;
    }
    std::map<int, Cluster> clusters; // by where their text begins
    for (const layout::Glyph &glyph : word.glyphs)
        clusters[glyph.cluster].push_back(&glyph);
    for (auto cluster = clusters.begin(); cluster != clusters.end(); ++cluster) {
        const auto next = std::next(cluster);
        const int end = next == clusters.end() ? int(word.text.size()) : next->first;
        if (word.rightToLeft)
            std::ranges::reverse(cluster->second);
        append(read, cluster->second, word.text.mid(cluster->first, end - cluster->first), word.rightToLeft);
    }
    return read;
}

} // namespace inko::pdf
