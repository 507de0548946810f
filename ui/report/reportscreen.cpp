#include "ui/report/reportscreen.h"

#include "core/base/text.h"
#include "core/report/reportlanguage.h"
#include "ui/report/pagesview.h"
#include "ui/report/pdffile.h"
#include "ui/report/printpages.h"
#include "ui/report/reportlayout.h"
#include "ui/report/sectionsmodel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/problemline.h"
#include "ui/widgets/remembered.h"
#include "ui/widgets/savedfield.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTimer>

namespace inko {

using namespace Qt::StringLiterals;

namespace {
const QString languageKey = u"report/language"_s;
constexpr int settledAfterMs = 300; ///< a new layout waits until edits pause
}

ReportScreen::ReportScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_sections(new SectionsModel(workspace.store(), this)),
      m_layout(new ReportLayout(this)), m_soon(new QTimer(this))
{
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeChoices());
    splitter->addWidget(makePreview());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    remembered::follow(splitter, u"report/splitter"_s);

    m_soon->setSingleShot(true);
    m_soon->setInterval(settledAfterMs);
    connect(m_soon, &QTimer::timeout, this, &ReportScreen::layOut);
    connect(&workspace.store(), &Store::changed, this, &ReportScreen::reload);
    connect(m_layout, &ReportLayout::progressed, this, [this](int percent) {
        m_progressBar->show();
        m_progress->setValue(percent);
    });
    connect(m_layout, &ReportLayout::finished, this, &ReportScreen::showPages);
    connect(m_layout, &ReportLayout::cancelled, this, [this] { m_progressBar->hide(); });
    connect(m_layout, &ReportLayout::failed, this, [this](const QString &message) {
        m_progressBar->hide();
        m_problem->say(message);
    });
}

ReportScreen::~ReportScreen()
{
    hide(); // a field that still has the focus is saved while all that it needs is there
}

QWidget *ReportScreen::makeChoices()
{
    auto *pane = new QWidget(this);
    m_list = new QListView(pane);
    m_list->setAccessibleName(tr("Sections of the report"));
    m_list->setModel(m_sections);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDropIndicatorShown(true);
    m_list->setToolTip(tr("Tick what is printed; drag, or press Alt+Up and Alt+Down, to change the order"));
    for (const auto &[keys, steps] : {std::pair{QKeySequence(Qt::ALT | Qt::Key_Up), -1}, {QKeySequence(Qt::ALT | Qt::Key_Down), 1}}) {
        auto *action = new QAction(steps < 0 ? tr("Move up") : tr("Move down"), m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, by = steps] { move(by); });
        m_list->addAction(action);
    }
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportScreen::showSection);

    auto *text = new QPlainTextEdit;
    text->setPlaceholderText(tr("Words of your own that stand below the heading. A blank line begins a new paragraph."));
    text->setReadOnly(m_workspace.store().isReadOnly());
    m_introduction = new SavedField(text, [this](const QString &typed) { return saveIntroduction(typed); }, pane);
    m_introductionLabel = new QLabel(pane);
    m_introductionLabel->setBuddy(text);
    m_introductionLabel->setWordWrap(true);
    m_problem = new ProblemLine(pane);
    connect(m_sections, &SectionsModel::problemChanged, m_problem, &ProblemLine::say);

    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headline(tr("Sections"), 1.1, pane));
    layout->addWidget(m_list, 2);
    layout->addWidget(m_introductionLabel);
    layout->addWidget(m_introduction, 3);
    layout->addWidget(m_problem);
    layout->addWidget(makeOutput(pane));
    return pane;
}

QWidget *ReportScreen::makeOutput(QWidget *parent)
{
    auto *pane = new QWidget(parent);
    makeLanguages(pane);
    m_pdf = new QAction(icon(Icon::Pdf), tr("&PDF …"), this);
    m_print = new QAction(icon(Icon::Print), tr("P&rint …"), this);
    m_pdf->setEnabled(false);
    m_print->setEnabled(false);
    connect(m_pdf, &QAction::triggered, this, &ReportScreen::choosePdf);
    connect(m_print, &QAction::triggered, this, &ReportScreen::print);
    auto *label = new QLabel(tr("&Language of the report:"), pane);
    label->setBuddy(m_language);
    m_done = new QLabel(pane);
    m_done->setWordWrap(true);
    m_done->setTextFormat(Qt::PlainText);
    m_done->hide();
    auto *languageRow = new QHBoxLayout;
    languageRow->addWidget(label);
    languageRow->addWidget(m_language, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(actionButton(m_pdf, pane));
    buttons->addWidget(actionButton(m_print, pane));
    buttons->addStretch();
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(languageRow);
    layout->addLayout(buttons);
    layout->addWidget(m_done);
    return pane;
}

void ReportScreen::makeLanguages(QWidget *parent)
{
    m_language = new QComboBox(parent);
    const QString fallback = QLocale().language() == QLocale::English ? u"en"_s : u"de"_s;
    for (const QString &code : ReportLanguage::all()) {
        const QLocale locale(code);
        m_language->addItem(locale.nativeLanguageName().section(u' ', -1), code);
    }
    m_language->setCurrentIndex(qMax(0, m_language->findData(QSettings().value(languageKey, fallback).toString())));
    connect(m_language, &QComboBox::activated, this, [this] {
        QSettings().setValue(languageKey, m_language->currentData().toString());
        layOutSoon();
    });
}

QWidget *ReportScreen::makePreview()
{
    auto *pane = new QWidget(this);
    m_view = new PagesView(pane);
    m_view->setAccessibleName(tr("Pages of the report"));
    connect(m_view, &PagesView::currentPageChanged, this, &ReportScreen::showPlace);
    m_progressBar = new QWidget(pane);
    m_progress = new QProgressBar(m_progressBar);
    m_progress->setAccessibleName(tr("Laying out the pages"));
    auto *cancel = new QPushButton(tr("&Cancel"), m_progressBar);
    connect(cancel, &QPushButton::clicked, m_layout, &ReportLayout::cancel);
    auto *progressLayout = new QHBoxLayout(m_progressBar);
    progressLayout->setContentsMargins(0, 0, 0, 0);
    progressLayout->addWidget(new QLabel(tr("Laying out the pages …"), m_progressBar));
    progressLayout->addWidget(m_progress, 1);
    progressLayout->addWidget(cancel);
    m_progressBar->hide();
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeViewBar(pane));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_progressBar);
    return pane;
}

QWidget *ReportScreen::makeViewBar(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_place = new QLabel(bar);
    const auto add = [&](const QString &text, const QString &hint, auto action) {
        auto *made = new QAction(text, this);
        made->setToolTip(hint);
        connect(made, &QAction::triggered, m_view, action);
        QToolButton *button = actionButton(made, bar);
        button->setAccessibleName(hint);
        layout->addWidget(button);
    };
    add(tr("◀", "previous page"), tr("Previous page (Page Up)"), [this] { m_view->goTo(m_view->currentPage() - 1); });
    layout->addWidget(m_place);
    add(tr("▶", "next page"), tr("Next page (Page Down)"), [this] { m_view->goTo(m_view->currentPage() + 1); });
    layout->addStretch();
    add(tr("−", "smaller"), tr("Smaller (-)"), [this] { m_view->zoomBy(0.8); });
    add(tr("+", "larger"), tr("Larger (+)"), [this] { m_view->zoomBy(1.25); });
    add(tr("Page width"), tr("As wide as the window (0)"), [this] { m_view->fitWidth(); });
    return bar;
}

void ReportScreen::showYear(int year)
{
    m_introduction->commit();
    m_year = year;
    m_shownKind = -1;
    reload();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_sections->index(0, 0));
    showSection();
}

void ReportScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (m_isStale)
        layOut();
}

void ReportScreen::hideEvent(QHideEvent *event)
{
    m_introduction->commit();
    Screen::hideEvent(event);
}

void ReportScreen::reload()
{
    report(m_sections->reload(m_year));
    showSection();
    layOutSoon();
}

void ReportScreen::layOutSoon()
{
    m_isStale = true;
    m_done->hide();
    if (isVisible())
        m_soon->start();
}

void ReportScreen::layOut()
{
    m_soon->stop();
    auto values = readReportData(m_workspace, m_year);
    if (!values) {
        m_problem->say(values.error().message);
        return;
    }
    m_isStale = false;
    m_problem->say({});
    m_layout->start(std::move(*values), m_language->currentData().toString());
}

void ReportScreen::showPages(const std::shared_ptr<const layout::Pages> &pages)
{
    m_progressBar->hide();
    m_pages = pages;
    m_view->setPages(pages);
    m_pdf->setEnabled(true);
    m_print->setEnabled(true);
    showPlace();
}

void ReportScreen::showPlace()
{
    m_place->setText(m_view->pageCount() == 0
                         ? QString()
                         : tr("Page %1 of %2").arg(m_view->currentPage() + 1).arg(m_view->pageCount()));
}

void ReportScreen::showSection()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const SectionRow &row = m_sections->rowAt(current.row());
    if (m_shownKind == static_cast<int>(row.kind)) {
        m_introduction->showStored(row.section.introduction);
        return;
    }
    m_introduction->commit();
    m_shownKind = static_cast<int>(row.kind);
    const bool isForeword = row.kind == ReportSections::Kind::Foreword;
    m_introductionLabel->setText(isForeword ? tr("&Text of the foreword:")
                                            : tr("&Introduction of “%1”:").arg(ReportSections::nameOf(row.kind)));
    m_introduction->reset(row.section.introduction);
}

Result<> ReportScreen::saveIntroduction(const QString &typed)
{
    if (m_shownKind < 0)
        return {};
    return ReportSections(m_workspace.store()).introduce(m_year, static_cast<ReportSections::Kind>(m_shownKind), typed);
}

void ReportScreen::move(int steps)
{
    const Result<> moved = m_sections->moveBy(m_list->currentIndex().row(), steps);
    m_problem->say(moved ? QString() : moved.error().message);
}

void ReportScreen::choosePdf()
{
    const QString proposed = QDir(QFileInfo(m_workspace.store().path()).absolutePath())
                                 .filePath(fileSlug(m_pages->title) + u".pdf"_s);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the report as PDF"), proposed, tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        writePdfTo(path);
}

void ReportScreen::writePdfTo(const QString &path)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<> written = writePdf(*m_pages, path);
    QGuiApplication::restoreOverrideCursor();
    m_problem->say(written ? QString() : written.error().message);
    m_done->setText(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    m_done->setVisible(written.has_value());
}

void ReportScreen::print()
{
    const Result<> printed = printPages(*m_pages, this);
    m_problem->say(printed ? QString() : printed.error().message);
}

void ReportScreen::report(const Result<> &result)
{
    if (!result)
        emit failed(result.error().message);
}

} // namespace inko
