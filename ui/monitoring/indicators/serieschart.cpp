#include "ui/monitoring/indicators/serieschart.h"

#include "core/monitoring/indicators/indicators.h"
#include "ui/monitoring/indicators/statuswords.h"
#include "ui/widgets/blend.h"
#include "ui/widgets/fields/numbertext.h"

#include <QPainter>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// Where years and values stand in the drawing.
class Scale {
public:
    Scale(const QRectF &area, const Indicator &indicator, const QList<YearValue> &years)
        : m_area(area), m_first(years.front().year), m_last(std::max(years.back().year, m_first + 1))
    {
        const auto take = [this](const std::optional<double> &value) {
            if (!value)
                return;
            m_least = std::min(m_least, *value);
            m_most = std::max(m_most, *value);
        };
        for (const YearValue &year : years)
            take(year.value);
        for (const auto &value : {indicator.baseline, indicator.target, indicator.corridorEnd})
            take(value);
        if (m_most <= m_least)
            m_most = m_least + 1;
    }
    double x(double year) const { return m_area.left() + m_area.width() * (year - m_first) / (m_last - m_first); }
    double y(double value) const { return m_area.bottom() - m_area.height() * (value - m_least) / (m_most - m_least); }
    QPointF at(int year, double value) const { return {x(year), y(value)}; }
    double step() const { return m_area.width() / (m_last - m_first); }
    const QRectF &area() const { return m_area; }

private:
    QRectF m_area;
    int m_first;
    int m_last;
    double m_least = 0; ///< a chart that does not begin at zero exaggerates
    double m_most = 0;
};

void drawUnknown(QPainter &painter, const Scale &scale, const QList<YearValue> &years, const QColor &colour)
{
    for (const YearValue &year : years) {
        if (year.value || !year.isApplicable)
            continue;
        const double left = std::max(scale.area().left(), scale.x(year.year - 0.4));
        const double right = std::min(scale.area().right(), scale.x(year.year + 0.4));
        painter.fillRect(QRectF(QPointF(left, scale.area().top()), QPointF(right, scale.area().bottom())),
                         QBrush(colour, Qt::BDiagPattern));
    }
}

void drawTarget(QPainter &painter, const Scale &scale, const Indicator &indicator, const QColor &colour)
{
    if (!indicator.target)
        return;
    const QRectF &area = scale.area();
    if (indicator.corridorEnd) {
        QColor band = colour;
        band.setAlphaF(0.2F);
        painter.fillRect(QRectF(QPointF(area.left(), scale.y(*indicator.corridorEnd)),
                                QPointF(area.right(), scale.y(*indicator.target))),
                         band);
    }
    painter.setPen(QPen(colour, 1.5));
    painter.drawLine(QPointF(area.left(), scale.y(*indicator.target)),
                     QPointF(area.right(), scale.y(*indicator.target)));
}

void drawLine(QPainter &painter, const Scale &scale, const QList<YearValue> &years, const QColor &colour, double width)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    for (qsizetype place = 0; place < years.size(); ++place) {
        if (!years[place].value)
            continue;
        const QPointF here = scale.at(years[place].year, *years[place].value);
        if (place > 0 && years[place - 1].value)
            painter.drawLine(scale.at(years[place - 1].year, *years[place - 1].value), here);
        painter.drawEllipse(here, width * 1.2, width * 1.2);
    }
}

/// Years below, values above their points, as far as there is room for them.
void drawLabels(QPainter &painter, const Scale &scale, const QList<YearValue> &years, const QColor &colour)
{
    painter.setPen(colour);
    const QFontMetricsF letters(painter.font());
    const double widest = letters.horizontalAdvance(u"2026  "_s);
    const int every = std::max(1, static_cast<int>(std::ceil(widest / scale.step())));
    for (qsizetype place = years.size() - 1; place >= 0; place -= every) {
        const YearValue &year = years[place];
        const double x = scale.x(year.year);
        painter.drawText(QRectF(x - widest, scale.area().bottom() + 3, widest * 2, letters.height()), Qt::AlignCenter,
                         QString::number(year.year));
        const QString said = year.value ? roundedText(year.value) : year.isApplicable ? u"?"_s : QString();
        const double y =
            year.value ? scale.y(*year.value) - letters.height() - 4 : scale.area().bottom() - letters.height() - 2;
        painter.drawText(QRectF(x - widest, y, widest * 2, letters.height()), Qt::AlignCenter, said);
    }
}

/// What a line across the drawing stands for, at its end.
void drawName(QPainter &painter, const Scale &scale, const QString &name, double value)
{
    const QFontMetricsF letters(painter.font());
    painter.drawText(
        QPointF(scale.area().right() + letters.horizontalAdvance(u"0000"_s), scale.y(value) + letters.ascent() / 2),
        name);
}

} // namespace

void paintSeries(QPainter &painter, const QRectF &area, const Indicator &indicator, const QList<YearValue> &years,
                 const QPalette &palette, SeriesDetail detail)
{
    if (years.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor text = palette.color(QPalette::Text);
    const QColor faint = blend(palette.color(QPalette::Base), text, 0.35);
    const bool hasLabels = detail == SeriesDetail::Labels;
    const double line = QFontMetricsF(painter.font()).height();
    const QRectF inner =
        hasLabels ? area.adjusted(line * 2, line * 1.5, -line * 7, -line * 1.5) : area.adjusted(4, 3, -4, -3);
    const Scale scale(inner, indicator, years);
    drawUnknown(painter, scale, years, faint);
    drawTarget(painter, scale, indicator, palette.color(QPalette::Highlight));
    if (hasLabels && indicator.baseline) {
        painter.setPen(QPen(faint, 1, Qt::DashLine));
        painter.drawLine(QPointF(inner.left(), scale.y(*indicator.baseline)),
                         QPointF(inner.right(), scale.y(*indicator.baseline)));
    }
    drawLine(painter, scale, years, text, hasLabels ? 2.2 : 1.4);
    if (hasLabels) {
        painter.setPen(text);
        if (indicator.target)
            drawName(painter, scale, SeriesChart::tr("Target"), *indicator.target);
        if (indicator.baseline)
            drawName(painter, scale, SeriesChart::tr("Baseline"), *indicator.baseline);
        painter.setPen(faint);
        painter.drawLine(inner.bottomLeft(), inner.bottomRight());
        drawLabels(painter, scale, years, text);
    }
    painter.restore();
}

SeriesChart::SeriesChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SeriesChart::showSeries(const Indicator &indicator, const QList<YearValue> &years)
{
    m_indicator = indicator;
    m_years = years;
    QStringList words;
    for (const YearValue &year : years)
        words << tr("%1: %2").arg(year.year).arg(
            year.value ? valueText(year.value, indicator)
                       : Indicators::nameOf(year.isApplicable ? Measurement::State::Unknown
                                                              : Measurement::State::NotApplicable));
    setAccessibleName(tr("Values of “%1” by year").arg(indicator.title));
    setAccessibleDescription(words.join(u"; "_s));
    setToolTip(words.join(u'\n'));
    setVisible(!years.isEmpty());
    update();
}

QSize SeriesChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 10};
}

void SeriesChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    paintSeries(painter, rect(), m_indicator, m_years, palette(), SeriesDetail::Labels);
}

} // namespace inko
