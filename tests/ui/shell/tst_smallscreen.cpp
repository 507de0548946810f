#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/ui/shell/shellwindow.h"

#include "ui/directory/organisationsmodel.h"
#include "ui/grid/filter/gridfilterbar.h"
#include "ui/report/pagesview.h"
#include "ui/shell/look.h"
#include "ui/shell/places.h"
#include "ui/survey/returnsmodel.h"

#include <QHeaderView>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTranslator>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

namespace {

/// German, whose words are longer, in letters of so many pixels.
class GermanWords {
public:
    explicit GermanWords(int letters) : m_usual(QApplication::font())
    {
        m_isLoaded = m_german.load(u":/i18n/inko_de"_s);
        QCoreApplication::installTranslator(&m_german);
        QFont font = m_usual;
        font.setPixelSize(letters);
        QApplication::setFont(font);
    }
    ~GermanWords() { QApplication::setFont(m_usual); }

    bool isLoaded() const { return m_isLoaded; }

private:
    QFont m_usual;
    QTranslator m_german;
    bool m_isLoaded = false;
};

void addOrganisation(ShellWindow &shell, const QString &name)
{
    Organisation organisation;
    organisation.name = name;
    VERIFY_RESULT(shell.workspace().organisations().add(organisation));
}

} // namespace

/// A screen of 1366 × 768 pixels, which many town halls have.
class TestSmallScreen : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Look); }
    void fitsASmallScreen_data();
    void fitsASmallScreen();
    void tablesFitASmallScreen();
    void noPageIsWiderThanASmallScreen_data();
    void noPageIsWiderThanASmallScreen();
};

void TestSmallScreen::fitsASmallScreen_data()
{
    QTest::addColumn<int>("letters"); ///< in pixels
    QTest::newRow("usual letters") << 13;
    QTest::newRow("twice as large") << 26;
}

void TestSmallScreen::fitsASmallScreen()
{
    QFETCH(int, letters);
    const GermanWords words(letters);
    QVERIFY(words.isLoaded());
    ShellWindow shell;
    const auto fits = [&] {
        const QSize least = shell.window().minimumSizeHint();
        return least.width() <= 1366 && least.height() <= 700; // 768 without frame and task bar
    };
    QVERIFY2(fits(), "start");
    {
        const MainWindow first(shell.file().options());
        const QSize room = first.screen()->availableSize();
        QVERIFY(first.width() <= room.width() && first.height() <= room.height());
    }
    shell.openFile();
    addOrganisation(shell, u"Jugendamt"_s);
    VERIFY_RESULT(shell.workspace().survey().openRound(2026, QDate(2026, 9, 1), {}, Survey::CarryOver::Nothing));
    for (const PlaceEntry &entry : places()) {
        shell.view().go({entry.place, 0});
        QVERIFY2(fits(), qPrintable(titleOf(entry)));
    }
}

void TestSmallScreen::tablesFitASmallScreen()
{
    const GermanWords words(13);
    QVERIFY(words.isLoaded());
    ShellWindow shell;
    shell.window().resize(1348, 720); // 1366 × 768 without frame and task bar
    shell.openFile();
    for (int number = 0; number < 60; ++number) // more than there is room for, so that there is a scroll bar
        addOrganisation(shell, u"Jugendamt %1"_s.arg(number));
    VERIFY_RESULT(shell.workspace().survey().openRound(2026, QDate(2026, 9, 1), {}, Survey::CarryOver::Nothing));
    shell.view().go({Place::Grid, 0});
    const auto *filters = shell.find<GridFilterBar>();
    QTRY_VERIFY(filters->height() < 2 * filters->fontMetrics().height() + 12); // one line
    const auto seenWhole = [&](const QString &table, int column) {
        const auto *view = shell.find<QTableView>(table);
        const QHeaderView *header = view->horizontalHeader();
        return view->verticalScrollBar()->isVisible() &&
               header->sectionViewportPosition(column) + header->sectionSize(column) <= view->viewport()->width();
    };
    shell.view().go({Place::Returns, 0});
    QTRY_VERIFY(seenWhole(u"Rückmeldungen"_s, ReturnsModel::PersonsColumn));
    shell.view().go({Place::Organisations, 0});
    QTRY_VERIFY(seenWhole(u"Institutionen"_s, OrganisationsModel::EntriesColumn));
}

void TestSmallScreen::noPageIsWiderThanASmallScreen_data()
{
    fitsASmallScreen_data();
}

void TestSmallScreen::noPageIsWiderThanASmallScreen()
{
    QFETCH(int, letters);
    const GermanWords words(letters);
    QVERIFY(words.isLoaded());
    ShellWindow shell;
    shell.window().resize(1348, 720);
    shell.openFile();
    addOrganisation(shell, u"Jugendamt"_s);
    VERIFY_RESULT(shell.workspace().survey().openRound(2026, QDate(2026, 9, 1), {}, Survey::CarryOver::Nothing));
    for (const PlaceEntry &entry : places()) {
        shell.view().go({entry.place, 0});
        if (entry.place == Place::Report)
            QTRY_VERIFY(shell.find<PagesView>()->pageCount() > 0); // how many there are is said above them
        QList<QScrollArea *> areas = shell.view().screen()->findChildren<QScrollArea *>();
        areas << qobject_cast<QScrollArea *>(shell.view().screen()->parentWidget()->parentWidget());
        for (const QScrollArea *area : std::as_const(areas)) {
            if (!area->isVisible())
                continue;
            QTRY_VERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                         qPrintable(titleOf(entry)));
            QTRY_VERIFY2(!area->horizontalScrollBar()->isVisible(), qPrintable(titleOf(entry)));
        }
    }
}

QTEST_MAIN(TestSmallScreen)
#include "tst_smallscreen.moc"
