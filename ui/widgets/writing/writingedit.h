#pragma once

#include "core/spelling/spellchecker.h"

#include <QPlainTextEdit>

namespace inko {

class SpellingHighlighter;

/// A text of several lines that is written quickly: names are completed (Ctrl+Space, once more for the next one), and
/// words that no dictionary knows are underlined, with what they may have been in the context menu.
class WritingEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit WritingEdit(QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    /// Whoever gives it keeps it while this is there.
    void setSpelling(SpellChecker *spelling);

signals:
    /// The person says that it is right; setSpelling()'s knows it already.
    void wordAccepted(const QString &word);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Completion {
        QStringList names;
        qsizetype shown = 0;
        int from = 0; ///< where the name begins in the text
        int to = 0;
    };

    QString typedWord() const;
    void completeName();
    void hintAtNames();
    QTextCursor wordAt(const QPoint &position) const;
    void addSpelling(QMenu &menu, const QTextCursor &word);

    QStringList m_names;
    Completion m_completion;
    SpellChecker *m_spelling = nullptr;
    SpellingHighlighter *m_highlighter = nullptr;
};

} // namespace inko
