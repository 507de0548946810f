#include "ui/report/reportscreen.h"

#include "core/report/reportlanguage.h"
#include "ui/report/reportoutput.h"
#include "ui/report/reportpreview.h"
#include "ui/report/sectionsmodel.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/problemline.h"
#include "ui/widgets/remembered.h"
#include "ui/widgets/savedfield.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSplitter>
#include <QTimer>

namespace inko {

using namespace Qt::StringLiterals;

namespace {
const QString languageKey = u"report/language"_s;
const QString kindKey = u"report/kind"_s;
constexpr int settledAfterMs = 100; ///< a new layout waits until edits pause

QWidget *labelled(const QString &caption, QComboBox *choice, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *label = new QLabel(caption, row);
    label->setBuddy(choice);
    label->setWordWrap(true);
    constexpr int leastLetters = 8; // long names leave the room to the pages
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(leastLetters);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(choice, 1);
    return row;
}
} // namespace

ReportScreen::ReportScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_sections(new SectionsModel(workspace.store(), this)),
      m_soon(new QTimer(this)), m_preview(new ReportPreview(this))
{
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeChoices());
    splitter->addWidget(m_preview);
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
    connect(m_preview, &ReportPreview::layoutWanted, this, &ReportScreen::layOut);
    followOutput();
}

ReportScreen::~ReportScreen()
{
    hide(); // a field that still has the focus is saved while all that it needs is there
}

void ReportScreen::followOutput()
{
    connect(m_preview, &ReportPreview::pagesMade, this, [this](const std::shared_ptr<const layout::Pages> &pages) {
        if (!m_isStale) // else something was changed meanwhile
            m_output->setPages(pages);
    });
    connect(m_preview, &ReportPreview::gaveUp, this, [this] {
        m_isStale = true;
        m_output->giveUp();
    });
    connect(m_output, &ReportOutput::pagesWanted, this, [this] {
        m_introduction->commit();
        if (m_isStale)
            layOut();
    });
}

QWidget *ReportScreen::makeChoices()
{
    auto *pane = new QWidget(this);
    makeList(pane);
    makeIntroduction(pane);
    m_problem = new ProblemLine(pane);
    connect(m_sections, &SectionsModel::problemChanged, m_problem, &ProblemLine::say);
    m_output = new ReportOutput(pane);
    m_output->setFolder(QFileInfo(m_workspace.store().path()).absolutePath());

    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeKinds(pane));
    layout->addWidget(headline(tr("Sections"), 1.1, pane));
    layout->addWidget(m_list, 5);
    layout->addWidget(m_problem);
    layout->addWidget(m_introductionLabel);
    layout->addWidget(m_introduction, 4);
    layout->addWidget(makeLanguages(pane));
    layout->addWidget(m_output);
    return pane;
}

void ReportScreen::makeList(QWidget *parent)
{
    m_list = new QListView(parent);
    m_list->setAccessibleName(tr("Sections of the report"));
    m_list->setModel(m_sections);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDropIndicatorShown(true);
    constexpr int leastRows = 4; // lines of letters; large ones leave less room
    m_list->setMinimumHeight(leastRows * m_list->fontMetrics().height() * 3 / 2);
    m_list->setToolTip(tr("Tick what is printed; drag, or press Alt+Up and Alt+Down, to change the order"));
    for (const auto &[keys, steps] :
         {std::pair{QKeySequence(Qt::ALT | Qt::Key_Up), -1}, {QKeySequence(Qt::ALT | Qt::Key_Down), 1}}) {
        auto *action = new QAction(steps < 0 ? tr("Move up") : tr("Move down"), m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, by = steps] { move(by); });
        m_list->addAction(action);
    }
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportScreen::showSection);
    const auto turn = [this](const QModelIndex &section) {
        if (section.isValid())
            m_preview->goTo(ReportSections::anchorOf(m_sections->rowAt(section.row()).kind));
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, turn);
    connect(m_list, &QListView::clicked, this, turn);
}

void ReportScreen::makeIntroduction(QWidget *parent)
{
    auto *text = new QPlainTextEdit;
    text->setPlaceholderText(
        tr("Words of your own that stand below the heading. A blank line begins a new paragraph."));
    text->setReadOnly(m_workspace.store().isReadOnly());
    m_introduction = new SavedField(
        text, [this](const QString &typed) { return saveIntroduction(typed); }, parent);
    m_introductionLabel = new QLabel(parent);
    m_introductionLabel->setBuddy(text);
    m_introductionLabel->setWordWrap(true);
}

QWidget *ReportScreen::makeKinds(QWidget *parent)
{
    m_kind = new QComboBox(parent);
    for (const QString &key : ReportKind::keys())
        m_kind->addItem(ReportKind::nameOf(*ReportKind::ofKey(key)), key);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(QSettings().value(kindKey).toString())));
    connect(m_kind, &QComboBox::activated, this, [this] {
        QSettings().setValue(kindKey, m_kind->currentData().toString());
        enableSections();
        layOutSoon();
    });
    enableSections();
    return labelled(tr("&Document:"), m_kind, parent);
}

ReportKind::Value ReportScreen::kind() const
{
    return ReportKind::ofKey(m_kind->currentData().toString()).value_or(ReportKind::Annual);
}

/// Only the annual report is put together from sections.
void ReportScreen::enableSections()
{
    const bool hasSections = kind() == ReportKind::Annual;
    m_introduction->commit();
    for (QWidget *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_introduction),
                          static_cast<QWidget *>(m_introductionLabel)})
        part->setEnabled(hasSections);
}

QWidget *ReportScreen::makeLanguages(QWidget *parent)
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
    return labelled(tr("&Language of the report:"), m_language, parent);
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
    m_output->outdate();
    if (isVisible())
        m_soon->start();
}

void ReportScreen::layOut()
{
    m_soon->stop();
    auto values = readReportData(m_workspace, m_year);
    if (!values) {
        m_problem->say(values.error().message);
        m_output->giveUp();
        return;
    }
    m_isStale = false;
    m_problem->say({});
    m_preview->layOut({kind(), m_language->currentData().toString(), std::move(*values)});
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
    m_introduction->showRecord(m_year * 100 + m_shownKind, row.section.introduction);
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

void ReportScreen::writePdfTo(const QString &path)
{
    m_output->writePdfTo(path);
}

void ReportScreen::report(const Result<> &result)
{
    if (!result)
        emit failed(result.error().message);
}

} // namespace inko
