#pragma once

#include "ui/overview/yearoverview.h"

#include <QWidget>

namespace inko {

/// The year's steps as a line of circles: those behind us filled, the present one large, the others open.
class CycleLine : public QWidget {
    Q_OBJECT
public:
    explicit CycleLine(QWidget *parent = nullptr);

    /// Nothing: the year is over, all steps lie behind.
    void setStep(std::optional<CycleStep> step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStep(QPainter &painter, int number, const QRect &cell) const;
    bool hasRoomForNames() const;

    int m_current = 0; ///< cycleStepCount: all done
};

} // namespace inko
