#include "ui/shell/fieldundo.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace inko {

namespace {

struct OwnSteps {
    bool undo = false;
    bool redo = false;
};

/// What a text field could undo and redo by itself; nothing if it is no text field.
OwnSteps ownStepsOf(const QObject *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return {line->isUndoAvailable(), line->isRedoAvailable()};
    if (const auto *text = qobject_cast<const QTextEdit *>(field))
        return {text->document()->isUndoAvailable(), text->document()->isRedoAvailable()};
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        return {plain->document()->isUndoAvailable(), plain->document()->isRedoAvailable()};
    // Spin boxes and editable combo boxes hand their keys on to the line inside them.
    const auto *inner = field->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    return inner ? ownStepsOf(inner) : OwnSteps{};
}

bool isRedo(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Redo) || key.keyCombination() == (Qt::CTRL | Qt::Key_Y) ||
           key.keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
}

} // namespace

bool FieldUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool passes =
        (key.matches(QKeySequence::Undo) && !ownStepsOf(watched).undo) || (isRedo(key) && !ownStepsOf(watched).redo);
    if (!passes)
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace inko
