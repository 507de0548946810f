#include "ui/grid/network/networkpicture.h"

#include "ui/widgets/blend.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace inko {

namespace {

/// Of the shorter side, so that names have room around the circle.
constexpr double radiusShare = 0.30;

QPointF centreOf(const QRectF &area)
{
    return area.center();
}

double radiusOf(const QRectF &area)
{
    return std::min(area.width(), area.height()) * radiusShare;
}

QPointF placeOf(const NetworkNode &node, const QRectF &area)
{
    return centreOf(area) + QPointF(node.x, node.y) * radiusOf(area);
}

/// How far it is from the node to the edge of the picture, away from the centre.
double roomBeside(const NetworkNode &node, const QRectF &area)
{
    const QPointF place = placeOf(node, area);
    const double across = node.x > 0 ? area.right() - place.x() : place.x() - area.left();
    const double along = node.y > 0 ? area.bottom() - place.y() : place.y() - area.top();
    const double byWidth = std::abs(node.x) > 0.01 ? across / std::abs(node.x) : area.width();
    const double byHeight = std::abs(node.y) > 0.01 ? along / std::abs(node.y) : area.height();
    return std::min(byWidth, byHeight);
}

/// Away from the centre, read from left to right on both sides.
void paintName(QPainter &painter, const NetworkNode &node, const QRectF &area)
{
    const double room = roomBeside(node, area);
    const double degrees = std::atan2(node.y, node.x) * 180.0 / M_PI;
    const bool isLeft = std::abs(degrees) > 90.0;
    const double gap = painter.fontMetrics().averageCharWidth();
    const QString name = painter.fontMetrics().elidedText(node.name, Qt::ElideRight, static_cast<int>(room - gap));
    painter.save();
    painter.translate(placeOf(node, area));
    painter.rotate(isLeft ? degrees + 180.0 : degrees);
    const double height = painter.fontMetrics().height();
    painter.drawText(QRectF(isLeft ? -room : gap, -height / 2, room - gap, height),
                     Qt::AlignVCenter | (isLeft ? Qt::AlignRight : Qt::AlignLeft), name);
    painter.restore();
}

} // namespace

void paintNetwork(QPainter &painter, const QRectF &area, const CooperationNetwork &network,
                  std::optional<Id<Organisation>> marked, const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const auto nodeOf = [&](Id<Organisation> id) {
        return std::ranges::find(network.nodes, id, &NetworkNode::organisation);
    };
    int most = 1;
    for (const CooperationEdge &edge : network.edges)
        most = std::max(most, edge.offers);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    for (const CooperationEdge &edge : network.edges) {
        const bool isMarked = marked && (edge.one == *marked || edge.other == *marked);
        const QPointF from = placeOf(*nodeOf(edge.one), area);
        const QPointF to = placeOf(*nodeOf(edge.other), area);
        QPainterPath path(from);
        path.quadTo(centreOf(area) + ((from + to) / 2 - centreOf(area)) * 0.3, to);
        const double weight = static_cast<double>(edge.offers) / most;
        painter.setPen(
            QPen(isMarked ? palette.color(QPalette::Highlight) : blend(base, text, marked ? 0.15 : 0.25 + 0.5 * weight),
                 (isMarked ? 1.5 : 0.8) + 2.0 * weight));
        painter.drawPath(path);
    }
    for (const NetworkNode &node : network.nodes) {
        const bool isMarked = marked == node.organisation;
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(isMarked ? QPalette::Highlight : QPalette::Text));
        painter.drawEllipse(placeOf(node, area), 3.0 + isMarked, 3.0 + isMarked);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(text);
        QFont font = painter.font();
        font.setBold(isMarked);
        painter.setFont(font);
        paintName(painter, node, area);
    }
}

NetworkPicture::NetworkPicture(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(fontMetrics().height() * 20, fontMetrics().height() * 16);
    setAccessibleName(tr("Network of cooperations"));
    setAccessibleDescription(tr("The table beside it says the same"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void NetworkPicture::showNetwork(const CooperationNetwork &network)
{
    m_network = network;
    update();
}

void NetworkPicture::mark(std::optional<Id<Organisation>> organisation)
{
    m_marked = organisation;
    update();
}

void NetworkPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintNetwork(painter, rect(), m_network, m_marked, palette());
}

const NetworkNode *NetworkPicture::nodeAt(QPointF position) const
{
    const double near = fontMetrics().height() / 2.0;
    const auto found = std::ranges::find_if(m_network.nodes, [&](const NetworkNode &node) {
        const QPointF distance = placeOf(node, rect()) - position;
        return std::hypot(distance.x(), distance.y()) <= near;
    });
    return found == m_network.nodes.end() ? nullptr : &*found;
}

void NetworkPicture::mousePressEvent(QMouseEvent *event)
{
    if (const NetworkNode *node = nodeAt(event->position()))
        emit organisationChosen(node->organisation.value);
}

bool NetworkPicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const NetworkNode *node = nodeAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           node ? tr("%1: %n partner(s)", nullptr, node->partners).arg(node->name) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace inko
