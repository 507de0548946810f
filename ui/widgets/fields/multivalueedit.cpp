#include "ui/widgets/fields/multivalueedit.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyleOptionFrame>

namespace inko {

using namespace Qt::StringLiterals;

MultiValueEdit::MultiValueEdit(QWidget *parent) : QFrame(parent), m_line(new ChoiceEdit(this))
{
    setFrameStyle(QFrame::StyledPanel | QFrame::Sunken);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusProxy(m_line);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_line->setFrame(false);
    m_line->setMarked({});
    m_line->installEventFilter(this);
    connect(m_line, &ChoiceEdit::chosen, this, &MultiValueEdit::toggle);
}

void MultiValueEdit::setChoices(const Choices &choices, ChoiceEdit::Unknown unknown)
{
    m_line->setChoices(choices, unknown);
}

void MultiValueEdit::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    setCursor(readOnly ? Qt::ArrowCursor : Qt::IBeamCursor);
    update();
}

void MultiValueEdit::setValues(const QList<NamedValue> &values)
{
    m_values = values;
    QSet<qint64> marked;
    QStringList names;
    for (const NamedValue &value : values) {
        marked.insert(value.id);
        names << value.name;
    }
    m_line->setMarked(marked);
    m_line->setAccessibleDescription(names.join(u"; "_s));
    place();
    updateGeometry();
    update();
}

bool MultiValueEdit::takeTyped()
{
    if (pendingText().isEmpty())
        return true;
    const auto value = m_line->wouldTake();
    if (!value)
        return false;
    m_line->clear();
    // Typing what is there already means that it shall be there.
    const auto isThere = [&](const NamedValue &one) { return one.id == value->id && one.name == value->name; };
    if (std::none_of(m_values.cbegin(), m_values.cend(), isThere))
        toggle(*value);
    return true;
}

void MultiValueEdit::toggle(const NamedValue &value)
{
    m_line->clear();
    QList<NamedValue> values = m_values;
    const auto isIt = [&](const NamedValue &one) {
        return one.id == value.id && (value.id != 0 || one.name == value.name);
    };
    if (values.removeIf(isIt) == 0)
        values << value;
    setValues(values);
    if (m_line->isListOpen())
        m_line->openList(); // it moves with the line
    emit changed();
}

bool MultiValueEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event));
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        update();
        emit focusLeft();
    }
    if (watched == m_line && event->type() == QEvent::FocusIn)
        update();
    return QFrame::eventFilter(watched, event);
}

bool MultiValueEdit::handleKey(QKeyEvent *event)
{
    if (m_line->isReadOnly())
        return false;
    switch (event->key()) {
    case Qt::Key_Backspace:
        if (!m_line->text().isEmpty() || m_values.isEmpty())
            return false;
        toggle(m_values.constLast());
        return true;
    case Qt::Key_Semicolon: return takeTyped() || !pendingText().isEmpty();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!(event->modifiers() & Qt::ControlModifier) && (m_line->hasExplicitChoice() || m_line->wouldTake()))
            return false; // the line takes it
        QCoreApplication::sendEvent(this, event);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        takeTyped();
        QCoreApplication::sendEvent(this, event);
        return true;
    default: return false;
    }
}

MultiValueEdit::Places MultiValueEdit::placesFor(int width) const
{
    const QFontMetrics metrics = fontMetrics();
    const int gap = qMax(2, metrics.height() / 6);
    const int rowHeight = metrics.height() + gap;
    const int left = frameWidth() + gap;
    const int right = qMax(left + 1, width - frameWidth() - gap);
    const int lineWidth = metrics.averageCharWidth() * 8;
    Places places;
    QPoint at(left, frameWidth() + gap / 2);
    const auto wrap = [&](int needed) {
        if (at.x() > left && at.x() + needed > right)
            at = QPoint(left, at.y() + rowHeight + gap / 2);
    };
    for (const NamedValue &value : m_values) {
        const int needed = qMin(metrics.horizontalAdvance(value.name) + rowHeight + 2 * gap, right - left);
        wrap(needed);
        places.tags << QRect(at, QSize(needed, rowHeight));
        at.rx() += needed + gap;
    }
    wrap(lineWidth);
    places.line = QRect(at, QSize(right - at.x(), rowHeight));
    places.height = places.line.bottom() + 1 + gap / 2 + frameWidth();
    return places;
}

QRect MultiValueEdit::crossOf(const QRect &tag) const
{
    return QRect(tag.right() - tag.height() + 1, tag.top(), tag.height(), tag.height());
}

void MultiValueEdit::place()
{
    m_line->setGeometry(placesFor(width()).line);
}

void MultiValueEdit::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRect> tags = placesFor(width()).tags;
    const int gap = qMax(2, fontMetrics().height() / 6);
    for (qsizetype place = 0; place < tags.size(); ++place) {
        const QRect tag = tags[place];
        painter.setPen(palette().color(QPalette::Mid));
        painter.setBrush(palette().brush(QPalette::Button));
        painter.drawRoundedRect(QRectF(tag).adjusted(0.5, 0.5, -0.5, -0.5), gap, gap);
        painter.setPen(palette().color(QPalette::ButtonText));
        const QRect words = tag.adjusted(gap, 0, -tag.height(), 0);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(m_values[place].name, Qt::ElideRight, words.width()));
        if (!m_line->isReadOnly())
            painter.drawText(crossOf(tag), Qt::AlignCenter, u"×"_s);
    }
    if (m_line->hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void MultiValueEdit::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    place();
    m_line->moveList();
}

void MultiValueEdit::moveEvent(QMoveEvent *event)
{
    QFrame::moveEvent(event);
    m_line->moveList();
}

void MultiValueEdit::mousePressEvent(QMouseEvent *event)
{
    const QList<QRect> tags = placesFor(width()).tags;
    for (qsizetype place = 0; place < tags.size(); ++place) {
        if (!m_line->isReadOnly() && crossOf(tags[place]).contains(event->position().toPoint())) {
            toggle(m_values[place]);
            return;
        }
    }
    m_line->setFocus(Qt::MouseFocusReason);
    m_line->openList();
}

void MultiValueEdit::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

QSize MultiValueEdit::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 30;
    return {width, heightForWidth(width)};
}

QSize MultiValueEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height() + 2 * frameWidth()};
}

int MultiValueEdit::heightForWidth(int width) const
{
    return placesFor(width).height;
}

} // namespace inko
