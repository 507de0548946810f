#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringView>

#include <future>
#include <map>
#include <memory>
#include <optional>
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
    /// `language`: the word's own, if it is another one.
    QList<qsizetype> positions(QStringView word, const QString &language = {});

    /// Reads the patterns on another thread meanwhile; else they are read when the first word is divided.
    void loadAhead();

private:
    struct Pattern {
        QStringView text;
        qsizetype known = 0; ///< so many of its characters the pattern before begins with, too
    };
    static std::vector<Pattern> patternsIn(QStringView lines);

    /// Dictionaries first say where a compound falls into words, then where each of these may be divided.
    class Level {
    public:
        explicit Level(QStringView lines);
        QList<qsizetype> positions(QStringView word) const;

    private:
        /// The beginning of a pattern, or a whole one.
        struct State {
            quint32 fingerprint = 0; ///< of the letters
            quint32 values = 0;      ///< into m_values; 0: only a beginning
            bool isEmpty() const { return fingerprint == 0; }
        };

        void add(const Pattern &added);
        /// The slot that holds the state or could take it.
        size_t slotOf(quint64 hash) const;

        /// A plain table of a size known before: QHash takes longer to fill than a report to lay out.
        std::vector<State> m_states;
        std::vector<char> m_values{0}; ///< for each pattern their number, then the values
        qsizetype m_longest = 0;
    };

    Hyphenator() = default;
    static std::vector<Level> levelsOf(const QString &language);
    /// `joints`: patterns of our own, for where compounds fall into words.
    static std::vector<Level> read(const QByteArray &dictionary, const QString &joints);
    QList<qsizetype> divide(const QString &word) const;
    Hyphenator &other(const QString &language);

    QString m_language;
    /// Beside a language in another script, Latin words that say no language are what the town wrote: German.
    bool m_takesLatinForGerman = false;
    std::map<QString, std::unique_ptr<Hyphenator>> m_others; ///< by language; filled as words in it are met
    std::optional<std::vector<Level>> m_levels;              ///< empty: not read yet
    std::future<std::vector<Level>> m_loading;
    QHash<QString, QList<qsizetype>> m_known;
};

} // namespace inko::layout
