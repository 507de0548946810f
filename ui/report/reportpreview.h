#pragma once

#include "ui/report/reportlayout.h"

#include <QWidget>

#include <memory>

class QAction;
class QLabel;

namespace inko {

namespace layout {
struct Pages;
}
class MessageLine;
class PageSearchBar;
class PagesView;

/// The real pages of a report, laid out beside the window, with what moves through them above.
class ReportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget *parent = nullptr);

    /// The pages shown stay until the new ones are there.
    void layOut(std::function<document::Document()> makeDocument);
    /// Goes to the page that a heading stands on, if it is printed.
    void goTo(const QString &anchor);

signals:
    void pagesMade(std::shared_ptr<const inko::layout::Pages> pages);
    /// No new pages come: the person stopped it, or it could not be done.
    void gaveUp();
    /// The person wants what they stopped after all.
    void layoutWanted();
    /// The person wants to see this row of the grid.
    void entryWanted(qint64 entry);

private:
    QWidget *makeViewBar();
    QAction *makeJump();
    void showPlace();
    void showMissing(const layout::Pages &pages);

    ReportLayout *m_layout;
    PagesView *m_view;
    PageSearchBar *m_search;
    QLabel *m_place = nullptr;
    MessageLine *m_message;
};

} // namespace inko
