#include "ui/report/pagesearchbar.h"

#include "ui/report/pagesview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace inko {

PageSearchBar::PageSearchBar(PagesView *view, QWidget *parent)
    : QWidget(parent), m_view(view), m_text(new QLineEdit(this)), m_count(new QLabel(this))
{
    m_text->setPlaceholderText(tr("Search the pages (Ctrl+F)"));
    m_text->setAccessibleName(tr("Search the pages"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    auto *find = new QAction(tr("Search the pages"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    parent->addAction(find);
    connect(find, &QAction::triggered, m_text, [this] {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    });
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        search();
        if (m_current >= 0)
            m_view->goToFound(m_current);
    });
}

bool PageSearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            goBy(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_text->text().isEmpty()) {
            m_text->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PageSearchBar::searchAgain()
{
    search();
}

void PageSearchBar::search()
{
    m_view->find(m_text->text());
    // the first place from the page on that is read
    const auto &found = m_view->found();
    const auto next = std::ranges::lower_bound(found, m_view->currentPage(), {}, &layout::FoundText::page);
    m_current = found.empty() ? -1 : next == found.end() ? 0 : static_cast<int>(next - found.begin());
    say();
}

void PageSearchBar::goBy(int steps)
{
    const int count = static_cast<int>(m_view->found().size());
    if (count == 0)
        return;
    m_current = (m_current + steps + count) % count;
    m_view->goToFound(m_current);
    say();
}

void PageSearchBar::say()
{
    if (m_text->text().trimmed().isEmpty())
        m_count->clear();
    else if (m_current < 0)
        m_count->setText(tr("not found"));
    else
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_view->found().size()));
}

} // namespace inko
