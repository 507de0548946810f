#include "ui/grid/table/cellmessage.h"

#include <QAccessible>

namespace inko {

CellMessage::CellMessage(QWidget *viewport) : QLabel(viewport)
{
    setTextFormat(Qt::PlainText);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAutoFillBackground(true);
    setWordWrap(true);
    setMargin(fontMetrics().height() / 4);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void CellMessage::showAt(const QRect &cell, const QString &message)
{
    setText(message);
    setAccessibleName(message);
    const QWidget *viewport = parentWidget();
    const int widest = qMin(viewport->width() - 8, fontMetrics().averageCharWidth() * 60);
    const int natural = fontMetrics().horizontalAdvance(message) + 4 * margin() + 2 * frameWidth();
    resize(qMin(widest, natural), 10);
    resize(width(), heightForWidth(width()));
    const int below = cell.bottom() + 2;
    const int top = below + height() <= viewport->height() ? below : qMax(0, cell.top() - height() - 2);
    move(qBound(0, cell.left(), qMax(0, viewport->width() - width())), top);
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace inko
