#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/screens.h"
#include "tests/ui/shell/shellwindow.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// What was typed into a form when the program was killed stands there when it is opened again.
class TestKilledInAForm : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aNewRecordWaitsInItsForm_data();
    void aNewRecordWaitsInItsForm();
    void whatWaitsCanBeFinished();
    void whatWasGivenUpDoesNotComeBack();
    void aLineOfAStoredRecordIsPutBack();

private:
    QString typedPath() const { return shell->file().path() + u".typed"_s; }
    /// Types into the line of this caption and waits until that lies in the file.
    void type(Place place, const QString &button, const QString &caption, const QString &text);
    /// What a program that is killed now would leave, opened again.
    MainWindow &openedAfterKill();

    std::unique_ptr<ShellWindow> shell;
    std::unique_ptr<MainWindow> again;
};

void TestKilledInAForm::init()
{
    shell = std::make_unique<ShellWindow>();
    shell->openFile();
}

void TestKilledInAForm::cleanup()
{
    again.reset();
    shell.reset();
}

void TestKilledInAForm::type(Place place, const QString &button, const QString &caption, const QString &text)
{
    shell->view().go({place, 0});
    if (!button.isEmpty())
        QVERIFY2(press(*shell->view().screen(), button), qPrintable(button));
    QLineEdit *line = lineLabelled(*shell->view().screen(), caption);
    QVERIFY2(line, qPrintable(caption));
    line->setFocus();
    line->end(false);
    QTest::keyClicks(line, text);
    const auto isKept = [&] {
        QFile file(typedPath());
        return file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()).contains(text);
    };
    QTRY_VERIFY(isKept());
}

MainWindow &TestKilledInAForm::openedAfterKill()
{
    const QString copy = shell->file().filePath(u"copy.inko"_s);
    for (const QString &end : {u""_s, u"-wal"_s, u".typed"_s}) {
        QFile::remove(copy + end);
        QFile::copy(shell->file().path() + end, copy + end);
    }
    again = std::make_unique<MainWindow>(shell->file().options());
    again->resize(1366, 768);
    again->show();
    if (!QTest::qWaitForWindowActive(again.get()))
        qFatal("the window does not come up");
    again->openFile(copy);
    return *again;
}

void TestKilledInAForm::aNewRecordWaitsInItsForm_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("called");
    QTest::newRow("institution") << Place::Organisations << u"Add the first institution"_s << u"Name:"_s
                                 << u"Institution"_s;
    QTest::newRow("concept") << Place::Goals << u"Enter the first concept"_s << u"Title:"_s << u"Concept"_s;
    QTest::newRow("recommendation") << Place::Matters << u"Enter the first recommendation"_s << u"In short:"_s
                                    << u"Recommendation"_s;
    QTest::newRow("consultation") << Place::Consultations << u"Enter the first draft"_s << u"Draft:"_s
                                  << u"Consultation"_s;
}

void TestKilledInAForm::aNewRecordWaitsInItsForm()
{
    QFETCH(Place, place);
    QFETCH(QString, button);
    QFETCH(QString, caption);
    QFETCH(QString, called);
    type(place, button, caption, u"Begun"_s);
    MainWindow &window = openedAfterKill();
    QVERIFY(says(window, u"stands in its form again where you left it: %1."_s.arg(called)));
    window.view()->go({place, 0});
    QLineEdit *line = lineLabelled(*window.view()->screen(), caption);
    QVERIFY(line);
    QCOMPARE(line->text(), u"Begun"_s);
}

void TestKilledInAForm::whatWaitsCanBeFinished()
{
    type(Place::Organisations, u"Add the first institution"_s, u"Name:"_s, u"Sportver"_s);
    WorkspaceView &view = *openedAfterKill().view();
    view.go({Place::Organisations, 0});
    QLineEdit *name = lineLabelled(*view.screen(), u"Name:"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_End);
    QTest::keyClicks(name, u"ein"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    const auto stored = valueOf(view.workspace().organisations().all());
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().name, u"Sportverein"_s);
    QVERIFY(!QFile::exists(view.workspace().store().path() + u".typed"_s));
}

void TestKilledInAForm::whatWasGivenUpDoesNotComeBack()
{
    type(Place::Organisations, u"Add the first institution"_s, u"Name:"_s, u"Sportver"_s);
    QTest::keyClick(lineLabelled(*shell->view().screen(), u"Name:"_s), Qt::Key_Escape);
    WorkspaceView &view = *openedAfterKill().view();
    view.go({Place::Organisations, 0});
    QLineEdit *name = lineLabelled(*view.screen(), u"Name:"_s);
    QVERIFY(!name || name->text().isEmpty());
}

void TestKilledInAForm::aLineOfAStoredRecordIsPutBack()
{
    Recommendation recommendation;
    recommendation.title = u"Translate"_s;
    recommendation.proposedOn = QDate(2026, 1, 2);
    valueOf(shell->workspace().matters().add(recommendation));
    type(Place::Matters, {}, u"In short:"_s, u" forms"_s);
    WorkspaceView &view = *openedAfterKill().view();
    QCOMPARE(view.workspace().store().restoredTexts(), 1);
    QCOMPARE(valueOf(view.workspace().matters().recommendations()).first().title, u"Translate forms"_s);
}

QTEST_MAIN(TestKilledInAForm)
#include "tst_killedinaform.moc"
