#include "tests/support/result.h"
#include "tests/support/screens.h"
#include "tests/support/storefile.h"
#include "ui/monitoring/indicators/indicatorsscreen.h"
#include "ui/monitoring/indicators/serieschoicemodel.h"
#include "ui/monitoring/indicators/seriesdialog.h"

#include <QAbstractItemModelTester>
#include <QStandardPaths>
#include <QTableView>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using Choice = SeriesChoiceModel;

/// A statistical office's file is read in once by choosing, the next year by one click.
class TestSeriesDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void suggestsAndTakesIn();
    void nextYearIsOneClick();
    void choosesByKeyboard();
    void showsWhatCannotBeReadAndWhatChanges();
    void followsTheChosenWayOfReading();
    void saysWhyAFileIsNoSeries();
    void modelKeepsItsPromises();

private:
    void open();
    SeriesDialog *readIn(const QByteArray &csv, const QString &name = u"reihe.csv"_s);
    QTableView *table(const SeriesDialog &dialog) const
    {
        return viewNamed<QTableView>(dialog, u"Series in the file"_s);
    }
    QStringList values() const;

    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<IndicatorsScreen> m_screen;
    Indicator m_indicator;
};

void TestSeriesDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"inko-test"_s);
    QCoreApplication::setApplicationName(u"tst_seriesdialog"_s);
}

void TestSeriesDialog::init()
{
    m_file = std::make_unique<StoreFile>();
    m_workspace = std::make_unique<Workspace>(m_file->open());
    Concept document;
    document.title = u"INKO"_s;
    Goal goal;
    goal.concept_ = valueOf(m_workspace->goals().add(document)).id;
    goal.number = u"1"_s;
    goal.title = u"Ankommen"_s;
    m_indicator.title = u"Zuzüge"_s;
    m_indicator.goals = {valueOf(m_workspace->goals().add(goal)).id};
    m_indicator.breakdown = Indicator::Breakdown::Sex;
    m_indicator.id = valueOf(m_workspace->indicators().add(m_indicator)).id;
    open();
}

void TestSeriesDialog::cleanup()
{
    m_screen.reset();
    m_workspace.reset();
    m_file.reset();
    m_indicator = {};
}

void TestSeriesDialog::open()
{
    m_screen = std::make_unique<IndicatorsScreen>(*m_workspace);
    m_screen->resize(1300, 900);
    m_screen->showYear(2026);
    m_screen->show();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
}

SeriesDialog *TestSeriesDialog::readIn(const QByteArray &csv, const QString &name)
{
    const QString path = QFileInfo(m_file->path()).dir().filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return nullptr;
    file.close();
    m_screen->readIn(path);
    return m_screen->findChild<SeriesDialog *>();
}

QStringList TestSeriesDialog::values() const
{
    QStringList words;
    for (const Measurement &value : valueOf(m_workspace->indicators().measurements()))
        words << (value.period.toText() + u' ' + value.group).trimmed() + u": "_s +
                     (value.value ? QString::number(*value.value) : Indicators::nameOf(value.state));
    return words;
}

void TestSeriesDialog::suggestsAndTakesIn()
{
    SeriesDialog *dialog = readIn("Wanderungen;;\nGeschlecht;2024;2025\nInsgesamt;1.043;.\nMänner;515;–\n"
                                  "ohne Angabe;1;2\n");
    QVERIFY(dialog);
    QVERIFY(says(*dialog, u"Wanderungen"_s));
    QVERIFY(says(*dialog, u"4 new value(s)"_s));
    QCOMPARE(table(*dialog)->model()->index(1, Choice::GroupColumn).data().toString(), u"männlich"_s);
    QCOMPARE(table(*dialog)->model()->index(2, Choice::IndicatorColumn).data().toString(), u"leave out"_s);
    QVERIFY(press(*dialog, u"Take in"_s));
    QCOMPARE(values(),
             QStringList({u"2024: 1043"_s, u"2024 männlich: 515"_s, u"2025: unknown"_s, u"2025 männlich: 0"_s}));
    QVERIFY(says(*m_screen, u"“reihe.csv” is read in: 4 new value(s)"_s));
}

void TestSeriesDialog::nextYearIsOneClick()
{
    SeriesDialog *dialog = readIn("Zugezogen;;\nG;2023;2024\nZ;10;11\nM;5;6\nW;5;5\n");
    QVERIFY(dialog);
    dialog->findChild<SeriesChoiceModel *>()->setTargets({{u"Z"_s, {m_indicator.title, {}}}});
    QVERIFY(press(*dialog, u"Take in"_s));
    QTRY_VERIFY(!m_screen->findChild<SeriesDialog *>());
    m_screen.reset();
    open();
    dialog = readIn("Zugezogen;;\nG;2023;2024;2025\nZ;10;12;13\nM;5;6;7\n", u"reihe-neu.csv"_s);
    QVERIFY(dialog);
    QVERIFY(says(*dialog, u"1 new value(s) · 1 changed · 1 as before"_s));
    QVERIFY(press(*dialog, u"Take in"_s));
    QCOMPARE(values(), QStringList({u"2023: 10"_s, u"2024: 12"_s, u"2025: 13"_s}));
}

void TestSeriesDialog::choosesByKeyboard()
{
    m_screen.reset(); // the keys are the dialog's alone
    const auto found = readSeriesTables(u"reihe.csv"_s, "G;2024;2025\nA;1;2\nB;3;4\n");
    SeriesDialog dialog(*m_workspace, u"reihe.csv"_s, valueOf(found), {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(says(dialog, u"Choose at least one indicator"_s));
    QTableView *series = table(dialog);
    series->setFocus();
    series->setCurrentIndex(series->model()->index(1, Choice::IndicatorColumn));
    QTest::keyClick(series, Qt::Key_F2);
    qDebug() << QApplication::focusWidget() << QApplication::activeWindow() << series->isVisible()
             << series->currentIndex();
    QVERIFY(typeIntoCell(*series, series->model()->index(1, Choice::IndicatorColumn), u"Zuz"_s));
    QVERIFY(says(dialog, u"2 new value(s)"_s));
    QVERIFY(typeIntoCell(*series, series->model()->index(1, Choice::GroupColumn), u"weiblich"_s));
    QVERIFY(press(dialog, u"Take in"_s));
    QCOMPARE(values(), QStringList({u"2024 weiblich: 3"_s, u"2025 weiblich: 4"_s}));
}

void TestSeriesDialog::showsWhatCannotBeReadAndWhatChanges()
{
    Measurement known;
    known.indicator = m_indicator.id;
    known.period = Period::ofYear(2024);
    known.value = 9;
    VERIFY_RESULT(m_workspace->indicators().add(known));
    SeriesDialog *dialog = readIn("G;2023;2024;2025\nZuzüge;8;10;viele\n");
    QVERIFY(dialog);
    QVERIFY(says(*dialog, u"1 new value(s) · 1 changed · 0 as before · 1 cannot be read"_s));
    const QString details = dialog->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(details.contains(u"Zuzüge, 2024: 9 becomes 10"_s));
    QVERIFY(details.contains(u"Row 2, “viele”"_s));
    QVERIFY(press(*dialog, u"Take in"_s));
    QCOMPARE(values(), QStringList({u"2023: 8"_s, u"2024: 10"_s}));
}

void TestSeriesDialog::followsTheChosenWayOfReading()
{
    SeriesDialog *dialog = readIn("G;2024;2025\nZuzüge;1.234;-\n");
    QVERIFY(dialog);
    const auto choose = [&](const QString &caption, int place) {
        qobject_cast<QComboBox *>(fieldLabelled(*dialog, caption))->setCurrentIndex(place);
    };
    choose(u"Numbers:"_s, 2);
    choose(u"A dash means:"_s, 1);
    QVERIFY(press(*dialog, u"Take in"_s));
    QCOMPARE(values(), QStringList({u"2024: 1.234"_s, u"2025: unknown"_s}));
}

void TestSeriesDialog::saysWhyAFileIsNoSeries()
{
    QVERIFY(!readIn("Merkmal;Wert\nZuzüge;12\n"));
    QVERIFY(says(*m_screen, u"No years or other periods were found"_s));
}

void TestSeriesDialog::modelKeepsItsPromises()
{
    SeriesTable found;
    found.series = {{u"A"_s, {{Period::ofYear(2025), 2, u"1"_s}}}, {u"B"_s, {{Period::ofYear(2025), 3, u"2"_s}}}};
    SeriesChoiceModel model({{found, {}}}, {m_indicator});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(model.setData(model.index(0, Choice::IndicatorColumn), u"Zuzüge"_s));
    QCOMPARE(model.targets().size(), 1);
    model.setTargets({});
    QVERIFY(model.setData(model.index(1, Choice::GroupColumn), u"weiblich"_s));
    QVERIFY(model.targets().isEmpty()); // a group of nothing
}

QTEST_MAIN(TestSeriesDialog)
#include "tst_seriesdialog.moc"
