#pragma once

#include "core/base/text.h"
#include "core/exchange/columns/cells.h"

#include <QHash>

namespace inko {

namespace words {

/// Why a word is refused that is none of these.
QString isUnknown(const QStringList &known);

} // namespace words

/// The words of an enum in a file, the same in every language of the program.
template<class E>
class Words {
public:
    struct Word {
        E value;
        QStringList spellings; ///< the first is written, all are read
    };

    Words(std::initializer_list<Word> words) : m_words(words)
    {
        for (const Word &word : m_words) {
            for (const QString &spelling : word.spellings)
                m_values.insert(searchable(spelling), word.value);
        }
    }

    /// The value of the word in a cell; refused, with the words there are, if it is none of them.
    CellResult<E> read(const QString &cell) const
    {
        const auto found = m_values.constFind(searchable(cell));
        return found == m_values.cend() ? refuseCell(words::isUnknown(firstSpellings())) : CellResult<E>(*found);
    }
    QString written(E value) const
    {
        for (const Word &word : m_words) {
            if (word.value == value)
                return word.spellings.front();
        }
        return {};
    }

private:
    QStringList firstSpellings() const
    {
        QStringList firsts;
        for (const Word &word : m_words)
            firsts << word.spellings.front();
        return firsts;
    }

    QList<Word> m_words;
    QHash<QString, E> m_values; ///< by every spelling, as searchable() has it
};

} // namespace inko
