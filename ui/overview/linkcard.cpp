#include "ui/overview/linkcard.h"

#include "ui/widgets/blend.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

namespace inko {

LinkButton::LinkButton(const QString &text, const QString &remark, QWidget *parent)
    : QAbstractButton(parent), m_remark(remark)
{
    setText(text);
    setAccessibleName(remark.isEmpty() ? text : QStringLiteral("%1, %2").arg(text, remark));
    setToolTip(accessibleName());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 13 / 8};
}

QSize LinkButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Base);
    const QColor letters = palette().color(QPalette::Text);
    if (underMouse() || isDown())
        painter.fillRect(rect(), blend(ground, palette().color(QPalette::Highlight), isDown() ? 0.3 : 0.15));
    const int space = fontMetrics().height() / 3;
    const QRect line = rect().adjusted(space, 0, -space, 0);
    const int remarkWidth =
        m_remark.isEmpty() ? 0 : qMin(fontMetrics().horizontalAdvance(m_remark) + 2, line.width() / 2);
    painter.setPen(letters);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, line.width() - remarkWidth - 2 * space));
    painter.setPen(blend(letters, ground, 0.3));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_remark, Qt::ElideRight, remarkWidth));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

LinkCard::LinkCard(QWidget *parent) : QFrame(parent), m_heading(new QLabel(this)), m_lines(new QVBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_heading->setForegroundRole(QPalette::Text);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_lines->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addLayout(m_lines);
    layout->addStretch();
    hide();
}

void LinkCard::showLines(const QString &heading, int total, const QList<Line> &lines, const Link &rest)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_heading->setText(heading);
    setAccessibleName(heading);
    for (const Line &line : lines)
        add(line);
    if (total > lines.size())
        add({tr("… and %n more", nullptr, total - static_cast<int>(lines.size())), {}, rest});
    setVisible(total > 0);
}

void LinkCard::add(const Line &line)
{
    auto *button = new LinkButton(line.text, line.remark, this);
    connect(button, &QAbstractButton::clicked, this, [this, link = line.link] { emit linkActivated(link); });
    m_lines->addWidget(button);
    m_buttons << button;
}

} // namespace inko
