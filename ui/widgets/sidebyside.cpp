#include "ui/widgets/sidebyside.h"

#include <QLayout>
#include <QResizeEvent>

#include <numeric>

namespace inko {

SideBySide::SideBySide(QWidget *parent) : QSplitter(parent)
{
    setChildrenCollapsible(false);
}

void SideBySide::addPane(QWidget *pane, int share, int leastLetters)
{
    addWidget(pane);
    setStretchFactor(indexOf(pane), share);
    m_shares << share;
    m_leastLetters += leastLetters;
}

void SideBySide::keepSomeRowsInSight(QWidget &table)
{
    constexpr int linesOfLetters = 9;
    table.setMinimumHeight(table.fontMetrics().height() * linesOfLetters);
}

QSize SideBySide::minimumSizeHint() const
{
    QSize least;
    int above = 0;
    for (int place = 0; place < count(); ++place) {
        least = least.expandedTo(widget(place)->minimumSizeHint());
        above += qMax(widget(place)->minimumSizeHint().height(), widget(place)->minimumHeight());
    }
    if (orientation() == Qt::Vertical)
        least.setHeight(above + (count() - 1) * handleWidth());
    return least;
}

void SideBySide::letLinesBeSeen(int width)
{
    // A splitter does not know that the buttons of a narrow pane go on in the next line.
    for (int place = 0; place < count(); ++place) {
        const QLayout *layout = widget(place)->layout();
        if (layout && layout->hasHeightForWidth())
            widget(place)->setMinimumHeight(orientation() == Qt::Vertical ? layout->totalMinimumHeightForWidth(width)
                                                                          : 0);
    }
    updateGeometry();
}

int SideBySide::leastWidth() const
{
    int panes = (count() - 1) * handleWidth();
    for (int place = 0; place < count(); ++place)
        panes += widget(place)->minimumSizeHint().width();
    return qMax(panes, m_leastLetters * fontMetrics().averageCharWidth());
}

QList<int> SideBySide::sharesOf(int length) const
{
    int rest = length - (count() - 1) * handleWidth();
    int shares = std::accumulate(m_shares.begin(), m_shares.end(), 0);
    QList<int> sizes;
    for (int share : m_shares) {
        sizes << rest * share / shares;
        rest -= sizes.last();
        shares -= share;
    }
    return sizes;
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    const Qt::Orientation wanted = event->size().width() < leastWidth() ? Qt::Vertical : Qt::Horizontal;
    if (wanted != orientation()) {
        const QList<int> before = std::exchange(m_sizes, sizes());
        setOrientation(wanted);
        setSizes(before.isEmpty() ? sharesOf(wanted == Qt::Vertical ? event->size().height() : event->size().width())
                                  : before);
    }
    letLinesBeSeen(event->size().width());
    QSplitter::resizeEvent(event);
}

} // namespace inko
