#pragma once

#include "core/storage/store.h"
#include "ui/widgets/screen.h"

class QTabWidget;

namespace inko {

/// A screen of several pages. What changed in the file is read again once the screen is seen.
class TabbedScreen : public Screen {
    Q_OBJECT
public:
    explicit TabbedScreen(Store &store, QWidget *parent = nullptr);
    ~TabbedScreen() override;

    void showYear(int year) final;

protected:
    template<class Page>
    Page *addPage(Page *page, const QString &title)
    {
        add(page, title);
        connect(page, &Page::failed, this, &Screen::failed);
        return page;
    }
    int year() const { return m_year; }
    void setCurrentPage(QWidget *page);
    virtual void yearChanged() = 0; ///< shows the year
    virtual void refresh() = 0;     ///< reads again what is shown of it

    void showEvent(QShowEvent *event) override;

private:
    void add(QWidget *page, const QString &title);
    void storeChanged();
    void refreshNow();

    Store &m_store;
    QTabWidget *m_tabs;
    int m_year = 0;
    bool m_isOutdated = false;
};

} // namespace inko
