#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringView>

#include <vector>

namespace inko::layout {

/// Where words of a language may be divided, after the patterns of F. M. Liang that the Hyphen library's
/// dictionaries hold (hyph_de_DE.dic …; packages hyphen-de, hyphen-en-gb). They are read here and not
/// by that library because it needs two seconds to load the German file.
class Hyphenator {
public:
    /// Without a dictionary for the language no word is ever divided.
    explicit Hyphenator(const QString &language);
    /// Reads a dictionary's text, for tests.
    static Hyphenator fromPatterns(const QByteArray &dictionary);

    /// Positions before which the word may be divided, ascending. The word is letters only; at least three stay
    /// on either side.
    QList<qsizetype> positions(QStringView word);

private:
    struct Pattern {
        quint64 hash = 0; ///< of the letters
        qint32 offset = 0; ///< into Level::m_values
        quint16 count = 0; ///< of values, one more than letters; 0: an empty slot
    };
    /// Dictionaries first say where a compound falls into words, then where each of these may be divided.
    class Level {
    public:
        explicit Level(QStringView lines);
        QList<qsizetype> positions(QStringView word) const;

    private:
        void add(QStringView pattern);
        /// The slot that holds the hash or could take it. A plain table: QHash would need most of the time
        /// a short report takes.
        size_t slotOf(quint64 hash) const;

        std::vector<Pattern> m_slots; ///< a power of two, at most two thirds full
        std::vector<char> m_values;
        int m_longest = 0;
    };

    Hyphenator() = default;
    void load();
    void read(const QByteArray &dictionary);
    QList<qsizetype> divide(const QString &word) const;

    QString m_language;
    bool m_loaded = false;
    std::vector<Level> m_levels;
    QHash<QString, QList<qsizetype>> m_known;
};

} // namespace inko::layout
