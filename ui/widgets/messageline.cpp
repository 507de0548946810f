#include "ui/widgets/messageline.h"

#include "ui/widgets/blend.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace inko {

MessageLine::MessageLine(QWidget *parent)
    : QFrame(parent), m_drawing(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setIcon(icon(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setToolTip(tr("Put this message away"));
    m_close->setAccessibleName(m_close->toolTip());
    auto *layout = new QHBoxLayout(this);
    const int space = fontMetrics().height() / 3;
    layout->setContentsMargins(2 * space, space, space, space);
    layout->addWidget(m_drawing);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &MessageLine::actionWanted);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        emit dismissed();
    });
    clear();
    colour();
}

void MessageLine::showMessage(Icon which, const QString &text)
{
    m_close->show();
    show(which, text);
}

void MessageLine::showNotice(Icon which, const QString &text)
{
    m_close->hide();
    show(which, text);
}

void MessageLine::show(Icon which, const QString &text)
{
    m_icon = which;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setAccessibleName(text);
    m_action->hide();
    colour();
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageLine::offer(const QString &action)
{
    m_action->setText(action);
    m_action->show();
}

void MessageLine::clear()
{
    m_text->clear();
    hide();
}

QString MessageLine::text() const
{
    return m_text->text();
}

void MessageLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (!m_isColouring && (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::FontChange))
        colour();
}

void MessageLine::colour()
{
    m_isColouring = true;
    QPalette tinted;
    tinted.setColor(QPalette::Window, blend(tinted.color(QPalette::Window), tinted.color(QPalette::Highlight), 0.18));
    setPalette(tinted);
    const int side = fontMetrics().height() * 5 / 4;
    m_drawing->setPixmap(icon(m_icon).pixmap(QSize(side, side), devicePixelRatioF()));
    m_isColouring = false;
}

} // namespace inko
