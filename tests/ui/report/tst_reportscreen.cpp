#include "core/report/editions/editions.h"
#include "core/report/reportsections.h"
#include "tests/support/result.h"
#include "tests/support/screens.h"
#include "tests/support/storefile.h"
#include "ui/report/pagesview.h"
#include "ui/report/reportscreen.h"
#include "ui/report/sectionsmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTimer>
#include <QToolButton>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// The report's screen: what is ticked and written on the left is on the pages on the right.
class TestReportScreen : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsThePagesOfTheYear();
    void tickingASectionOffTakesItsPagesAway();
    void movesASectionByKey();
    void keepsTheIntroductionWhenItsFieldIsLeft();
    void halfWrittenIntroductionSurvivesAnUndo();
    void turnsPagesByKey();
    void zooms();
    void showsTwoPagesBesideEachOther();
    void findsWordsOnThePages();
    void changesTheReportsLanguage();
    void showsOtherDocuments();
    void aRowLeadsToTheGrid_data();
    void aRowLeadsToTheGrid();
    void keysMarkOneRowAfterTheOther();
    void aFoundRowLeadsToTheGrid();
    void aRowThatIsGoneIsSaid();
    void writesAPdf();
    void aPdfHasWhatWasChangedJustBefore();
    void aPdfHasWhatIsBeingTyped();
    void aPdfIsWrittenThoughTheWindowIsClosed();
    void whatIsAskedForTwiceIsDoneOnce();
    void refusedPdfSaysWhy();
    void aSectionLeadsToItsPage();
    void whatIsReadStaysInView();
    void charactersThatCannotBePrintedAreSaid();
    void fitsASmallScreenInLargeLetters();
    void nothingLiesOverItsNeighbourInLargeLetters();
    void asksByShortcut();
    void modelKeepsItsPromises();

private:
    void fillEveryChapter();
    QListView *sections() const { return viewNamed<QListView>(*m_screen, u"Sections of the report"_s); }
    PagesView *pages() const { return m_screen->findChild<PagesView *>(); }
    QPlainTextEdit *introduction() const { return m_screen->findChild<QPlainTextEdit *>(); }
    QToolButton *button(const QString &words) const;
    document::Document frozen() const
    {
        return ReportKind::build(ReportKind::Annual, readReportData(*m_workspace, 2026).value(),
                                 ReportLanguage(u"de"_s));
    }
    static QByteArray textOf(const QString &pdf);
    bool says(const QString &words) const;
    void select(int row);

    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ReportScreen> m_screen;
};

void TestReportScreen::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"inko-test"_s);
    QCoreApplication::setApplicationName(u"tst_reportscreen"_s);
}

void TestReportScreen::init()
{
    QSettings().remove(u"report"_s); // what the test before chose
    m_file = std::make_unique<StoreFile>();
    m_workspace = std::make_unique<Workspace>(m_file->open());
    fillEveryChapter();
    m_screen = std::make_unique<ReportScreen>(*m_workspace);
    m_screen->resize(1100, 700);
    m_screen->showYear(2026);
    m_screen->show();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    QTRY_VERIFY(pages()->pageCount() > 0);
}

/// A chapter of a few sentences would share its page with the next.
void TestReportScreen::fillEveryChapter()
{
    Organisation organisation;
    organisation.name = u"Volkshochschule"_s;
    CodeValue children;
    children.list = CodeValue::List::TargetGroup;
    children.name = u"Kinder"_s;
    Concept document;
    document.title = u"INKO"_s;
    Goal goal;
    goal.number = u"1"_s;
    goal.title = u"Sprache"_s;
    goal.level = Goal::Level::Guiding;
    GridEntry entry;
    entry.title = u"Sprachcafé"_s;
    entry.organisation = m_workspace->organisations().add(organisation)->id;
    entry.targetGroups = {m_workspace->codeLists().add(children)->id};
    goal.concept_ = m_workspace->goals().add(document)->id;
    entry.goals = {m_workspace->goals().add(goal)->id};
    entry.round = m_workspace->survey().openRound(2026, QDate(2026, 9, 7), {}, Survey::CarryOver::Nothing)->id;
    VERIFY_RESULT(m_workspace->gridEntries().add(entry));
}

void TestReportScreen::cleanup()
{
    m_screen.reset();
    m_workspace.reset();
    m_file.reset();
}

bool TestReportScreen::says(const QString &words) const
{
    const auto labels = m_screen->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestReportScreen::select(int row)
{
    clickCell(*sections(), sections()->model()->index(row, 0));
}

QToolButton *TestReportScreen::button(const QString &words) const
{
    const auto buttons = m_screen->findChildren<QToolButton *>();
    const auto found =
        std::ranges::find_if(buttons, [&](const QToolButton *one) { return one->text().contains(words); });
    return found == buttons.end() ? nullptr : *found;
}

QByteArray TestReportScreen::textOf(const QString &pdf)
{
    QProcess reading;
    reading.start(u"pdftotext"_s, {pdf, u"-"_s});
    reading.waitForFinished();
    return reading.readAllStandardOutput();
}

void TestReportScreen::showsThePagesOfTheYear()
{
    // Title, contents, survey, glance, goals, institutions, target groups, annex.
    QVERIFY(pages()->pageCount() >= 8);
    QVERIFY(says(u"Page 1 of %1"_s.arg(pages()->pageCount())));
}

void TestReportScreen::tickingASectionOffTakesItsPagesAway()
{
    const int before = pages()->pageCount();
    select(14);
    QTest::keyClick(sections(), Qt::Key_Space);
    QVERIFY(!ReportSections(m_workspace->store()).ofYear(2026)->at(14).included);
    QTRY_VERIFY(pages()->pageCount() < before);
    VERIFY_RESULT(m_workspace->store().undo());
    QTRY_COMPARE(pages()->pageCount(), before);
}

void TestReportScreen::movesASectionByKey()
{
    select(14);
    QTest::keyClick(sections(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(sections(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(ReportSections(m_workspace->store()).ofYear(2026)->at(12).kind, u"Annex"_s);
    QCOMPARE(sections()->currentIndex().row(), 12);
}

void TestReportScreen::keepsTheIntroductionWhenItsFieldIsLeft()
{
    const int before = pages()->pageCount();
    select(0);
    introduction()->setFocus();
    QTest::keyClicks(introduction(), u"Liebe Leserinnen und Leser"_s);
    QTest::keyClick(introduction(), Qt::Key_Tab);
    QCOMPARE(ReportSections(m_workspace->store()).ofYear(2026)->first().introduction, u"Liebe Leserinnen und Leser"_s);
    QTRY_COMPARE(pages()->pageCount(), before + 1); // the foreword has a page now
    select(1);
    QCOMPARE(introduction()->toPlainText(), QString());
    select(0);
    QCOMPARE(introduction()->toPlainText(), u"Liebe Leserinnen und Leser"_s);
}

void TestReportScreen::halfWrittenIntroductionSurvivesAnUndo()
{
    VERIFY_RESULT(m_workspace->settings().setTownName(u"Eschenfurt"_s));
    select(0);
    introduction()->setFocus();
    QTest::keyClicks(introduction(), u"Liebe"_s);
    VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(introduction()->toPlainText(), u"Liebe"_s);
}

void TestReportScreen::turnsPagesByKey()
{
    pages()->setFocus();
    QTest::keyClick(pages(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(pages()->currentPage(), 1);
    QTest::keyClick(pages(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(pages()->currentPage(), 0);
    QTest::keyClick(pages(), Qt::Key_PageDown); // what the window shows, not a whole page
    const int seen = pages()->verticalScrollBar()->value();
    QVERIFY(seen > 0 && seen <= pages()->viewport()->height());
    QTest::keyClick(pages(), Qt::Key_End);
    QVERIFY(pages()->currentPage() >= pages()->pageCount() - 2);
    QTest::keyClick(pages(), Qt::Key_Home);
    QCOMPARE(pages()->currentPage(), 0);
}

void TestReportScreen::zooms()
{
    const int fitting = pages()->verticalScrollBar()->maximum();
    QTest::keyClick(pages(), Qt::Key_Plus);
    QVERIFY(pages()->verticalScrollBar()->maximum() > fitting);
    QTest::keyClick(pages(), Qt::Key_0);
    QCOMPARE(pages()->verticalScrollBar()->maximum(), fitting);
}

void TestReportScreen::showsTwoPagesBesideEachOther()
{
    QTRY_VERIFY(pages()->pageCount() >= 8);
    const int single = pages()->verticalScrollBar()->maximum();
    QVERIFY(press(*m_screen, u"Two pages"_s));
    QVERIFY(pages()->verticalScrollBar()->maximum() < single / 2);
    pages()->goTo(2);
    QTest::keyClick(pages(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(pages()->currentPage(), 4);
    QTest::keyClick(pages(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(pages()->currentPage(), 2);
    QVERIFY(press(*m_screen, u"Two pages"_s));
    QCOMPARE(pages()->verticalScrollBar()->maximum(), single);
}

void TestReportScreen::findsWordsOnThePages()
{
    QTRY_VERIFY(pages()->pageCount() >= 8);
    pages()->setFocus();
    QTest::keyClick(pages(), Qt::Key_F, Qt::ControlModifier);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, u"anhang"_s);
    QCOMPARE(pages()->found().size(), size_t(2)); // in the table of contents and where it begins
    QVERIFY(inko::test::says(*m_screen, u"1 of 2"_s));
    const int contents = pages()->currentPage();
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(pages()->currentPage() > contents);
    QVERIFY(inko::test::says(*m_screen, u"2 of 2"_s));
    QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(pages()->currentPage(), contents);
    QTest::keyClicks(search, u" nowhere"_s);
    QVERIFY(inko::test::says(*m_screen, u"not found"_s));
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QVERIFY(pages()->found().empty());
}

void TestReportScreen::changesTheReportsLanguage()
{
    auto *language = qobject_cast<QComboBox *>(fieldLabelled(*m_screen, u"Language:"_s));
    QVERIFY(language);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(language->currentData().toString(), u"en"_s);
    QTest::keyClick(language, Qt::Key_End);
    QCOMPARE(language->currentData().toString(), u"pl"_s);
    QTest::keyClick(language, Qt::Key_Home);
    QCOMPARE(language->currentData().toString(), u"de"_s);
}

void TestReportScreen::showsOtherDocuments()
{
    auto *kind = qobject_cast<QComboBox *>(fieldLabelled(*m_screen, u"Document:"_s));
    QVERIFY(kind);
    QTRY_VERIFY(pages()->pageCount() > 1);
    const int annual = pages()->pageCount();
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(kind->currentData().toString(), u"short"_s);
    QVERIFY(!sections()->isEnabled()); // only the annual report has sections
    QTRY_VERIFY(pages()->pageCount() < annual);
    QTest::keyClick(kind, Qt::Key_Home);
    QVERIFY(sections()->isEnabled());
    QTRY_COMPARE(pages()->pageCount(), annual);
}

void TestReportScreen::aRowLeadsToTheGrid_data()
{
    QTest::addColumn<std::function<void(PagesView *, QPoint)>>("go");
    using Go = std::function<void(PagesView *, QPoint)>;
    QTest::newRow("double click") << Go(
        [](PagesView *view, QPoint at) { QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at); });
    QTest::newRow("click and Return") << Go([](PagesView *view, QPoint at) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        QTest::keyClick(view, Qt::Key_Return);
    });
    QTest::newRow("click and button") << Go([this](PagesView *view, QPoint at) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        QVERIFY(press(*m_screen, u"In the grid"_s));
    });
}

void TestReportScreen::aRowLeadsToTheGrid()
{
    using Go = std::function<void(PagesView *, QPoint)>;
    QFETCH(Go, go);
    QSignalSpy links(m_screen.get(), &ReportScreen::linkActivated);
    pages()->goTo(u"goal-1"_s);
    QPoint at(pages()->viewport()->width() / 2, 0);
    for (; pages()->markedEntry() == 0 && at.y() < pages()->viewport()->height(); at.ry() += 5)
        QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, at);
    at.ry() -= 5;
    const qint64 entry = pages()->markedEntry();
    QVERIFY(entry != 0);
    QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, QPoint(2, 2)); // where no row is
    QCOMPARE(pages()->markedEntry(), 0);
    QVERIFY(!press(*m_screen, u"In the grid"_s));
    go(pages(), at);
    QCOMPARE(links.front().front().value<Link>(), (Link{Place::Grid, entry}));
}

void TestReportScreen::keysMarkOneRowAfterTheOther()
{
    pages()->setFocus();
    QTest::keyClick(pages(), Qt::Key_Home);
    QCOMPARE(pages()->markedEntry(), 0);
    QTest::keyClick(pages(), Qt::Key_Down, Qt::ControlModifier);
    const qint64 entry = pages()->markedEntry();
    QVERIFY(entry != 0);
    const int first = pages()->currentPage();
    QVERIFY(first > 1);
    QTest::keyClick(pages(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(pages()->markedEntry(), entry); // the same one, by institution
    QVERIFY(pages()->currentPage() > first);
    QTest::keyClick(pages(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(pages()->currentPage(), first);
    QTest::keyClick(pages(), Qt::Key_Up, Qt::ControlModifier); // the end
    QCOMPARE(pages()->markedEntry(), entry);

    VERIFY_RESULT(m_workspace->settings().setTownName(u"Eschenfurt"_s));
    QTRY_VERIFY(button(u"PDF"_s)->isEnabled());
    QCOMPARE(pages()->markedEntry(), entry);
    QSignalSpy links(m_screen.get(), &ReportScreen::linkActivated);
    QTest::keyClick(pages(), Qt::Key_Return);
    QCOMPARE(links.front().front().value<Link>(), (Link{Place::Grid, entry}));
}

void TestReportScreen::aFoundRowLeadsToTheGrid()
{
    pages()->setFocus();
    QTest::keyClick(pages(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"sprachcaf"_s);
    QVERIFY(pages()->markedEntry() != 0);
    QSignalSpy links(m_screen.get(), &ReportScreen::linkActivated);
    QVERIFY(press(*m_screen, u"In the grid"_s));
    QCOMPARE(links.size(), 1);
}

void TestReportScreen::aRowThatIsGoneIsSaid()
{
    VERIFY_RESULT(Editions(m_workspace->store()).freeze(2026, u"Rat"_s, u"annual"_s, frozen()));
    auto *edition = qobject_cast<QComboBox *>(fieldLabelled(*m_screen, u"Edition:"_s));
    edition->setFocus();
    QTest::keyClick(edition, Qt::Key_Down);
    const auto round = m_workspace->survey().ofYear(2026).value();
    const Id<GridEntry> entry = m_workspace->gridEntries().ofRound(round->id)->front().id;
    VERIFY_RESULT(m_workspace->gridEntries().removeAll({entry}));
    QTRY_VERIFY(button(u"PDF"_s)->isEnabled());
    pages()->setFocus();
    QTest::keyClick(pages(), Qt::Key_Home);
    QTest::keyClick(pages(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(pages()->markedEntry(), entry.value);
    QSignalSpy links(m_screen.get(), &ReportScreen::linkActivated);
    QTest::keyClick(pages(), Qt::Key_Return);
    QVERIFY(links.isEmpty());
    QVERIFY(says(u"not in the grid any more"_s));
}

void TestReportScreen::writesAPdf()
{
    const QString path = m_file->filePath(u"Bericht.pdf"_s);
    m_screen->writePdfTo(path);
    QTRY_VERIFY(says(u"Written"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

void TestReportScreen::aPdfHasWhatWasChangedJustBefore()
{
    const QString path = m_file->filePath(u"Bericht.pdf"_s);
    VERIFY_RESULT(m_workspace->settings().setTownName(u"Eschenfurt"_s));
    m_screen->writePdfTo(path);
    QTRY_VERIFY(says(u"Written"_s));
    QVERIFY(textOf(path).contains("Eschenfurt"));
}

void TestReportScreen::charactersThatCannotBePrintedAreSaid()
{
    ReportSections stored(m_workspace->store());
    VERIFY_RESULT(stored.introduce(2026, ReportSections::Kind::Survey, u"\U0010FFF0 \uE9A5"_s));
    QTRY_VERIFY(says(u"(U+e9a5)"_s) && says(u"(U+10fff0)"_s));
    VERIFY_RESULT(stored.introduce(2026, ReportSections::Kind::Survey, u"Danke"_s));
    QTRY_VERIFY(!says(u"(U+e9a5)"_s));
}

void TestReportScreen::fitsASmallScreenInLargeLetters()
{
    QFont large = m_screen->font();
    large.setPointSize(20);
    m_screen->setFont(large);
    const QSize least = m_screen->minimumSizeHint();
    QVERIFY2(least.width() <= 850 && least.height() <= 600,
             qPrintable(u"%1 × %2"_s.arg(least.width()).arg(least.height())));
}

void TestReportScreen::nothingLiesOverItsNeighbourInLargeLetters()
{
    QFont large = m_screen->font();
    large.setPointSize(20);
    m_screen->setFont(large);
    QScrollArea area;
    area.setWidgetResizable(true);
    area.setWidget(m_screen.get());
    area.resize(940, 480);
    area.show();
    const QWidget *introduction = fieldLabelled(*m_screen, u"Text of the foreword:"_s);
    QVERIFY(introduction);
    const auto top = [this](const QWidget *widget) { return widget->mapTo(m_screen.get(), QPoint()).y(); };
    const int lineHeight = QFontMetrics(large).height();
    QTRY_VERIFY(top(sections()) + sections()->height() + lineHeight <= top(introduction));
    area.takeWidget();
}

void TestReportScreen::asksByShortcut()
{
    QStringList asked;
    QTimer answering;
    connect(&answering, &QTimer::timeout, this, [&asked] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            asked << QString::fromLatin1(dialog->metaObject()->className());
            dialog->reject();
        }
    });
    answering.start(10);
    QTest::keyClick(m_screen.get(), Qt::Key_P, Qt::AltModifier);
    QTRY_COMPARE(asked, QStringList{u"QFileDialog"_s});
    m_screen->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    QTest::keyClick(m_screen.get(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(asked.size(), 2);
    QVERIFY2(asked.last().contains(u"Print"_s), qPrintable(asked.last()));
    QVERIFY2(!says(u"Written"_s), "nobody said where to");
}

void TestReportScreen::aPdfHasWhatIsBeingTyped()
{
    select(1);
    introduction()->setFocus();
    QTest::keyClicks(introduction(), u"Danke allen"_s);
    const QString path = m_file->filePath(u"Bericht.pdf"_s);
    m_screen->writePdfTo(path);
    QTRY_VERIFY(says(u"Written"_s));
    QVERIFY(textOf(path).contains("Danke allen"));
}

void TestReportScreen::aPdfIsWrittenThoughTheWindowIsClosed()
{
    const QString path = m_file->filePath(u"Bericht.pdf"_s);
    m_screen->writePdfTo(path);
    m_screen.reset();
    QVERIFY(textOf(path).contains("2026"));
    QCOMPARE(QDir(QFileInfo(path).path()).entryList({u"Bericht*"_s}), QStringList{u"Bericht.pdf"_s});
}

void TestReportScreen::whatIsAskedForTwiceIsDoneOnce()
{
    const auto *pdf = button(u"PDF"_s);
    const auto *print = button(u"rint"_s);
    QVERIFY(pdf->isEnabled() && print->isEnabled());
    VERIFY_RESULT(m_workspace->settings().setTownName(u"Eschenfurt"_s));
    m_screen->writePdfTo(m_file->filePath(u"Bericht.pdf"_s));
    QVERIFY2(!pdf->isEnabled() && !print->isEnabled(), "the pages are laid out first");
    QTRY_VERIFY(says(u"Written"_s));
    QVERIFY(pdf->isEnabled() && print->isEnabled());
}

void TestReportScreen::aSectionLeadsToItsPage()
{
    select(14);
    const int last = pages()->currentPage();
    QVERIFY(last >= pages()->pageCount() - 2);
    select(1);
    QCOMPARE(pages()->currentPage(), 2); // title, contents, survey
    sections()->setFocus();
    QTest::keyClick(sections(), Qt::Key_Down);
    QCOMPARE(pages()->currentPage(), 3);
}

void TestReportScreen::whatIsReadStaysInView()
{
    select(5);
    const int page = pages()->currentPage();
    const int pageHeight = pages()->verticalScrollBar()->value() / page;
    pages()->verticalScrollBar()->setValue(pages()->verticalScrollBar()->value() + pageHeight / 4);
    const int place = pages()->verticalScrollBar()->value();
    const int count = pages()->pageCount();
    VERIFY_RESULT(ReportSections(m_workspace->store()).leaveOut(2026, ReportSections::Kind::GoalsAtAGlance));
    QTRY_COMPARE(pages()->pageCount(), count - 1);
    QCOMPARE(pages()->currentPage(), page - 1);
    QVERIFY(std::abs(pages()->verticalScrollBar()->value() - (place - pageHeight)) <= 2);
}

void TestReportScreen::refusedPdfSaysWhy()
{
    m_screen->writePdfTo(m_file->filePath(u"no-such-folder/Bericht.pdf"_s));
    QTRY_VERIFY(says(u"could not be written"_s));
    QVERIFY(!says(u"Written"_s));
    QVERIFY(!QFile::exists(m_file->filePath(u"no-such-folder/Bericht.pdf"_s)));
}

void TestReportScreen::modelKeepsItsPromises()
{
    SectionsModel model(m_workspace->store());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(&m_workspace->store(), &Store::changed, &model, [&] { VERIFY_RESULT(model.reload(2026)); });
    VERIFY_RESULT(model.reload(2026));
    VERIFY_RESULT(model.moveBy(0, 2));
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(14, 0)}));
    model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {});
    QCOMPARE(model.rowAt(0).section.kind, u"Annex"_s);
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.rowAt(0).section.included);
    for (int step = 0; step < 3; ++step)
        VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(model.rowAt(0).section.kind, u"Foreword"_s);
}

QTEST_MAIN(TestReportScreen)
#include "tst_reportscreen.moc"
