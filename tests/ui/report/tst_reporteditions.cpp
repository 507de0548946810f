#include "core/report/editions/editions.h"
#include "tests/support/largegrid.h"
#include "tests/support/result.h"
#include "tests/support/screens.h"
#include "tests/support/storefile.h"
#include "ui/report/editions/freezedialog.h"
#include "ui/report/pagesview.h"
#include "ui/report/reportscreen.h"

#include <QListWidget>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Freezing what is published, and looking at it again when the grid says something else.
class TestReportEditions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void freezesUnderAName();
    void aNameThatIsTakenIsAskedForAgain();
    void showsAnEditionAsItWas();
    void printsWhatIsShown();
    void saysWhatIsDifferentNow();
    void comparesTwoEditionsFromTheEarlierToTheLater();
    void comparesOnlyWhatIsAlike();
    void deletesAndBringsBack();
    void undoneFreezingLeavesTheEdition();
    void aReaderCannotFreeze();
    void fitsASmallScreenInLargeLetters();

private:
    PagesView *pages() const { return m_screen->findChild<PagesView *>(); }
    QComboBox *editions() const { return qobject_cast<QComboBox *>(fieldLabelled(*m_screen, u"Edition:"_s)); }
    QComboBox *other() const { return qobject_cast<QComboBox *>(fieldLabelled(*m_screen, u"Compare with:"_s)); }
    QStringList differences() const;
    bool saysRenamed() const;
    void open(Store::Mode mode = Store::Mode::ReadWrite);
    void freeze(const QString &name);
    void choose(QComboBox *box, int downs);
    bool finds(const QString &words);
    void renameFirstEntry(const QString &title);

    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ReportScreen> m_screen;
};

void TestReportEditions::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"inko-test"_s);
    QCoreApplication::setApplicationName(u"tst_reporteditions"_s);
}

void TestReportEditions::init()
{
    QSettings().remove(u"report"_s);
    m_file = std::make_unique<StoreFile>();
    VERIFY_RESULT(fillLargeGrid(*m_file->open(), 6));
    open();
}

void TestReportEditions::open(Store::Mode mode)
{
    auto store = Store::open(m_file->path(), mode, m_file->options());
    VERIFY_RESULT(store);
    m_workspace = std::make_unique<Workspace>(std::move(*store));
    m_screen = std::make_unique<ReportScreen>(*m_workspace);
    m_screen->resize(1100, 700);
    m_screen->showYear(2026);
    m_screen->show();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    QTRY_VERIFY(pages()->pageCount() > 0);
}

void TestReportEditions::cleanup()
{
    m_screen.reset();
    m_workspace.reset();
    m_file.reset();
}

/// Types the name into the dialog and presses Return.
void TestReportEditions::freeze(const QString &name)
{
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<FreezeDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QLineEdit *line = lineLabelled(*dialog, u"Name of the edition:"_s);
        if (!name.isEmpty())
            QTest::keyClicks(line, name); // over what is proposed
        QTest::keyClick(line, Qt::Key_Return);
    });
    QVERIFY(press(*m_screen, u"Freeze …"_s));
}

void TestReportEditions::choose(QComboBox *box, int downs)
{
    QVERIFY(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int step = 0; step < downs; ++step)
        QTest::keyClick(box, Qt::Key_Down);
}

bool TestReportEditions::finds(const QString &words)
{
    pages()->find(words);
    return !pages()->found().empty();
}

void TestReportEditions::renameFirstEntry(const QString &title)
{
    const auto round = m_workspace->survey().ofYear(2026).value();
    GridEntry entry = m_workspace->gridEntries().ofRound(round->id)->front();
    entry.title = title;
    VERIFY_RESULT(m_workspace->gridEntries().updateAll(u"Renamed"_s, {entry}));
}

QStringList TestReportEditions::differences() const
{
    const auto *list = viewNamed<QListWidget>(*m_screen, u"What is different"_s);
    QStringList words;
    for (int place = 0; place < list->count(); ++place)
        words << list->item(place)->text();
    return words;
}

/// From the earlier name to the later one.
bool TestReportEditions::saysRenamed() const
{
    return differences()
        .filter(u"Jugendtreff"_s)
        .contains(u"Jugendtreff 3 · Zebrakurs: Was: Zebrakurs. Elterncafé … → Elefantenkurs. Elterncafé …"_s);
}

void TestReportEditions::freezesUnderAName()
{
    freeze({});
    freeze(u"Stadtrat"_s);
    QVERIFY(says(*m_screen, u"“Stadtrat” is frozen"_s));
    QCOMPARE(editions()->count(), 3);
    QVERIFY(editions()->itemText(1).contains(u"Stadtrat"_s));
    QVERIFY2(editions()->itemText(2).contains(u"Integrationsbericht 2026"_s), "the document's title was proposed");
    QCOMPARE(editions()->currentIndex(), 0); // work goes on
    QVERIFY(press(*m_screen, u"Show"_s));
    QCOMPARE(editions()->currentIndex(), 1);
    QVERIFY(says(*m_screen, u"Frozen on"_s));
    QVERIFY(says(*m_screen, m_file->options().author));
}

void TestReportEditions::aNameThatIsTakenIsAskedForAgain()
{
    freeze(u"Rat"_s);
    QString refused;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<FreezeDialog *>(QApplication::activeModalWidget());
        QLineEdit *line = lineLabelled(*dialog, u"Name of the edition:"_s);
        QTest::keyClicks(line, u"rat"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        refused = dialog->name();
        QVERIFY(says(*dialog, u"already"_s));
        QTest::keyClicks(line, u" 2"_s);
        QTest::keyClick(line, Qt::Key_Return);
    });
    QVERIFY(press(*m_screen, u"Freeze …"_s));
    QCOMPARE(refused, u"rat"_s);
    QCOMPARE(Editions(m_workspace->store()).ofYear(2026)->front().name, u"rat 2"_s);
}

void TestReportEditions::showsAnEditionAsItWas()
{
    renameFirstEntry(u"Zebrakurs"_s);
    QTRY_VERIFY(finds(u"Zebrakurs"_s));
    freeze(u"Rat"_s);
    renameFirstEntry(u"Elefantenkurs"_s);
    QTRY_VERIFY(finds(u"Elefantenkurs"_s));
    choose(editions(), 1);
    QTRY_VERIFY(finds(u"Zebrakurs"_s));
    QVERIFY(!finds(u"Elefantenkurs"_s));
    renameFirstEntry(u"Nashornkurs"_s); // while it is shown
    QTRY_VERIFY(finds(u"Zebrakurs"_s));
    QCOMPARE(editions()->currentIndex(), 1);
    choose(editions(), 0);
    QTRY_VERIFY(finds(u"Nashornkurs"_s));
}

void TestReportEditions::printsWhatIsShown()
{
    renameFirstEntry(u"Zebrakurs"_s);
    freeze(u"Rat"_s);
    renameFirstEntry(u"Elefantenkurs"_s);
    choose(editions(), 1);
    const QString path = m_file->filePath(u"Rat.pdf"_s);
    m_screen->writePdfTo(path);
    QTRY_VERIFY(says(*m_screen, u"Written"_s));
    QProcess reading;
    reading.start(u"pdftotext"_s, {path, u"-"_s});
    QVERIFY(reading.waitForFinished(-1));
    const QByteArray text = reading.readAllStandardOutput();
    QVERIFY(text.contains("Zebrakurs") && !text.contains("Elefantenkurs"));
}

void TestReportEditions::saysWhatIsDifferentNow()
{
    renameFirstEntry(u"Zebrakurs"_s);
    freeze(u"Rat"_s);
    choose(editions(), 1);
    QVERIFY(says(*m_screen, u"There is no difference."_s));
    renameFirstEntry(u"Elefantenkurs"_s);
    QVERIFY2(saysRenamed(), qPrintable(differences().join(u'\n')));
}

void TestReportEditions::comparesTwoEditionsFromTheEarlierToTheLater()
{
    renameFirstEntry(u"Zebrakurs"_s);
    freeze(u"Erste"_s);
    renameFirstEntry(u"Elefantenkurs"_s);
    freeze(u"Zweite"_s);
    for (const int shown : {1, 2}) {
        choose(editions(), shown);
        choose(other(), 1);
        QVERIFY2(saysRenamed(), qPrintable(differences().join(u'\n')));
    }
}

void TestReportEditions::comparesOnlyWhatIsAlike()
{
    freeze(u"Bericht"_s);
    choose(qobject_cast<QComboBox *>(fieldLabelled(*m_screen, u"Document:"_s)), 1);
    freeze(u"Kurzfassung"_s);
    choose(editions(), 1);
    QVERIFY(says(*m_screen, u"Kurzfassung"_s));
    QCOMPARE(other()->count(), 1);
}

void TestReportEditions::deletesAndBringsBack()
{
    freeze(u"Rat"_s);
    choose(editions(), 1);
    QVERIFY(press(*m_screen, u"Delete edition"_s));
    QVERIFY(says(*m_screen, u"“Rat” is deleted"_s));
    QCOMPARE(editions()->count(), 1);
    QVERIFY(fieldLabelled(*m_screen, u"Document:"_s)); // the choices are back
    VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(editions()->count(), 2);
    QVERIFY(!says(*m_screen, u"is deleted"_s));
}

void TestReportEditions::undoneFreezingLeavesTheEdition()
{
    freeze(u"Rat"_s);
    choose(editions(), 1);
    VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(editions()->count(), 1);
    QVERIFY(fieldLabelled(*m_screen, u"Document:"_s));
    QTRY_VERIFY(pages()->pageCount() > 1);
}

void TestReportEditions::aReaderCannotFreeze()
{
    freeze(u"Rat"_s);
    m_screen.reset();
    m_workspace.reset();
    open(Store::Mode::ReadOnly);
    QVERIFY(!press(*m_screen, u"Freeze …"_s));
    choose(editions(), 1);
    QVERIFY(says(*m_screen, u"Frozen on"_s));
    QVERIFY(!press(*m_screen, u"Delete edition"_s));
}

void TestReportEditions::fitsASmallScreenInLargeLetters()
{
    freeze(u"Rat"_s);
    choose(editions(), 1);
    QFont large = m_screen->font();
    large.setPointSize(20);
    m_screen->setFont(large);
    const QSize least = m_screen->minimumSizeHint();
    QVERIFY2(least.width() <= 850 && least.height() <= 600,
             qPrintable(u"%1 × %2"_s.arg(least.width()).arg(least.height())));
}

QTEST_MAIN(TestReportEditions)
#include "tst_reporteditions.moc"
