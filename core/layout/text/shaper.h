#pragma once

#include "core/layout/text/font.h"

#include <QStringView>

#include <memory>
#include <set>
#include <unordered_map>

struct hb_buffer_t;
struct hb_language_impl_t;

namespace inko::layout {

enum class Direction : quint8 { LeftToRight, RightToLeft };

/// A text shaped: usually one word, several where the font changes inside it. They follow each other in
/// Shaper::words() from `first`, in reading order.
struct Shaped {
    quint32 first = 0;
    quint32 count = 0;
    float width = 0; ///< in em
};

/// Turns texts without break opportunities into glyphs; each text once, however often it stands in a document.
class Shaper {
public:
    Shaper(FontSet &fonts, const QString &language);

    Shaped shape(QStringView text, int font, Direction direction);
    /// The hyphen at the end of a line; it reads as a soft hyphen, so that the divided word stays whole.
    Shaped hyphen(int font, Direction direction);

    FontSet &fonts() { return m_fonts; }
    const std::vector<Word> &words() const { return m_words; }
    std::vector<Word> takeWords() { return std::move(m_words); }
    /// Characters that no font has, sorted.
    std::vector<char32_t> missingCharacters() const { return {m_missing.begin(), m_missing.end()}; }

private:
    struct View {
        QStringView text;
        int font;
        Direction direction;
    };
    struct Key {
        QString text;
        int font;
        Direction direction;
        operator View() const { return {text, font, direction}; }
    };
    struct Hash {
        using is_transparent = void;
        size_t operator()(const View &key) const
        {
            return qHash(key.text, size_t(key.font) * 2 + size_t(key.direction));
        }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(const View &one, const View &other) const
        {
            return one.font == other.font && one.direction == other.direction && one.text == other.text;
        }
    };

    struct BufferDeleter {
        void operator()(hb_buffer_t *buffer) const;
    };

    bool isSimple(const View &key) const;
    Shaped shapeNew(const View &key);
    void shapeRun(const QString &text, const QString &shown, int font, Direction direction);
    std::optional<int> fontOfCluster(QStringView cluster, int preferred, int neighbour);

    FontSet &m_fonts;
    const hb_language_impl_t *m_language;
    std::unique_ptr<hb_buffer_t, BufferDeleter> m_buffer; ///< used again for each text
    std::vector<Word> m_words;
    std::unordered_map<Key, Shaped, Hash, Equal> m_known;
    std::set<char32_t> m_missing;
};

} // namespace inko::layout
