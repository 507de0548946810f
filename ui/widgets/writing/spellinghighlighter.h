#pragma once

#include "core/spelling/spellchecker.h"

#include <QSyntaxHighlighter>

namespace inko {

/// Underlines what the spelling does not know.
class SpellingHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    SpellingHighlighter(QTextDocument *document, const SpellChecker &spelling)
        : QSyntaxHighlighter(document), m_spelling(spelling)
    {
    }

protected:
    void highlightBlock(const QString &text) override;

private:
    const SpellChecker &m_spelling;
};

} // namespace inko
