#include "ui/shell/look.h"

#include "core/layout/pages/theme.h"
#include "ui/widgets/blend.h"
#include "ui/widgets/icon.h"

#include <QApplication>
#include <QDialog>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>
#include <QWidget>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

double contrastOn(const QColor &ground, const QColor &text)
{
    const QColor seen = blend(ground, text, text.alphaF());
    const auto plain = [](const QColor &color) {
        return layout::Color{quint8(color.red()), quint8(color.green()), quint8(color.blue())};
    };
    return layout::contrast(plain(ground), plain(seen));
}

/// A text that is quieter than the usual one and can still be read.
void makeReadable(QPalette &palette, QPalette::ColorGroup group, QPalette::ColorRole quiet, QPalette::ColorRole usual,
                  QPalette::ColorRole ground)
{
    constexpr double least = 3, share = 0.62;
    const QColor below = palette.color(QPalette::Active, ground);
    if (contrastOn(below, palette.color(group, quiet)) < least)
        palette.setColor(group, quiet, blend(below, palette.color(QPalette::Active, usual), share));
}

int letterHeight(const QWidget *widget)
{
    return widget ? widget->fontMetrics().height() : QFontMetrics(QApplication::font()).height();
}

/// Fusion draws its lines darker than the window, so that on a black one there are none.
bool needsLines(const QPalette &palette)
{
    constexpr int black = 24;
    return palette.color(QPalette::Window).lightness() < black;
}

void drawLine(const QStyleOption &option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(blend(option.palette.color(QPalette::Window), option.palette.color(QPalette::WindowText), 0.6));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

/// Fusion's own is a pale line: whoever works by keyboard must see at a glance where they are.
void drawFocus(const QRect &rect, const QPalette &palette, QPainter *painter, const QWidget *widget)
{
    const double thickness = qMax(2.0, letterHeight(widget) / 9.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(palette.color(QPalette::Highlight), thickness));
    const double inset = thickness / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), 3, 3);
    painter->restore();
}

/// Without an icon a tool button shows its text, whatever its style says.
bool showsText(Qt::ToolButtonStyle style, const QIcon &icon)
{
    return style != Qt::ToolButtonIconOnly || icon.isNull();
}

bool opensMenu(const QStyleOptionToolButton &button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup) &&
           showsText(button.toolButtonStyle, button.icon);
}

/// What a tool button's text and icon need around them: room on both sides, and for the arrow of its menu.
QMargins roomIn(const QStyleOptionToolButton &button, int height)
{
    const int side = button.toolButtonStyle == Qt::ToolButtonTextBesideIcon ? height / 4 : 0;
    return {side, 0, side + (opensMenu(button) ? height * 3 / 4 : 0), 0};
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
    case PM_LayoutBottomMargin: return height * 2 / 3;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return height / 2;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return height * 9 / 8;
    case PM_ToolBarIconSize: return height * 5 / 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return qMax(height * 7 / 8, QProxyStyle::pixelMetric(metric, option, widget));
    default: return QProxyStyle::pixelMetric(metric, option, widget);
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
        size.setHeight(qMax(size.height(), height * 15 / 8));
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            const QMargins room = roomIn(*button, height);
            size.rwidth() += room.left() + room.right();
        }
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: size.setHeight(qMax(size.height(), height * 15 / 8)); break;
    case CT_ItemViewItem: size.setHeight(qMax(size.height(), height * 3 / 2)); break;
    case CT_MenuItem: size.rheight() += height / 3; break;
    default: break;
    }
    return size;
}

void Look::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        makeReadable(palette, group, QPalette::PlaceholderText, QPalette::Text, QPalette::Base);
    makeReadable(palette, QPalette::Disabled, QPalette::PlaceholderText, QPalette::Text, QPalette::Base);
    makeReadable(palette, QPalette::Disabled, QPalette::Text, QPalette::Text, QPalette::Base);
    makeReadable(palette, QPalette::Disabled, QPalette::WindowText, QPalette::WindowText, QPalette::Window);
    makeReadable(palette, QPalette::Disabled, QPalette::ButtonText, QPalette::ButtonText, QPalette::Button);
}

void Look::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Enter presses a button everywhere, as it does in dialogs.
    auto *button = qobject_cast<QPushButton *>(widget);
    if (button && !qobject_cast<QDialog *>(button->window()))
        button->setAutoDefault(true);
}

void Look::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (element != CE_ToolButtonLabel || !button) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionToolButton label = *button;
    label.rect = label.rect.marginsRemoved(roomIn(label, letterHeight(widget)));
    QProxyStyle::drawControl(element, &label, painter, widget);
}

void Look::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    if (element == PE_FrameFocusRect) {
        drawFocus(button ? button->rect() : option->rect, option->palette, painter, widget);
        return;
    }
    if (element == PE_IndicatorArrowDown && button && showsText(button->toolButtonStyle(), button->icon())) {
        // Fusion's own is a speck in the corner.
        QStyleOption arrow = *option;
        const int side = letterHeight(widget) / 2;
        arrow.rect = {button->width() - 2 * side, (button->height() - side) / 2, side, side};
        QProxyStyle::drawPrimitive(element, &arrow, painter, widget);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_Frame:
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_IndicatorCheckBox:
    case PE_PanelButtonCommand:
        if (needsLines(option->palette))
            drawLine(*option, painter);
        break;
    default: break;
    }
    const QStyle::State byKeyboard = State_HasFocus | State_KeyboardFocusChange;
    if (element == PE_PanelButtonCommand && !button && (option->state & byKeyboard) == byKeyboard)
        drawFocus(option->rect, option->palette, painter, widget);
}

QIcon Look::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // The system's own has one colour, and looking for it among the system's themes holds the window up.
    if (which == SP_LineEditClearButton)
        return icon(Icon::Close);
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace inko
