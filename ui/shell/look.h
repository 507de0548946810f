#pragma once

#include <QProxyStyle>

namespace inko {

/// Qt's Fusion style with room to breathe: every distance comes from the size of the letters, so that a
/// larger font makes a larger window and not a crowded one. Colours stay the palette's.
class Look : public QProxyStyle {
    Q_OBJECT
public:
    Look();

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    /// Some systems' quiet texts, of empty fields and of what cannot be used now, are as dark as what they stand on.
    void polish(QPalette &palette) override;
    using QProxyStyle::polish;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace inko
