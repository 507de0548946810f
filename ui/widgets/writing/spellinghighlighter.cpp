#include "ui/widgets/writing/spellinghighlighter.h"

namespace inko {

void SpellingHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat unknown;
    unknown.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    unknown.setUnderlineColor(Qt::red);
    for (const SpellChecker::Place place : m_spelling.unknownIn(text))
        setFormat(static_cast<int>(place.start), static_cast<int>(place.length), unknown);
}

} // namespace inko
