#include "ui/widgets/fields/savedfield.h"

#include "core/base/text.h"
#include "ui/widgets/fields/findingbox.h"
#include "ui/widgets/fields/multivalueedit.h"
#include "ui/widgets/fields/problemline.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>

namespace inko {

namespace {

/// How long what is typed may be known to the field alone.
constexpr std::chrono::milliseconds untilSaid(500);

QString joined(const MultiValueEdit &editor)
{
    QStringList parts;
    for (const NamedValue &value : editor.values())
        parts << (value.key.isEmpty() ? value.name : value.key);
    if (const QString typed = editor.pendingText(); !typed.isEmpty())
        parts << typed;
    return joinList(parts);
}

/// What is in no list stays as text behind the values.
void setJoined(MultiValueEdit &editor, const QString &text)
{
    QList<NamedValue> values;
    QStringList others;
    for (const QString &part : splitList(text)) {
        if (const auto value = editor.line()->choices().exactly(part))
            values << *value;
        else
            others << part;
    }
    editor.setValues(values);
    editor.line()->setText(joinList(others));
}

} // namespace

SavedField::SavedField(QLineEdit *editor, Save save, QWidget *parent)
    : SavedField(
          editor, [editor] { return editor->text(); },
          [editor](const QString &text) {
              editor->setText(text);
              if (!editor->hasFocus())
                  editor->setCursorPosition(0); // a long text is read from its beginning
          },
          std::move(save), parent)
{
    connect(editor, &QLineEdit::returnPressed, this, &SavedField::commit);
    connect(editor, &QLineEdit::textEdited, this, &SavedField::saySoon);
}

SavedField::SavedField(QPlainTextEdit *editor, Save save, QWidget *parent)
    : SavedField(
          editor, [editor] { return editor->toPlainText(); },
          [editor](const QString &text) { editor->setPlainText(text); }, std::move(save), parent)
{
    editor->setTabChangesFocus(true);
    connect(editor, &QPlainTextEdit::textChanged, this, &SavedField::saySoon);
}

SavedField::SavedField(QComboBox *editor, Save save, QWidget *parent)
    : SavedField(
          editor, [editor] { return editor->currentText(); },
          [editor](const QString &text) {
              editor->setCurrentIndex(editor->findText(text, Qt::MatchExactly));
              editor->setEditText(text);
              editor->lineEdit()->setCursorPosition(0); // a long name is read from its beginning
          },
          [editor, save = std::move(save)](const QString &typed) { return save(meantChoice(*editor, typed)); }, parent)
{
    findWhileTyping(editor);
    editor->lineEdit()->installEventFilter(this);
    connect(editor, &QComboBox::textActivated, this, &SavedField::commit);
    connect(editor->lineEdit(), &QLineEdit::returnPressed, this, &SavedField::commit);
}

SavedField::SavedField(MultiValueEdit *editor, Save save, QWidget *parent)
    : SavedField(
          editor, [editor] { return joined(*editor); }, [editor](const QString &text) { setJoined(*editor, text); },
          std::move(save), parent)
{
    connect(editor, &MultiValueEdit::changed, this, &SavedField::commit);
    connect(editor, &MultiValueEdit::focusLeft, this, &SavedField::commit);
}

SavedField::SavedField(QWidget *editor, std::function<QString()> typed, std::function<void(const QString &)> setTyped,
                       Save save, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_beforeSaying(new QTimer(this)), m_typed(std::move(typed)),
      m_setTyped(std::move(setTyped)), m_save(std::move(save)), m_message(new ProblemLine(this))
{
    m_beforeSaying->setSingleShot(true);
    m_beforeSaying->setInterval(untilSaid);
    connect(m_beforeSaying, &QTimer::timeout, this, &SavedField::sayTyped);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(editor);
    layout->addWidget(m_message);
    setFocusProxy(editor);
    editor->installEventFilter(this);
}

void SavedField::saySoon()
{
    if (isPending() && !m_beforeSaying->isActive())
        m_beforeSaying->start();
}

void SavedField::sayTyped()
{
    m_beforeSaying->stop();
    if (isPending())
        emit typed(m_record, m_typed());
    else
        emit settled(m_record);
}

bool SavedField::isPending() const
{
    return m_typed() != m_stored;
}

void SavedField::showStored(const QString &stored)
{
    const bool keep = isPending();
    m_stored = stored;
    if (!keep && isPending())
        m_setTyped(stored);
    if (!isPending())
        setProblem({});
}

void SavedField::reset(const QString &stored)
{
    m_stored = stored;
    m_setTyped(stored);
    setProblem({});
    sayTyped();
}

bool SavedField::commit()
{
    if (m_saving)
        return true;
    if (!isPending()) {
        setProblem({});
        return true;
    }
    const QScopedValueRollback saving(m_saving, true);
    if (const Result<> saved = m_save(m_typed()); !saved) {
        setProblem(saved.error().message);
        return false;
    }
    reset(m_stored);
    return true;
}

void SavedField::showRecord(qint64 record, const QString &stored)
{
    if (m_record != 0 && isPending()) {
        m_drafts.insert(m_record, {m_typed(), problem()});
        sayTyped();
    }
    m_record = record;
    reset(stored);
    const auto draft = m_drafts.constFind(record);
    if (draft == m_drafts.cend())
        return;
    m_setTyped(draft->typed);
    setProblem(draft->problem);
    m_drafts.erase(draft);
}

QList<UnsavedInput> SavedField::unsavedInput() const
{
    QList<UnsavedInput> inputs;
    if (isPending())
        inputs << UnsavedInput{m_typed(), problem(), m_editor, {}, 0};
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft)
        inputs << UnsavedInput{draft->typed, draft->problem, {}, {}, draft.key()};
    return inputs;
}

QString SavedField::problem() const
{
    return m_message->text();
}

void SavedField::warn(const Result<> &outcome)
{
    if (!outcome)
        setProblem(outcome.error().message);
}

void SavedField::setProblem(const QString &problem)
{
    if (problem == m_message->text())
        return;
    m_message->say(problem);
    QPalette palette;
    if (!problem.isEmpty())
        palette.setColor(QPalette::Base, refusedBackground(QPalette()));
    m_editor->setPalette(palette);
    m_editor->setAccessibleDescription(problem);
}

bool SavedField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        commit();
    // before the keyboard goes on: what is chosen here may show the field that comes next
    if (event->type() == QEvent::KeyPress && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab ||
                                              static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backtab))
        commit();
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        isPending()) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && isPending()) {
        reset(m_stored);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace inko
