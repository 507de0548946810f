#include "ui/widgets/fields/choiceedit.h"

#include <QKeyEvent>

namespace inko {

ChoiceEdit::ChoiceEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_isTyped = true;
        openList();
    });
}

ChoiceEdit::~ChoiceEdit()
{
    delete m_popup; // it lies in the window, not in this field
}

void ChoiceEdit::setChoices(const Choices &choices, Unknown unknown)
{
    m_choices = choices;
    m_unknown = unknown;
    if (isListOpen())
        refill();
}

void ChoiceEdit::setMarked(const QSet<qint64> &marked)
{
    m_marks = ChoicePopup::Marks::Check;
    m_marked = marked;
    if (isListOpen())
        refill();
}

std::optional<NamedValue> ChoiceEdit::wouldTake() const
{
    if (hasExplicitChoice())
        return m_popup->highlighted();
    if (text().trimmed().isEmpty())
        return {};
    if (const auto exact = m_choices.exactly(text()); exact && !exact->retired)
        return exact;
    const QList<NamedValue> matching = m_choices.matching(text());
    return !m_isTyped || matching.isEmpty() ? std::nullopt : std::optional(matching.first());
}

void ChoiceEdit::openList()
{
    if (isReadOnly() || !isVisible())
        return;
    if (!m_popup || m_popup->parentWidget() != window()) {
        delete m_popup;
        m_popup = new ChoicePopup(window());
        connect(m_popup, &ChoicePopup::picked, this, &ChoiceEdit::take);
    }
    refill();
    m_popup->openAt(m_marks == ChoicePopup::Marks::Check ? parentWidget() : this);
}

void ChoiceEdit::moveList()
{
    if (isListOpen())
        m_popup->openAt(m_marks == ChoicePopup::Marks::Check ? parentWidget() : this);
}

void ChoiceEdit::closeList()
{
    m_isExplicit = false;
    if (m_popup)
        m_popup->hide();
}

void ChoiceEdit::refill()
{
    m_isExplicit = false;
    const QString typed = m_isTyped ? text().simplified() : QString();
    const bool isOffered = m_unknown == Unknown::Offer && !typed.isEmpty() && !m_choices.exactly(typed);
    m_popup->setRows(m_choices.matching(typed), m_marks, m_marked, isOffered ? typed : QString());
    int row = -1;
    const auto would = wouldTake();
    const QList<NamedValue> listed = m_choices.matching(typed);
    for (int place = 0; would && place < listed.size(); ++place) {
        if (listed[place].id == would->id)
            row = place;
    }
    m_popup->highlight(row);
}

void ChoiceEdit::take(const NamedValue &value)
{
    m_isTyped = false;
    if (m_marks == ChoicePopup::Marks::None) {
        setText(value.name);
        closeList();
    }
    emit chosen(value);
}

void ChoiceEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        if (event->modifiers() & Qt::ControlModifier)
            break;
        if (!isListOpen()) {
            openList();
            return;
        }
        const int step = event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp ? 8 : 1;
        m_popup->moveHighlight(event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp ? -step : step);
        m_isExplicit = true;
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto value = wouldTake(); value && (m_isTyped || hasExplicitChoice())) {
            take(*value);
            event->accept();
            return;
        }
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void ChoiceEdit::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    openList();
}

void ChoiceEdit::focusOutEvent(QFocusEvent *event)
{
    closeList();
    QLineEdit::focusOutEvent(event);
}

void ChoiceEdit::hideEvent(QHideEvent *event)
{
    closeList();
    QLineEdit::hideEvent(event);
}

} // namespace inko
