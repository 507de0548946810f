#include "ui/overview/cycleline.h"

#include "ui/widgets/blend.h"
#include "ui/widgets/fields/daytext.h"

#include <QPainter>
#include <QPainterPath>

namespace inko {

CycleLine::CycleLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CycleLine::showCourse(const QList<StepStanding> &course)
{
    m_course = course;
    const auto current = std::ranges::find_if(course, &StepStanding::isCurrent);
    m_current = static_cast<int>(std::distance(course.cbegin(), current));
    setAccessibleName(m_current < count()
                          ? tr("Step %1 of %2: %3").arg(m_current + 1).arg(count()).arg(nameOf(m_current))
                          : tr("All %1 steps are done").arg(count()));
    setToolTip(accessibleName());
    update();
}

QString CycleLine::nameOf(int number) const
{
    return Efforts::nameOf(m_course[number].plan.step);
}

/// When it was done, or is due.
QString CycleLine::dayOf(int number) const
{
    const StepStanding &standing = m_course[number];
    const auto day = standing.plan.doneOn ? standing.plan.doneOn : standing.until ? standing.until : standing.from;
    return dayText(day);
}

QSize CycleLine::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 5};
}

QSize CycleLine::minimumSizeHint() const
{
    return {fontMetrics().height() * 16, fontMetrics().height() * 5};
}

bool CycleLine::hasRoomForNames() const
{
    int widest = 0;
    for (int number = 0; number < count(); ++number)
        widest = qMax(widest, fontMetrics().horizontalAdvance(nameOf(number)));
    return widest + fontMetrics().averageCharWidth() * 2 < width() / count();
}

void CycleLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int number = 0; number < count(); ++number) {
        const int left = width() * number / count();
        const int right = width() * (number + 1) / count();
        paintStep(painter, number, QRect(left, 0, right - left, height()));
    }
}

void CycleLine::paintStep(QPainter &painter, int number, const QRect &cell) const
{
    const int letters = fontMetrics().height();
    const QColor done = palette().color(QPalette::Highlight);
    const QColor ahead = blend(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.35);
    const bool isDone = m_course[number].state == StepStanding::State::Done;
    const bool isFilled = isDone || number == m_current;
    const QPointF centre(cell.center().x(), letters * 1.3);
    const double radius = number == m_current ? letters * 0.95 : letters * 0.65;
    const double thickness = qMax(2.0, letters / 9.0);

    const double previous = number - 1 == m_current ? letters * 0.95 : letters * 0.65;
    if (number > 0) {
        painter.setPen(QPen(number <= m_current ? done : ahead, thickness));
        painter.drawLine(QPointF(centre.x() - cell.width() + previous + thickness, centre.y()),
                         QPointF(centre.x() - radius - thickness, centre.y()));
    }
    painter.setPen(QPen(isFilled ? done : ahead, thickness));
    painter.setBrush(isFilled ? QBrush(done) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, radius, radius);

    const QRectF circle(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    if (isDone) {
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

    if (hasRoomForNames() || number == m_current)
        paintName(painter, number, cell);
}

void CycleLine::paintName(QPainter &painter, int number, const QRect &cell) const
{
    const int letters = fontMetrics().height();
    QFont named = font();
    named.setBold(number == m_current);
    painter.setFont(named);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString name = nameOf(number);
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
    painter.drawText(below.translated(0, letters * 11 / 10), Qt::AlignHCenter | Qt::AlignTop, dayOf(number));
}

} // namespace inko
