#include "core/exchange/forms/formworkbook.h"
#include "tests/core/exchange/forms/formtown.h"
#include "tests/support/screens.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/importlinesmodel.h"
#include "ui/exchange/importsession.h"
#include "ui/exchange/mappingdialog.h"
#include "ui/exchange/rowdetails.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using Kind = ImportLine::Kind;

/// Reading in what came back, as a person does it.
class TestImportDialog : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsEveryRowOfAFolder();
    void readsWhatIsPasted();
    void asksForRowsToPaste();
    void takesInAsOneStep();
    void comparesAnewWhereSomethingWasWrittenMeanwhile();
    void leavesOutWhatIsUnticked();
    void decidesFieldByField();
    void decidesAllFieldsAtOnce();
    void decidesWhichRowIsMeant();
    void learnsWhatANameMeans();
    void takesACorrectedCell();
    void takesADecisionBack();
    void endsWhatIsMissing();
    void oneBadFileDoesNotStopTheOthers();
    void mapsAForeignGridAndRemembersHow();
    void saysWhichColumnsAreNotRead();
    void keepsRowsInTheirPlaceWhileDeciding();
    void showsOnlyWhatIsToBeDecided();
    void tellsWhatBecomesOfEachFile();
    void takesWhatIsDropped();

private:
    static constexpr int title = 1;
    static constexpr int targetGroups = 4;
    static constexpr int funder = 8;
    static constexpr int participants = 11;

    SurveyForm form() { return m_town->formOf(u"VHS"_s); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void answer(const SurveyForm &filled, const QString &name = u"vhs.xlsx"_s)
    {
        write(name, valueOf(formWorkbook(m_town->forms().frame, filled, FormTown::german())));
    }
    /// Opens the dialog on these and waits until they are shown.
    void open(const QStringList &names)
    {
        m_dialog = std::make_unique<ImportDialog>(m_town->workspace(), 2027);
        m_dialog->show();
        QStringList paths;
        for (const QString &name : names)
            paths << path(name);
        QSignalSpy read(&m_dialog->session(), &ImportSession::filesRead);
        m_dialog->add(paths);
        QVERIFY(read.wait(30'000));
    }
    ImportLinesModel &model() const { return *m_dialog->findChild<ImportLinesModel *>(); }
    QTableView &table() const { return *viewNamed<QTableView>(*m_dialog, u"What is read in"_s); }
    /// The first line about this; selected.
    ImportLine line(const QString &subject) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().lineAt(row).subject == subject) {
                table().selectRow(row);
                return model().lineAt(row);
            }
        }
        return {};
    }
    template<class Widget = QWidget>
    Widget *detail(const QString &name) const
    {
        return m_dialog->findChild<RowDetails *>()->findChild<Widget *>(name);
    }
    /// Types what the cell should have said.
    void correctTo(const QString &text) const
    {
        auto *cell = detail<QLineEdit>(u"cell"_s);
        QVERIFY(cell);
        cell->setFocus();
        cell->selectAll();
        QTest::keyClicks(cell, text);
        QTest::keyClick(cell, Qt::Key_Return);
    }
    /// A change made in the window after the form was sent out.
    void changeHere(const QString &name, const QString &newFunder)
    {
        GridEntry entry = m_town->entry(name);
        entry.funder = newFunder;
        VERIFY_RESULT(m_town->workspace().gridEntries().updateAll(u"Geändert"_s, {entry}));
    }

    std::unique_ptr<FormTown> m_town;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ImportDialog> m_dialog;
};

void TestImportDialog::init()
{
    m_town = std::make_unique<FormTown>();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestImportDialog::cleanup()
{
    m_dialog.reset();
    m_folder.reset();
    m_town.reset();
}

void TestImportDialog::showsEveryRowOfAFolder()
{
    SurveyForm filled = form();
    filled.rows[0][title] = u"Sprachcafé am Markt"_s;
    QVERIFY(QDir(m_folder->path()).mkpath(u"Posteingang/VHS"_s));
    answer(filled, u"Posteingang/VHS/vhs.xlsx"_s);
    write(u"Posteingang/liesmich.pdf"_s, "%PDF");
    write(u"Posteingang/~$vhs.xlsx"_s, "lock");
    open({u"Posteingang"_s});
    QCOMPARE(model().rowCount(), 2);
    QCOMPARE(line(u"Sprachcafé am Markt"_s).kind, Kind::Changed);
    QCOMPARE(line(u"Sprachcafé am Markt"_s).details, u"Activity: Sprachcafé → Sprachcafé am Markt"_s);
    QCOMPARE(line(u"Nähtreff"_s).kind, Kind::Confirmed);
}

void TestImportDialog::readsWhatIsPasted()
{
    open({});
    QGuiApplication::clipboard()->setText(u"Institution\tAngebot\tZiele\nVHS\tChor\t1.2\n"_s);
    QSignalSpy read(&m_dialog->session(), &ImportSession::filesRead);
    QVERIFY(press(*m_dialog, u"Paste rows"_s));
    QVERIFY(read.wait(30'000));
    QCOMPARE(line(u"Chor"_s).kind, Kind::New);
    QVERIFY(says(*m_dialog, u"Goals: 1.2"_s));
}

void TestImportDialog::asksForRowsToPaste()
{
    open({});
    QGuiApplication::clipboard()->setText(u" \n"_s);
    QVERIFY(press(*m_dialog, u"Paste rows"_s));
    QVERIFY(says(*m_dialog, u"There is nothing to paste"_s));
}

void TestImportDialog::takesInAsOneStep()
{
    SurveyForm filled = form();
    filled.rows[0][title] = u"Sprachcafé am Markt"_s;
    answer(filled);
    open({u"vhs.xlsx"_s});
    QVERIFY(press(*m_dialog, u"Take in"_s));
    QVERIFY(says(*m_dialog, u"as one step that can be undone"_s));
    QCOMPARE(m_town->entry(u"Sprachcafé am Markt"_s).status, GridEntry::Status::Changed);
    QCOMPARE(line(u"Sprachcafé am Markt"_s).kind, Kind::Unchanged); // the same file again would change nothing
    QVERIFY(!press(*m_dialog, u"Take in"_s));
    VERIFY_RESULT(m_town->store().undo());
    QCOMPARE(m_town->entry(u"Sprachcafé"_s).status, GridEntry::Status::NotConfirmed);
    VERIFY_RESULT(m_town->store().redo());
    QCOMPARE(m_town->entry(u"Sprachcafé am Markt"_s).status, GridEntry::Status::Changed);
}

void TestImportDialog::comparesAnewWhereSomethingWasWrittenMeanwhile()
{
    SurveyForm filled = form();
    filled.rows[0][funder] = u"Land"_s;
    answer(filled);
    open({u"vhs.xlsx"_s});
    QCOMPARE(line(u"Sprachcafé"_s).kind, Kind::Changed);
    changeHere(u"Sprachcafé"_s, u"Stiftung"_s);
    QVERIFY(press(*m_dialog, u"Take in"_s));
    QCOMPARE(m_town->entry(u"Sprachcafé"_s).funder, u"Stiftung"_s);
    QCOMPARE(line(u"Sprachcafé"_s).kind, Kind::Asked);
    QVERIFY(press(*m_dialog, u"Take in"_s)); // the other row
    QCOMPARE(m_town->entry(u"Nähtreff"_s).status, GridEntry::Status::Unchanged);
    QCOMPARE(m_town->entry(u"Sprachcafé"_s).funder, u"Stiftung"_s);
}

void TestImportDialog::leavesOutWhatIsUnticked()
{
    answer(form());
    open({u"vhs.xlsx"_s});
    line(u"Sprachcafé"_s);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Space);
    QCOMPARE(line(u"Sprachcafé"_s).kind, Kind::LeftOut);
    QVERIFY(press(*m_dialog, u"Take in"_s));
    QCOMPARE(m_town->entry(u"Sprachcafé"_s).status, GridEntry::Status::NotConfirmed);
    QCOMPARE(m_town->entry(u"Nähtreff"_s).status, GridEntry::Status::Unchanged);
}

void TestImportDialog::decidesFieldByField()
{
    SurveyForm filled = form();
    filled.rows[0][funder] = u"Land"_s;
    answer(filled);
    changeHere(u"Sprachcafé"_s, u"Stiftung"_s);
    open({u"vhs.xlsx"_s});
    QCOMPARE(line(u"Sprachcafé"_s).kind, Kind::Asked);
    for (const QString &words :
         {u"22 November 2026: Geändert"_s, u"The form said: (nothing)"_s, u"Answer: Land"_s, u"Here: Stiftung"_s})
        QVERIFY2(says(*m_dialog, words), qPrintable(words));
    const QString byAnswer = u"field%1side%2"_s.arg(GridColumn::Funder).arg(static_cast<int>(Side::Answer));
    auto *choice = detail<QRadioButton>(byAnswer);
    QVERIFY(!choice->isChecked());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Space);
    QCOMPARE(line(u"Sprachcafé"_s).kind, Kind::Changed);
    QVERIFY(detail<QRadioButton>(byAnswer)->isChecked());
    QVERIFY(press(*m_dialog, u"Take in"_s));
    QCOMPARE(m_town->entry(u"Sprachcafé"_s).funder, u"Land"_s);
}

void TestImportDialog::decidesAllFieldsAtOnce()
{
    SurveyForm filled = form();
    filled.rows[0][title] = u"Sprachcafé am Markt"_s;
    filled.rows[0][funder] = u"Land"_s;
    answer(filled);
    changeHere(u"Sprachcafé"_s, u"Stiftung"_s);
    open({u"vhs.xlsx"_s});
    line(u"Sprachcafé am Markt"_s);
    QVERIFY(press(*m_dialog, u"All as it is here"_s));
    QVERIFY(press(*m_dialog, u"Take in"_s));
    QCOMPARE(m_town->entry(u"Sprachcafé"_s).funder, u"Stiftung"_s);
}

void TestImportDialog::decidesWhichRowIsMeant()
{
    SurveyForm filled = form();
    filled.rows << filled.rows[0];
    filled.rows.back()[title] = u"Lesekreis"_s;
    answer(filled);
    open({u"vhs.xlsx"_s});
    const Id<GridEntry> cafe = m_town->entry(u"Sprachcafé"_s).id;
    line(u"Sprachcafé"_s);
    QTest::mouseClick(detail(u"entry%1"_s.arg(cafe.value)), Qt::LeftButton, {}, {5, 5});
    line(u"Lesekreis"_s);
    QTest::mouseClick(detail(u"entry0"_s)->parentWidget(), Qt::LeftButton); // on the words
    QCOMPARE(line(u"Sprachcafé"_s).kind, Kind::Confirmed);
    QCOMPARE(line(u"Lesekreis"_s).kind, Kind::New);
    QVERIFY(press(*m_dialog, u"Take in"_s));
    QCOMPARE(m_town->entry(u"Sprachcafé"_s).id, cafe);
}

void TestImportDialog::learnsWhatANameMeans()
{
    SurveyForm filled = form();
    filled.rows[0][targetGroups] = u"Mädchen"_s;
    answer(filled);
    open({u"vhs.xlsx"_s});
    QCOMPARE(line(u"Sprachcafé"_s).kind, Kind::Asked);
    auto *choice = detail<QComboBox>(u"nameMädchen"_s);
    choice->setFocus();
    choice->setCurrentIndex(choice->findText(u"Frauen"_s));
    emit choice->activated(choice->currentIndex());
    QCOMPARE(line(u"Sprachcafé"_s).kind, Kind::Confirmed);
    QVERIFY(press(*m_dialog, u"Take in"_s));
    const CodeValue women =
        valueOf(m_town->store().table<CodeValue>().byId(m_town->entry(u"Sprachcafé"_s).targetGroups.front()));
    QCOMPARE(women.name, u"Frauen"_s);
    QCOMPARE(women.aliases, QStringList{u"Mädchen"_s});
}

void TestImportDialog::takesACorrectedCell()
{
    SurveyForm filled = form();
    filled.rows[0][participants] = u"ca. 40"_s;
    answer(filled);
    open({u"vhs.xlsx"_s});
    QCOMPARE(line(u"Sprachcafé"_s).kind, Kind::Refused);
    QCOMPARE(detail<QLineEdit>(u"cell"_s)->text(), u"ca. 40"_s);
    correctTo(u"etliche"_s);
    QCOMPARE(line(u"Sprachcafé"_s).kind, Kind::Refused);
    QCOMPARE(detail<QLineEdit>(u"cell"_s)->text(), u"etliche"_s);
    correctTo(u"38"_s);
    QCOMPARE(line(u"Sprachcafé"_s).kind, Kind::Changed);
    QVERIFY(press(*m_dialog, u"Take in"_s));
    QCOMPARE(m_town->entry(u"Sprachcafé"_s).participants, std::optional(38));
}

void TestImportDialog::takesADecisionBack()
{
    SurveyForm filled = form();
    filled.rows[0][title] = u"Sprachcafé am Markt"_s;
    answer(filled);
    open({u"vhs.xlsx"_s});
    line(u"Sprachcafé am Markt"_s);
    QTest::mouseClick(detail(u"field%1side%2"_s.arg(GridColumn::Title).arg(static_cast<int>(Side::Here))),
                      Qt::LeftButton, {}, {5, 5});
    QCOMPARE(line(u"Sprachcafé am Markt"_s).kind, Kind::Confirmed);
    QVERIFY(press(*m_dialog, u"Take the decision back"_s));
    QCOMPARE(line(u"Sprachcafé am Markt"_s).kind, Kind::Changed);
}

void TestImportDialog::endsWhatIsMissing()
{
    SurveyForm filled = form();
    filled.rows.removeFirst();
    answer(filled);
    open({u"vhs.xlsx"_s});
    QCOMPARE(line(u"Sprachcafé"_s).kind, Kind::Missing);
    QTest::mouseClick(detail(u"ended"_s), Qt::LeftButton, {}, {5, 5});
    QVERIFY(detail<QCheckBox>(u"ended"_s)->isChecked());
    QVERIFY(press(*m_dialog, u"Take in"_s));
    QCOMPARE(m_town->entry(u"Sprachcafé"_s).status, GridEntry::Status::Ended);
}

void TestImportDialog::oneBadFileDoesNotStopTheOthers()
{
    SurveyForm foreign = m_town->formOf(u"Jugendamt"_s);
    foreign.identity.workspace = u"0123456789abcdef"_s;
    answer(foreign, u"fremd.xlsx"_s);
    answer(form());
    write(u"bild.xlsx"_s, "\x89PNG\r\n\x1a\n");
    open({u"bild.xlsx"_s, u"fremd.xlsx"_s, u"vhs.xlsx"_s, u"weg.xlsx"_s});
    QCOMPARE(model().count(Kind::Problem), 3);
    QCOMPARE(model().count(Kind::Confirmed), 2);
    QVERIFY(press(*m_dialog, u"Take in"_s));
    QCOMPARE(m_town->entry(u"Nähtreff"_s).status, GridEntry::Status::Unchanged);
}

void TestImportDialog::mapsAForeignGridAndRemembersHow()
{
    const QByteArray grid = "Abfrage des Kreises\nWer;Was;Nr.\nVHS;Chor;1.2\n";
    write(u"kreis.csv"_s, grid);
    open({u"kreis.csv"_s});
    QCOMPARE(model().count(Kind::Problem), 1);
    table().selectRow(0);
    QTimer::singleShot(0, this, [this] {
        auto *mapping = m_dialog->findChild<MappingDialog *>();
        QVERIFY(mapping);
        auto *columns = viewNamed<QTableWidget>(*mapping, u"Columns of the file"_s);
        QCOMPARE(columns->item(0, 1)->text(), u"VHS"_s);
        fillIn(lineLabelled(*mapping, u"Remember it as:"_s), u"Kreis"_s);
        const QStringList meanings{u"Institution"_s, u"Angebot"_s, u"Ziele"_s};
        for (int row = 0; row < meanings.size(); ++row) {
            auto *line = columns->cellWidget(row, 2)->findChild<QLineEdit *>();
            line->setFocus();
            QTest::keyClicks(line, meanings[row]);
            if (row == 1)
                QVERIFY(press(*mapping, u"Read it so"_s)); // the goals are missing still
        }
        QVERIFY(says(*mapping, u"Ziele"_s));
        QVERIFY(press(*mapping, u"Read it so"_s));
    });
    QSignalSpy read(&m_dialog->session(), &ImportSession::filesRead);
    QVERIFY(press(*m_dialog, u"Say what the columns are …"_s));
    QVERIFY(read.count() > 0 || read.wait(30'000));
    QCOMPARE(line(u"Chor"_s).kind, Kind::New);
    open({u"kreis.csv"_s}); // next year's is one click
    QCOMPARE(line(u"Chor"_s).kind, Kind::New);
}

void TestImportDialog::saysWhichColumnsAreNotRead()
{
    write(u"kreis.csv"_s, "Institution;Angebot;Ziele;Farbe\nVHS;Chor;1.2;blau\n");
    open({u"kreis.csv"_s});
    QCOMPARE(line(u"Farbe"_s).kind, Kind::NotRead);
    QCOMPARE(line(u"Chor"_s).kind, Kind::New);
}

void TestImportDialog::keepsRowsInTheirPlaceWhileDeciding()
{
    SurveyForm filled = form();
    for (QStringList &row : filled.rows)
        row[participants] = u"viele"_s;
    answer(filled);
    open({u"vhs.xlsx"_s});
    const QString first = model().lineAt(0).subject;
    line(first);
    correctTo(u"12"_s);
    QCOMPARE(model().lineAt(0).subject, first);
    QVERIFY(model().lineAt(0).kind != Kind::Refused);
    QCOMPARE(table().currentIndex().row(), 0);
}

void TestImportDialog::showsOnlyWhatIsToBeDecided()
{
    SurveyForm filled = form();
    filled.rows[0][participants] = u"viele"_s;
    answer(filled);
    open({u"vhs.xlsx"_s});
    auto *kinds = viewNamed<QComboBox>(*m_dialog, u"Which rows to show"_s);
    kinds->setCurrentIndex(kinds->findText(u"Cannot be read (1)"_s));
    emit kinds->activated(kinds->currentIndex());
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(model().lineAt(0).kind, Kind::Refused);
}

void TestImportDialog::tellsWhatBecomesOfEachFile()
{
    answer(form());
    write(u"kreis.csv"_s, "Institution;Angebot;Ziele\nVHS;Chor;1.2\n");
    open({u"kreis.csv"_s, u"vhs.xlsx"_s});
    auto *files = viewNamed<QComboBox>(*m_dialog, u"Which file to show"_s);
    QCOMPARE(files->itemText(1), u"kreis.csv – New: 1"_s);
    QCOMPARE(files->itemText(2), u"VHS – Confirmed: 2"_s);
    files->setCurrentIndex(1);
    emit files->activated(1);
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(model().lineAt(0).subject, u"Chor"_s);
}

void TestImportDialog::takesWhatIsDropped()
{
    answer(form());
    open({});
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(m_folder->path())});
    QSignalSpy read(&m_dialog->session(), &ImportSession::filesRead);
    QDropEvent drop({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, {});
    static_cast<QObject *>(m_dialog.get())->event(&drop);
    QVERIFY(read.wait(30'000));
    QCOMPARE(model().count(Kind::Confirmed), 2);
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
