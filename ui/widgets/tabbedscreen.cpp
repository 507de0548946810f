#include "ui/widgets/tabbedscreen.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace inko {

TabbedScreen::TabbedScreen(Store &store, QWidget *parent) : Screen(parent), m_store(store), m_tabs(new QTabWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    connect(&store, &Store::changed, this, &TabbedScreen::storeChanged);
}

TabbedScreen::~TabbedScreen()
{
    disconnect(&m_store, nullptr, this, nullptr); // pages still save what is typed while they go
}

void TabbedScreen::add(QWidget *page, const QString &title)
{
    m_tabs->addTab(page, title);
}

void TabbedScreen::setCurrentPage(QWidget *page)
{
    m_tabs->setCurrentWidget(page);
}

void TabbedScreen::showYear(int year)
{
    m_year = year;
    m_isOutdated = false;
    yearChanged();
}

void TabbedScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    refreshNow();
}

void TabbedScreen::storeChanged() // at once: a table that is read again later would do so under the next edit
{
    m_isOutdated = true;
    if (isVisible())
        refreshNow();
}

void TabbedScreen::refreshNow()
{
    if (!m_isOutdated || m_year == 0)
        return;
    m_isOutdated = false;
    refresh();
}

} // namespace inko
