#include "ui/survey/changesscreen.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/exchange/changesexport.h"
#include "core/pdf/documentpdf.h"
#include "core/report/kinds/checkingpages.h"
#include "ui/survey/changestree.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/savedialog.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

using Kind = YearChange::Kind;

ChangesScreen::ChangesScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(Icon::Changes, {}, {}, this))
{
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makePage());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    connect(&workspace.store(), &Store::changed, this, &ChangesScreen::refreshLater);
}

QWidget *ChangesScreen::makePage()
{
    auto *page = new QWidget(this);
    m_title = headline({}, 1.3, page);
    m_counts = new QLabel(page);
    m_counts->setWordWrap(true);
    m_groups = new QComboBox(page);
    m_groups->setAccessibleName(tr("Grouped by"));
    m_groups->addItems({tr("By institution"), tr("By main goal"), tr("The whole town")}); // as ChangeGroups
    m_kinds = new QComboBox(page);
    m_kinds->setAccessibleName(tr("Which changes to show"));
    m_kinds->addItem(tr("All that changed"));
    for (const Kind kind :
         {Kind::New, Kind::Changed, Kind::Ended, Kind::NotReported, Kind::NotConfirmed, Kind::Unchanged})
        m_kinds->addItem(nameOf(kind), QVariant::fromValue(kind));
    for (QComboBox *box : {m_groups, m_kinds})
        connect(box, &QComboBox::currentIndexChanged, this, &ChangesScreen::refresh);
    auto *table = new QPushButton(tr("Save as a &table …"), page);
    m_page = new QPushButton(tr("&Page for the institution …"), page);
    m_page->setToolTip(tr("One page to be sent back: this is what we have of you, and what has changed"));
    connect(table, &QPushButton::clicked, this, &ChangesScreen::askForTable);
    connect(m_page, &QPushButton::clicked, this, &ChangesScreen::askForPage);
    auto *tools = new FlowLayout;
    for (QWidget *tool : std::initializer_list<QWidget *>{m_groups, m_kinds, table, m_page})
        tools->addWidget(tool);
    m_tree = new ChangesTree(this);
    m_view = new QTreeView(page);
    m_view->setModel(m_tree);
    m_view->setAccessibleName(tr("Changes"));
    m_view->setAlternatingRowColors(true);
    m_view->setUniformRowHeights(true);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChangesScreen::showSelection);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 entry = index.data(ChangesTree::EntryRole).toLongLong(); entry > 0)
            emit linkActivated({Place::Grid, entry});
    });
    m_done = new MessageLine(page);
    connect(m_done, &MessageLine::actionWanted, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedAt)); });
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_counts);
    layout->addLayout(tools);
    layout->addWidget(m_done);
    layout->addWidget(m_view, 1);
    return page;
}

void ChangesScreen::showYear(int year)
{
    m_year = year;
    m_done->clear();
    refresh();
}

void ChangesScreen::reveal(qint64 organisation)
{
    for (int row = 0; row < m_tree->rowCount(); ++row) {
        const QModelIndex group = m_tree->index(row, 0);
        if (group.data(ChangesTree::OrganisationRole).toLongLong() == organisation)
            m_view->setCurrentIndex(group);
    }
}

void ChangesScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (m_isOutdated && m_year != 0)
        refresh();
}

void ChangesScreen::refreshLater()
{
    m_isOutdated = true;
    QTimer::singleShot(0, this, [this] {
        if (isVisible() && m_isOutdated)
            refresh();
    });
}

void ChangesScreen::refresh()
{
    m_isOutdated = false;
    const auto comparison = compareWithLastYear(m_workspace.store(), m_year);
    const auto names = EntryNames::load(m_workspace.store());
    if (!comparison || !names) {
        m_empty->setSentence(comparison ? names.error().message : comparison.error().message);
        m_pages->setCurrentIndex(0);
        return;
    }
    m_title->setText(tr("%1 compared with %2").arg(comparison->year).arg(comparison->yearBefore));
    QList<Kind> found;
    for (const YearChange &change : comparison->changes)
        found << change.kind;
    m_counts->setText(countsOf(found));
    const QVariant kind = m_kinds->currentData();
    const QString current = m_view->currentIndex().siblingAtColumn(0).data().toString();
    m_tree->show(*comparison, *names, static_cast<ChangeGroups>(m_groups->currentIndex()),
                 kind.isValid() ? std::optional(kind.value<Kind>()) : std::nullopt);
    m_view->expandAll();
    m_view->setColumnWidth(ChangesTree::SubjectColumn, fontMetrics().averageCharWidth() * 55);
    m_view->setColumnWidth(ChangesTree::KindColumn, fontMetrics().averageCharWidth() * 20);
    const auto again =
        m_tree->match(m_tree->index(0, 0), Qt::DisplayRole, current, 1, Qt::MatchExactly | Qt::MatchRecursive);
    m_view->setCurrentIndex(again.isEmpty() || current.isEmpty() ? m_tree->index(0, 0) : again.front());
    m_pages->setCurrentIndex(1);
    showSelection();
}

Id<Organisation> ChangesScreen::selected() const
{
    return {m_view->currentIndex().siblingAtColumn(0).data(ChangesTree::OrganisationRole).toLongLong()};
}

void ChangesScreen::showSelection()
{
    m_page->setEnabled(selected().isValid());
}

QString ChangesScreen::proposed(const QString &name) const
{
    return QFileInfo(m_workspace.store().path()).dir().filePath(name);
}

void ChangesScreen::askForTable()
{
    const QString path = askWhereToSave({tr("Save the changes"), proposed(tr("Changes %1.xlsx").arg(m_year)),
                                         tr("Spreadsheet (*.xlsx);;CSV (*.csv)"), u"xlsx"_s, true},
                                        this);
    if (!path.isEmpty())
        saved(saveTable(path), path);
}

void ChangesScreen::askForPage()
{
    const auto organisation = m_workspace.organisations().byId(selected());
    if (!organisation) {
        emit failed(organisation.error().message);
        return;
    }
    const QString name = u"%1-%2.pdf"_s.arg(fileSlug(organisation->name)).arg(m_year);
    const QString path = askWhereToSave(
        {tr("Page for %1").arg(organisation->name), proposed(name), tr("PDF (*.pdf)"), u"pdf"_s, true}, this);
    if (!path.isEmpty())
        saved(savePage(organisation->id, path), path);
}

Result<> ChangesScreen::saveTable(const QString &path)
{
    return gridexport::formatOf(path)
        .and_then([&](gridexport::Format format) { return changesexport::write(m_workspace.store(), m_year, format); })
        .and_then([&](const gridexport::Written &written) { return files::replace(path, written.bytes); });
}

/// The page is for the people of a German town, whatever language the program speaks.
Result<> ChangesScreen::savePage(Id<Organisation> organisation, const QString &path)
{
    return readReportData(m_workspace, m_year)
        .and_then([&](const ReportData &values) {
            layout::Hyphenator hyphenator(u"de"_s);
            return pdf::pdfOf(checkingPages(values, ReportLanguage(u"de"_s), organisation), m_workspace.store().now(),
                              &hyphenator);
        })
        .and_then([&](const QByteArray &bytes) { return files::replace(path, bytes); });
}

void ChangesScreen::saved(const Result<> &result, const QString &path)
{
    if (!result) {
        emit failed(result.error().message);
        return;
    }
    m_done->showMessage(Icon::Done, tr("“%1” is saved.").arg(QFileInfo(path).fileName()));
    m_done->offer(tr("Open"));
    m_savedAt = path;
}

} // namespace inko
