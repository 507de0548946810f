#pragma once

#include "core/grid/network/cooperationnetwork.h"

#include <QWidget>

namespace inko {

/// Draws institutions on a circle and who works with whom; with `marked`, that one's lines stand out.
void paintNetwork(QPainter &painter, const QRectF &area, const CooperationNetwork &network,
                  std::optional<Id<Organisation>> marked, const QPalette &palette);

/// The network as a picture on the screen; what it says stands in the table beside it.
class NetworkPicture : public QWidget {
    Q_OBJECT
public:
    explicit NetworkPicture(QWidget *parent = nullptr);

    void showNetwork(const CooperationNetwork &network);
    void mark(std::optional<Id<Organisation>> organisation);

signals:
    void organisationChosen(qint64 organisation);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    const NetworkNode *nodeAt(QPointF position) const; ///< null: none is near

    CooperationNetwork m_network;
    std::optional<Id<Organisation>> m_marked;
};

} // namespace inko
