#include "ui/overview/returnbar.h"

#include "ui/widgets/blend.h"

#include <QPainter>
#include <QPainterPath>

namespace inko {

ReturnBar::ReturnBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReturnBar::showShares(double answered, double elapsed, const QString &words)
{
    m_answered = answered;
    m_elapsed = elapsed;
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QSize ReturnBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 3 / 2};
}

void ReturnBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double letters = fontMetrics().height();
    const QColor window = palette().color(QPalette::Window);
    const QColor text = palette().color(QPalette::WindowText);
    const QRectF track(1, letters * 0.5, width() - 2, letters * 0.75);
    QPainterPath rounded;
    rounded.addRoundedRect(track, track.height() / 2, track.height() / 2);
    painter.fillPath(rounded, blend(window, text, 0.14));
    painter.save();
    painter.setClipPath(rounded);
    painter.fillRect(QRectF(track.left(), track.top(), track.width() * m_answered, track.height()),
                     palette().color(QPalette::Highlight));
    painter.restore();
    if (m_elapsed < 0)
        return;
    const double x = track.left() + track.width() * m_elapsed;
    QPainterPath mark(QPointF(x, track.top() + 2));
    mark.lineTo(x - letters * 0.3, 0);
    mark.lineTo(x + letters * 0.3, 0);
    mark.closeSubpath();
    painter.fillPath(mark, text);
}

} // namespace inko
