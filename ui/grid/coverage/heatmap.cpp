#include "ui/grid/coverage/heatmap.h"

#include "ui/grid/coverage/coveragemodel.h"
#include "ui/widgets/blend.h"

#include <QPainter>

#include <cmath>

namespace inko {

namespace {

/// Longer headings end in “…”.
constexpr int mostLetters = 26;

/// Relative luminance, after the Web Content Accessibility Guidelines 2.1.
double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor readableOn(const QColor &ground, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    return contrast(text, ground) >= contrast(base, ground) ? text : base;
}

} // namespace

UprightHeader::UprightHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

QSize UprightHeader::sizeHint() const
{
    int height = 0;
    for (int section = 0; section < count(); ++section)
        height = std::max(height, sectionSizeFromContents(section).height());
    return {QHeaderView::sizeHint().width(), std::min(height, parentWidget()->height() * 2 / 5)};
}

QSize UprightHeader::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, orientation()).toString();
    const int most = fontMetrics().averageCharWidth() * mostLetters;
    return {fontMetrics().height() * 2, std::min(fontMetrics().horizontalAdvance(text), most) + fontMetrics().height()};
}

void UprightHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Window));
    painter->setPen(palette().color(QPalette::WindowText));
    painter->translate(rect.left(), rect.bottom());
    painter->rotate(-90);
    const QRect turned(fontMetrics().height() / 3, 0, rect.height() - fontMetrics().height() / 2, rect.width());
    const QString text = model()->headerData(section, orientation()).toString();
    painter->drawText(turned, Qt::AlignVCenter | Qt::AlignLeft,
                      fontMetrics().elidedText(text, Qt::ElideRight, turned.width()));
    painter->restore();
}

void paintHeatCell(QPainter &painter, const QRectF &area, const QModelIndex &index, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QRectF inner = area.adjusted(1, 1, -1, -1);
    if (index.data(CoverageModel::GapRole).toBool()) {
        painter.fillRect(inner, base);
        painter.fillRect(inner, QBrush(blend(base, text, 0.35), Qt::BDiagPattern));
        painter.setPen(QPen(text, 1));
        painter.drawRect(inner.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        const double share = index.data(CoverageModel::ShareRole).toDouble();
        const QColor ground = share > 0 ? blend(base, palette.color(QPalette::Highlight), 0.12 + 0.88 * share) : base;
        painter.fillRect(inner, ground);
        painter.setPen(readableOn(ground, palette));
    }
    painter.drawText(inner, Qt::AlignCenter, index.data().toString());
}

void HeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    paintHeatCell(*painter, option.rect, index, option.palette);
    if (option.state & (QStyle::State_HasFocus | QStyle::State_Selected)) {
        painter->setPen(QPen(option.palette.color(QPalette::Text), 3));
        painter->drawRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5));
    }
    painter->restore();
}

} // namespace inko
