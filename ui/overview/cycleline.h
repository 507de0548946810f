#pragma once

#include "ui/overview/yearcourse.h"

#include <QWidget>

namespace inko {

/// The year's steps as a line of circles with their days: those that are done filled and ticked, the present one large,
/// the others open.
class CycleLine : public QWidget {
    Q_OBJECT
public:
    explicit CycleLine(QWidget *parent = nullptr);

    void showCourse(const QList<StepStanding> &course);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStep(QPainter &painter, int number, const QRect &cell) const;
    void paintName(QPainter &painter, int number, const QRect &cell) const;
    bool hasRoomForNames() const;

    QString nameOf(int number) const;
    QString dayOf(int number) const;
    int count() const { return static_cast<int>(m_course.size()); }

    QList<StepStanding> m_course;
    int m_current = 0; ///< count(): none
};

} // namespace inko
