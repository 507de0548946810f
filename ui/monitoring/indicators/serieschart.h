#pragma once

#include "core/monitoring/indicators/indicatorseries.h"

#include <QWidget>

namespace inko {

/// How much of a series is drawn.
enum class SeriesDetail {
    Line,  ///< the line alone, as small as a cell
    Labels ///< with years, values, baseline and target
};

/// Draws an indicator's values by year: a line that breaks where a year is unknown, which is hatched, the baseline as a
/// dashed line and the target as a line or band.
void paintSeries(QPainter &painter, const QRectF &area, const Indicator &indicator, const QList<YearValue> &years,
                 const QPalette &palette, SeriesDetail detail);

/// The same as a widget, with all of it in words for those who cannot see it.
class SeriesChart : public QWidget {
    Q_OBJECT
public:
    explicit SeriesChart(QWidget *parent = nullptr);

    void showSeries(const Indicator &indicator, const QList<YearValue> &years);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Indicator m_indicator;
    QList<YearValue> m_years;
};

} // namespace inko
