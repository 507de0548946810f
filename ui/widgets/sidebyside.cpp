#include "ui/widgets/sidebyside.h"

#include <QResizeEvent>

namespace inko {

SideBySide::SideBySide(QWidget *parent) : QSplitter(parent)
{
    setChildrenCollapsible(false);
}

void SideBySide::addPane(QWidget *pane, int share, int leastLetters)
{
    addWidget(pane);
    setStretchFactor(indexOf(pane), share);
    m_leastLetters += leastLetters;
}

QSize SideBySide::minimumSizeHint() const
{
    QSize least;
    for (int place = 0; place < count(); ++place)
        least = least.expandedTo(widget(place)->minimumSizeHint());
    return least;
}

int SideBySide::leastWidth() const
{
    int panes = (count() - 1) * handleWidth();
    for (int place = 0; place < count(); ++place)
        panes += widget(place)->minimumSizeHint().width();
    return qMax(panes, m_leastLetters * fontMetrics().averageCharWidth());
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    const Qt::Orientation wanted = event->size().width() < leastWidth() ? Qt::Vertical : Qt::Horizontal;
    if (wanted != orientation()) {
        const QList<int> before = std::exchange(m_sizes, sizes());
        setOrientation(wanted);
        if (!before.isEmpty())
            setSizes(before);
    }
    QSplitter::resizeEvent(event);
}

} // namespace inko
