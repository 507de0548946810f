#pragma once

#include <QSet>
#include <QStringConverter>
#include <QStringList>

#include <memory>
#include <vector>

class Hunspell;

namespace inko {

/// Looks words up in the Hunspell dictionaries that this computer has. A word is right if one of them knows it: German
/// minutes have English words in them, too.
class SpellChecker {
public:
    struct Place {
        qsizetype start = 0;
        qsizetype length = 0;
        friend bool operator==(const Place &, const Place &) = default;
    };

    /// The folders in which dictionaries lie, best first.
    static QStringList usualFolders();

    /// `languages` as the dictionaries are called ("de_DE"); those that are not there are left out.
    SpellChecker(const QStringList &folders, const QStringList &languages);
    ~SpellChecker();
    SpellChecker(const SpellChecker &) = delete;
    SpellChecker &operator=(const SpellChecker &) = delete;

    bool hasDictionary() const { return !m_dictionaries.empty(); }
    /// Takes these words as right from now on: names, and what a person said is right.
    void accept(const QStringList &texts);

    bool knows(const QString &word) const; ///< everything, where there is no dictionary
    /// The words of a text that nothing knows. Web addresses, numbers and short abbreviations are no words.
    QList<Place> unknownIn(const QString &text) const;
    QStringList suggestions(const QString &word, int most) const; ///< best first

private:
    struct Dictionary;
    bool isKnownTo(const Dictionary &dictionary, const QString &word) const;

    std::vector<std::unique_ptr<Dictionary>> m_dictionaries;
    QSet<QString> m_accepted;
};

} // namespace inko
