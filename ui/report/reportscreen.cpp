#include "ui/report/reportscreen.h"

#include "core/report/reportlanguage.h"
#include "ui/report/editions/editionbar.h"
#include "ui/report/editions/editionpane.h"
#include "ui/report/editions/editiontexts.h"
#include "ui/report/editions/freezedialog.h"
#include "ui/report/editions/narrowchoice.h"
#include "ui/report/reportoutput.h"
#include "ui/report/reportpreview.h"
#include "ui/report/sectionspane.h"
#include "ui/widgets/fields/problemline.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/remembered.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
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
    keepNarrow(choice);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(choice, 1);
    return row;
}
} // namespace

ReportScreen::ReportScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_soon(new QTimer(this)), m_preview(new ReportPreview(this))
{
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeLeftSide());
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
    connect(m_sections, &SectionsPane::sectionChosen, m_preview, &ReportPreview::goTo);
    connect(m_preview, &ReportPreview::entryWanted, this, [this](qint64 entry) { showInGrid(Id<GridEntry>{entry}); });
    followOutput();
    followEditions();
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
        m_sections->commit();
        if (m_isStale)
            layOut();
    });
}

void ReportScreen::followEditions()
{
    m_editions->setCanFreeze(!m_workspace.store().isReadOnly());
    connect(m_editions, &EditionBar::choiceChanged, this, [this] {
        m_message->clear();
        m_sections->commit();
        showChosenEdition();
        layOutSoon();
    });
    connect(m_editions, &EditionBar::freezeWanted, this, &ReportScreen::askToFreeze);
    connect(m_edition, &EditionPane::deleteWanted, this, &ReportScreen::deleteEdition);
    connect(m_message, &MessageLine::actionWanted, this, [this] { m_editions->choose(m_frozenJustNow); });
}

QWidget *ReportScreen::makeLeftSide()
{
    auto *pane = new QWidget(this);
    m_editions = new EditionBar(pane);
    m_message = new MessageLine(pane);
    m_left = new QStackedWidget(pane);
    m_edition = new EditionPane(
        m_workspace.store(),
        [this](const Edition &edition) {
            return documentOf(edition.year,
                              {ReportKind::ofKey(edition.kind).value_or(ReportKind::Annual), edition.language});
        },
        m_left);
    m_left->addWidget(makeChoices(m_left));
    m_left->addWidget(m_edition);
    m_problem = new ProblemLine(pane);
    m_output = new ReportOutput(pane);
    m_output->addButton(m_editions->freezeAction());
    m_output->setFolder(QFileInfo(m_workspace.store().path()).absolutePath());

    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_editions);
    layout->addWidget(m_message);
    layout->addWidget(m_left, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_output);
    return pane;
}

QWidget *ReportScreen::makeChoices(QWidget *parent)
{
    auto *area = new QScrollArea(parent); // what large letters leave no room for is scrolled to
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *choices = new QWidget(area);
    m_sections = new SectionsPane(m_workspace.store(), choices);
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeKinds(choices));
    layout->addWidget(m_sections, 1);
    layout->addWidget(makeLanguages(choices));
    area->setWidget(choices);
    area->setMinimumWidth(choices->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
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

QWidget *ReportScreen::makeLanguages(QWidget *parent)
{
    m_language = new QComboBox(parent);
    const QString fallback = QLocale().language() == QLocale::English ? u"en"_s : u"de"_s;
    for (const QString &code : ReportLanguage::all())
        m_language->addItem(editiontexts::nameOfLanguage(code), code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(QSettings().value(languageKey, fallback).toString())));
    connect(m_language, &QComboBox::activated, this, [this] {
        QSettings().setValue(languageKey, m_language->currentData().toString());
        layOutSoon();
    });
    return labelled(tr("&Language:"), m_language, parent);
}

ReportScreen::Choice ReportScreen::choice() const
{
    return {ReportKind::ofKey(m_kind->currentData().toString()).value_or(ReportKind::Annual),
            m_language->currentData().toString()};
}

/// Only the annual report is put together from sections.
void ReportScreen::enableSections()
{
    m_sections->commit();
    m_sections->setEnabled(ReportKind::ofKey(m_kind->currentData().toString()) == ReportKind::Annual);
}

void ReportScreen::showYear(int year)
{
    m_sections->showYear(year);
    m_year = year;
    reload();
}

void ReportScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (!m_isStale)
        return;
    showChosenEdition();
    layOut();
}

void ReportScreen::hideEvent(QHideEvent *event)
{
    m_sections->commit();
    Screen::hideEvent(event);
}

void ReportScreen::reload()
{
    m_message->clear();
    report(m_sections->reload());
    showEditions();
    layOutSoon();
}

void ReportScreen::showEditions()
{
    const auto editions = Editions(m_workspace.store()).ofYear(m_year);
    report(editions.map([](const QList<Edition> &) {}));
    m_editions->showEditions(editions.value_or(QList<Edition>()));
    if (isVisible()) // else once it is: comparing takes time
        showChosenEdition();
}

void ReportScreen::showChosenEdition()
{
    const std::optional<Edition> edition = m_editions->chosen();
    m_left->setCurrentIndex(edition ? 1 : 0);
    if (edition)
        m_edition->showEdition(*edition);
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
    const std::optional<Edition> edition = m_editions->chosen();
    const Result<> begun = edition ? layOutEdition(*edition) : layOutToday();
    m_problem->say(begun ? QString() : begun.error().message);
    m_isStale = !begun;
    if (!begun)
        m_output->giveUp();
}

Result<> ReportScreen::layOutEdition(const Edition &edition)
{
    return Editions(m_workspace.store()).documentOf(edition.id).map([&](const document::Document &frozen) {
        m_preview->layOut([frozen] { return frozen; });
    });
}

Result<> ReportScreen::layOutToday()
{
    return readReportData(m_workspace, m_year).map([&](const ReportData &values) {
        m_preview->layOut([values, chosen = choice()] {
            return ReportKind::build(chosen.kind, values, ReportLanguage(chosen.language));
        });
    });
}

Result<document::Document> ReportScreen::documentOf(int year, const Choice &choice)
{
    return readReportData(m_workspace, year).map([&](const ReportData &values) {
        return ReportKind::build(choice.kind, values, ReportLanguage(choice.language));
    });
}

void ReportScreen::showInGrid(Id<GridEntry> entry)
{
    const Result<GridEntry> there = m_workspace.gridEntries().byId(entry);
    m_problem->say({});
    if (there)
        emit linkActivated({Place::Grid, entry.value});
    else if (there.error().code == Error::Code::NotFound)
        m_problem->say(tr("This row is not in the grid any more."));
    else
        m_problem->say(there.error().message);
}

void ReportScreen::askToFreeze()
{
    m_sections->commit();
    m_message->clear();
    m_problem->say({});
    Editions editions(m_workspace.store());
    const auto document = documentOf(m_year, choice());
    const auto name =
        document.and_then([&](const document::Document &made) { return editions.freeName(m_year, made.title); });
    if (!name) {
        m_problem->say(name.error().message);
        return;
    }
    const auto freeze = [&](const QString &typed) {
        return editions.freeze(m_year, typed, ReportKind::keyOf(choice().kind), *document)
            .map([this](const Edition &frozen) { m_frozenJustNow = frozen.id; });
    };
    FreezeDialog dialog(*name, freeze, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_message->showMessage(Icon::Done, tr("“%1” is frozen. Undo with Ctrl+Z").arg(dialog.name().simplified()));
    m_message->offer(tr("Show"));
}

void ReportScreen::deleteEdition()
{
    const Edition edition = *m_editions->chosen();
    const Result<> removed = Editions(m_workspace.store()).remove(edition.id);
    m_problem->say(removed ? QString() : removed.error().message);
    if (removed)
        m_message->showMessage(Icon::Done, tr("“%1” is deleted. Undo with Ctrl+Z").arg(edition.name));
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
