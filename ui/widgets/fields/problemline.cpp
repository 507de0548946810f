#include "ui/widgets/fields/problemline.h"

#include "ui/widgets/blend.h"
#include "ui/widgets/icon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPalette>

namespace inko {

ProblemLine::ProblemLine(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    paintIcon();
    hide();
}

void ProblemLine::say(const QString &problem)
{
    m_text->setText(problem);
    setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        return;
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString ProblemLine::text() const
{
    return m_text->text();
}

void ProblemLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        paintIcon();
    QWidget::changeEvent(event);
}

void ProblemLine::paintIcon()
{
    const int side = fontMetrics().height();
    m_icon->setPixmap(icon(Icon::Warning).pixmap(QSize(side, side), devicePixelRatioF()));
}

QColor refusedBackground(const QPalette &palette)
{
    return blend(palette.color(QPalette::Base), QColor(Qt::red), 0.2);
}

} // namespace inko
