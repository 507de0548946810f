#pragma once

#include "ui/report/pagepainter.h"

#include <QAbstractScrollArea>

#include <memory>

namespace inko {

/// Shows laid out pages one below the other, as they will be on paper.
class PagesView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PagesView(QWidget *parent = nullptr);

    void setPages(std::shared_ptr<const layout::Pages> pages); ///< keeps the place in the document
    int pageCount() const;
    int currentPage() const; ///< from 0; the first that is seen; -1 without pages
    void goTo(int page);
    void zoomBy(double factor);
    void fitWidth();

signals:
    void currentPageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double scale() const; ///< pixels to a point
    QRectF pageArea(int page) const; ///< in the viewport
    double heightAbove(int page) const;
    double widest() const;
    void arrange();

    std::shared_ptr<const layout::Pages> m_pages;
    std::unique_ptr<PagePainter> m_painter;
    double m_zoom = 0; ///< 0: the page is as wide as the view
};

} // namespace inko
