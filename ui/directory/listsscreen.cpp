#include "ui/directory/listsscreen.h"

#include "ui/directory/codelistpage.h"
#include "ui/directory/filespage.h"
#include "ui/directory/townpage.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMetaEnum>
#include <QScrollArea>
#include <QStackedWidget>

namespace inko {

ListsScreen::ListsScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_names(new QListWidget(this)), m_pages(new QStackedWidget(this)),
      m_town(new TownPage(workspace, this)), m_files(new FilesPage(workspace, this))
{
    m_names->setAccessibleName(tr("Lists and settings"));
    const auto lists = QMetaEnum::fromType<CodeValue::List>();
    for (int key = 0; key < lists.keyCount(); ++key) {
        const auto list = static_cast<CodeValue::List>(lists.value(key));
        m_lists << new CodeListPage(workspace, list, this);
        addPage(CodeLists::nameOf(list), m_lists.last());
    }
    addPage(tr("Town and language"), m_town);
    addPage(tr("File and backups"), m_files);
    m_names->setCurrentRow(0);
    m_names->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_names->setFixedWidth(m_names->sizeHintForColumn(0) + fontMetrics().height() * 2);
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_names);
    layout->addWidget(m_pages, 1);
    connect(&workspace.store(), &Store::changed, this, &ListsScreen::reload);
}

ListsScreen::~ListsScreen()
{
    hide(); // a field that still has the focus is saved while all that it needs is there
}

void ListsScreen::addPage(const QString &name, QWidget *page)
{
    m_names->addItem(name);
    m_pages->addWidget(page);
}

void ListsScreen::showYear(int year)
{
    m_year = year;
    reload();
}

void ListsScreen::reveal(qint64 record)
{
    for (qsizetype list = 0; list < m_lists.size(); ++list) {
        if (!m_lists[list]->holds({record}))
            continue;
        m_names->setCurrentRow(static_cast<int>(list));
        m_lists[list]->reveal({record});
    }
}

void ListsScreen::showEvent(QShowEvent *event)
{
    m_files->reload();
    Screen::showEvent(event);
}

void ListsScreen::hideEvent(QHideEvent *event)
{
    m_town->commit();
    Screen::hideEvent(event);
}

void ListsScreen::reload()
{
    for (CodeListPage *list : m_lists)
        report(list->reload(m_year));
    report(m_town->reload());
}

void ListsScreen::report(const Result<> &result)
{
    if (!result)
        emit failed(result.error().message);
}

} // namespace inko
