#include "ui/overview/cycleline.h"

#include "ui/widgets/blend.h"

#include <QPainter>
#include <QPainterPath>

namespace inko {

CycleLine::CycleLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStep(CycleStep::Ask);
}

void CycleLine::setStep(std::optional<CycleStep> step)
{
    m_current = step ? static_cast<int>(*step) : cycleStepCount;
    setAccessibleName(step ? tr("Step %1 of %2: %3").arg(m_current + 1).arg(cycleStepCount).arg(nameOf(*step))
                           : tr("All %1 steps are done").arg(cycleStepCount));
    setToolTip(accessibleName());
    update();
}

QSize CycleLine::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 4};
}

QSize CycleLine::minimumSizeHint() const
{
    return {fontMetrics().height() * 2 * cycleStepCount, fontMetrics().height() * 4};
}

bool CycleLine::hasRoomForNames() const
{
    int widest = 0;
    for (int number = 0; number < cycleStepCount; ++number)
        widest = qMax(widest, fontMetrics().horizontalAdvance(nameOf(static_cast<CycleStep>(number))));
    return widest + fontMetrics().averageCharWidth() * 2 < width() / cycleStepCount;
}

void CycleLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int number = 0; number < cycleStepCount; ++number) {
        const int left = width() * number / cycleStepCount;
        const int right = width() * (number + 1) / cycleStepCount;
        paintStep(painter, number, QRect(left, 0, right - left, height()));
    }
}

void CycleLine::paintStep(QPainter &painter, int number, const QRect &cell) const
{
    const int letters = fontMetrics().height();
    const QColor done = palette().color(QPalette::Highlight);
    const QColor ahead = blend(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.35);
    const QPointF centre(cell.center().x(), letters * 1.3);
    const double radius = number == m_current ? letters * 0.95 : letters * 0.65;
    const double thickness = qMax(2.0, letters / 9.0);

    const double previous = number - 1 == m_current ? letters * 0.95 : letters * 0.65;
    if (number > 0) {
        painter.setPen(QPen(number <= m_current ? done : ahead, thickness));
        painter.drawLine(QPointF(centre.x() - cell.width() + previous + thickness, centre.y()),
                         QPointF(centre.x() - radius - thickness, centre.y()));
    }
    painter.setPen(QPen(number <= m_current ? done : ahead, thickness));
    painter.setBrush(number <= m_current ? QBrush(done) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, radius, radius);

    const QRectF circle(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    if (number < m_current) {
        QPainterPath tick(centre + QPointF(-0.4, 0.05) * radius);
        tick.lineTo(centre + QPointF(-0.1, 0.35) * radius);
        tick.lineTo(centre + QPointF(0.45, -0.3) * radius);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(palette().color(QPalette::HighlightedText), thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
    } else {
        painter.setPen(palette().color(number == m_current ? QPalette::HighlightedText : QPalette::WindowText));
        painter.drawText(circle, Qt::AlignCenter, QString::number(number + 1));
    }

    if (!hasRoomForNames() && number != m_current)
        return;
    QFont named = font();
    named.setBold(number == m_current);
    painter.setFont(named);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString name = nameOf(static_cast<CycleStep>(number));
    QRect below(cell.left(), static_cast<int>(letters * 2.5), cell.width(), letters * 3 / 2);
    const int missing = QFontMetrics(named).horizontalAdvance(name) - below.width();
    if (missing > 0)
        below.adjust(-missing / 2 - 1, 0, missing / 2 + 1, 0);
    if (below.left() < 0)
        below.moveLeft(0);
    if (below.right() > width())
        below.moveRight(width());
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, name);
    painter.setFont(font());
}

} // namespace inko
