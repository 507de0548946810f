#include "ui/shell/look.h"

#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

int letterHeight(const QWidget *widget)
{
    return widget ? widget->fontMetrics().height() : QFontMetrics(QApplication::font()).height();
}

} // namespace

Look::Look() : QProxyStyle(QStyleFactory::create(u"fusion"_s)) {}

int Look::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int height = letterHeight(widget);
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return height * 2 / 3;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return height / 2;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return height * 9 / 8;
    case PM_ToolBarIconSize:
        return height * 5 / 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qMax(height * 7 / 8, QProxyStyle::pixelMetric(metric, option, widget));
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Look::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                             const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int height = letterHeight(widget);
    switch (type) {
    case CT_PushButton:
        size.rwidth() += height / 2;
        size.setHeight(qMax(size.height(), height * 15 / 8));
        break;
    case CT_ToolButton:
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        size.setHeight(qMax(size.height(), height * 15 / 8));
        break;
    case CT_ItemViewItem:
        size.setHeight(qMax(size.height(), height * 3 / 2));
        break;
    case CT_MenuItem:
        size.rheight() += height / 3;
        break;
    default:
        break;
    }
    return size;
}

void Look::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const
{
    if (element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    // Fusion's own is a pale line: whoever works by keyboard must see at a glance where they are.
    const double thickness = qMax(2.0, letterHeight(widget) / 9.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(option->palette.color(QPalette::Highlight), thickness));
    const double inset = thickness / 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), 3, 3);
    painter->restore();
}

} // namespace inko
