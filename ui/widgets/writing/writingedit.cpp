#include "ui/widgets/writing/writingedit.h"

#include "ui/widgets/writing/namesbeginning.h"
#include "ui/widgets/writing/spellinghighlighter.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>
#include <QToolTip>

#include <memory>

namespace inko {

WritingEdit::WritingEdit(QWidget *parent) : QPlainTextEdit(parent) {}

void WritingEdit::setNames(const QStringList &names)
{
    m_names = names;
    if (!m_spelling)
        return;
    m_spelling->accept(names);
    m_highlighter->rehighlight();
}

void WritingEdit::setSpelling(SpellChecker *spelling)
{
    delete m_highlighter;
    m_spelling = spelling;
    m_spelling->accept(m_names);
    m_highlighter = new SpellingHighlighter(document(), *m_spelling);
}

/// The letters before the cursor.
QString WritingEdit::typedWord() const
{
    const QString before = textCursor().block().text().first(textCursor().positionInBlock());
    qsizetype start = before.size();
    while (start > 0 && (before[start - 1].isLetter() || before[start - 1] == u'-'))
        --start;
    return before.sliced(start);
}

void WritingEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier && !isReadOnly()) {
        completeName();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty())
        hintAtNames();
}

void WritingEdit::completeName()
{
    const bool goesOn = !m_completion.names.isEmpty() && textCursor().position() == m_completion.to;
    if (goesOn) {
        m_completion.shown = (m_completion.shown + 1) % m_completion.names.size();
    } else {
        const QString typed = typedWord();
        const int end = textCursor().position();
        m_completion = {namesBeginning(m_names, typed), 0, end - static_cast<int>(typed.size()), end};
    }
    if (m_completion.names.isEmpty())
        return;
    const QString name = m_completion.names[m_completion.shown];
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_completion.from);
    cursor.setPosition(m_completion.to, QTextCursor::KeepAnchor);
    cursor.beginEditBlock(); // undo gives back what was typed
    cursor.removeSelectedText();
    cursor.insertText(name);
    cursor.endEditBlock();
    m_completion.to = m_completion.from + static_cast<int>(name.size());
    setTextCursor(cursor);
    QToolTip::hideText();
}

/// Says beside the cursor who may be meant; it takes no key away.
void WritingEdit::hintAtNames()
{
    m_completion = {};
    const QStringList names = namesBeginning(m_names, typedWord());
    if (names.isEmpty() || names.front().endsWith(typedWord())) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomRight()),
                       tr("%1 – Ctrl+Space", "a name, and the keys that insert it").arg(names.front()), this);
}

void WritingEdit::focusOutEvent(QFocusEvent *event)
{
    QToolTip::hideText();
    QPlainTextEdit::focusOutEvent(event);
}

QTextCursor WritingEdit::wordAt(const QPoint &position) const
{
    QTextCursor word = cursorForPosition(position);
    const QTextBlock block = word.block();
    const qsizetype within = word.positionInBlock();
    word.clearSelection();
    for (const SpellChecker::Place place :
         m_spelling ? m_spelling->unknownIn(block.text()) : QList<SpellChecker::Place>()) {
        if (within < place.start || within > place.start + place.length)
            continue;
        word.setPosition(block.position() + static_cast<int>(place.start));
        word.setPosition(block.position() + static_cast<int>(place.start + place.length), QTextCursor::KeepAnchor);
    }
    return word;
}

void WritingEdit::addSpelling(QMenu &menu, const QTextCursor &word)
{
    constexpr int mostSuggestions = 6;
    QAction *first = menu.actions().isEmpty() ? nullptr : menu.actions().front();
    const auto add = [&](const QString &words, const auto &does) {
        auto *action = new QAction(words, &menu);
        connect(action, &QAction::triggered, this, does);
        menu.insertAction(first, action);
    };
    const QString text = word.selectedText();
    for (const QString &suggestion : m_spelling->suggestions(text, mostSuggestions))
        add(suggestion, [word, suggestion] { QTextCursor(word).insertText(suggestion); });
    add(tr("“%1” is right").arg(text), [this, text] {
        m_spelling->accept({text});
        m_highlighter->rehighlight();
        emit wordAccepted(text);
    });
    if (first)
        menu.insertSeparator(first);
}

void WritingEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = isByKey ? cursorRect().center() : event->pos();
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    if (const QTextCursor word = wordAt(place); word.hasSelection() && !isReadOnly())
        addSpelling(*menu, word);
    menu->exec(viewport()->mapToGlobal(place));
}

} // namespace inko
