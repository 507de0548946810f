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
        qint32 offset = 0; ///< into Level::values
        quint8 count = 0;
    };
    /// Dictionaries first say where a compound falls into words, then where each of these may be divided.
    struct Level {
        QHash<quint64, Pattern> patterns; ///< by a hash of the letters
        QByteArray values;
        int longest = 0;

        void add(QStringView pattern);
        QList<qsizetype> positions(QStringView word) const;
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
