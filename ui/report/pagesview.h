#pragma once

#include "core/layout/pages/pagesearch.h"
#include "ui/report/markedrow.h"
#include "ui/report/pagepainter.h"

#include <QAbstractScrollArea>

#include <memory>

namespace inko {

/// Shows laid out pages one below the other, as they will be on paper.
class PagesView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PagesView(QWidget *parent = nullptr);

    /// What was read stays in view: the same place below the same heading, if the new pages have it.
    void setPages(std::shared_ptr<const layout::Pages> pages);
    int pageCount() const;
    int currentPage() const; ///< from 0; the first that is seen; -1 without pages
    void goTo(int page);
    /// Goes to the page that a heading with this anchor stands on; what is not there is ignored.
    void goTo(const QString &anchor);
    void zoomBy(double factor); ///< around the middle of the view
    void fitWidth();

    /// One page or two beside each other.
    void setPagesPerRow(int pages);
    int pagesPerRow() const { return m_perRow; }

    /// Marks where this text stands; goToFound() brings one of the places into view and marks it more.
    void find(const QString &text);
    const std::vector<layout::FoundText> &found() const { return m_found; }
    void goToFound(int place);

    /// The row of the grid that the marked row of a table tells of; 0: none is marked.
    qint64 markedEntry() const { return m_marked.isThere() ? m_marked.entry() : 0; }

signals:
    void currentPageChanged();
    void markedEntryChanged();
    /// The person wants to see this row of the grid.
    void entryWanted(qint64 entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// A place in the document, whatever the zoom.
    struct Spot {
        int page = 0;
        double y = 0; ///< points from the page's upper edge
    };

    int gap() const;                 ///< pixels between two pages
    double readAt() const;           ///< the height of the viewport at which a person is thought to read
    QRectF pageArea(int page) const; ///< in the viewport
    double top(int page) const { return topOfRow(rowOf(page)); }
    Spot spotAt(double y) const; ///< at this height of the viewport
    void show(const Spot &spot, double y);
    double zoomTimes(double factor) const; ///< the zoom now, larger by this much, within limits
    void setZoom(double zoom, double around);
    const layout::OutlineEntry *heading(const QString &anchor) const;
    /// The last heading that stands at this place or above it; null: none.
    const layout::OutlineEntry *headingAbove(const Spot &spot) const;
    /// Points from the first page's upper edge, without gaps.
    double depthOf(const Spot &spot) const { return m_tops[static_cast<size_t>(spot.page)] + spot.y; }
    Spot spotOf(double depth) const;
    int rowOf(int page) const { return page / m_perRow; }
    int rowCount() const { return (pageCount() + m_perRow - 1) / m_perRow; }
    double topOfRow(int row) const; ///< in pixels below the first
    void arrange();
    void arrangeRows();
    void paintFound(QPainter &painter, int page) const;
    void paintMarked(QPainter &painter, int page) const;
    std::optional<std::pair<int, QPointF>> placeAt(QPointF position) const; ///< a page, and where on it
    void markAt(QPointF position);
    void stepMark(MarkedRow::Direction direction);
    QRectF markedArea() const; ///< in the viewport

    std::shared_ptr<const layout::Pages> m_pages;
    std::unique_ptr<PagePainter> m_painter;
    std::vector<double> m_tops{0};    ///< each page's depth, and that of the end
    std::vector<double> m_rowTops{0}; ///< the same of the rows
    int m_perRow = 1;
    std::vector<layout::FoundText> m_found;
    int m_shownFound = -1;
    MarkedRow m_marked;
    double m_widest = 1; ///< points
    double m_zoom = 0;   ///< 0: the page is as wide as the view
    double m_scale = 1;  ///< pixels to a point
};

} // namespace inko
