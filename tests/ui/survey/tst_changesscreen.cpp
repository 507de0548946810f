#include "tests/core/exchange/forms/formtown.h"
#include "tests/support/screens.h"
#include "ui/survey/changesscreen.h"
#include "ui/survey/changestree.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

using namespace inko;
using namespace inko::test;

/// What changed since last year, on the screen and out of it.
class TestChangesScreen : public QObject {
    Q_OBJECT

private slots:
    void init();
    void groupsByInstitutionGoalOrTown_data();
    void groupsByInstitutionGoalOrTown();
    void tellsOldAndNew();
    void showsOneKindOnly();
    void followsWhatIsChanged();
    void leadsToTheGrid();
    void saysThatThereIsNothingToCompare();
    void savesATable();
    void savesAPageForAnInstitution();

private:
    QTreeView &view() const { return *viewNamed<QTreeView>(*m_screen, u"Changes"_s); }
    QStringList groups() const
    {
        QStringList found;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            found << view().model()->index(row, 0).data().toString();
        return found;
    }
    QString details(const QString &subject) const
    {
        return cellShowing(view(), subject).siblingAtColumn(ChangesTree::DetailsColumn).data().toString();
    }
    void change(const QString &title, const QString &funder)
    {
        GridEntry entry = m_town->entry(title);
        entry.funder = funder;
        VERIFY_RESULT(m_town->workspace().gridEntries().updateAll(u"x"_s, {entry}));
    }

    std::unique_ptr<FormTown> m_town;
    std::unique_ptr<ChangesScreen> m_screen;
};

void TestChangesScreen::init()
{
    m_screen.reset();
    m_town = std::make_unique<FormTown>();
    change(u"Sprachcafé"_s, u"Land"_s);
    m_screen = std::make_unique<ChangesScreen>(m_town->workspace());
    m_screen->resize(1000, 600);
    m_screen->show();
    m_screen->showYear(2027);
}

void TestChangesScreen::groupsByInstitutionGoalOrTown_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("subject");
    QTest::newRow("institution") << u"By institution"_s << u"VHS"_s << u"Sprachcafé"_s;
    QTest::newRow("goal") << u"By main goal"_s << u"1.2 – Reden, lesen"_s << u"Sprachcafé – VHS"_s;
    QTest::newRow("town") << u"The whole town"_s << u"Changed"_s << u"Sprachcafé – VHS"_s;
}

void TestChangesScreen::groupsByInstitutionGoalOrTown()
{
    QFETCH(QString, by);
    QFETCH(QString, group);
    QFETCH(QString, subject);
    viewNamed<QComboBox>(*m_screen, u"Grouped by"_s)->setCurrentText(by);
    QCOMPARE(groups(), QStringList{group});
    QVERIFY(cellShowing(view(), subject).isValid());
}

void TestChangesScreen::tellsOldAndNew()
{
    QVERIFY(says(*m_screen, u"2027 compared with 2026"_s));
    QVERIFY(says(*m_screen, u"Changed: 1 · Not confirmed: 1"_s));
    QCOMPARE(details(u"Sprachcafé"_s), u"Funder: – → Land"_s);
}

void TestChangesScreen::showsOneKindOnly()
{
    viewNamed<QComboBox>(*m_screen, u"Which changes to show"_s)->setCurrentText(u"Not confirmed"_s);
    QVERIFY(cellShowing(view(), u"Nähtreff"_s).isValid());
    QVERIFY(!cellShowing(view(), u"Sprachcafé"_s).isValid());
}

void TestChangesScreen::followsWhatIsChanged()
{
    change(u"Nähtreff"_s, u"Bund"_s);
    QTRY_VERIFY(cellShowing(view(), u"Nähtreff"_s).isValid());
    VERIFY_RESULT(m_town->store().undo());
    QTRY_VERIFY(!cellShowing(view(), u"Nähtreff"_s).isValid());
}

void TestChangesScreen::leadsToTheGrid()
{
    QSignalSpy links(m_screen.get(), &Screen::linkActivated);
    view().setFocus();
    view().setCurrentIndex(cellShowing(view(), u"Sprachcafé"_s));
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(links.count(), 1);
    QCOMPARE(links.front().front().value<Link>(), (Link{Place::Grid, m_town->entry(u"Sprachcafé"_s).id.value}));
}

void TestChangesScreen::saysThatThereIsNothingToCompare()
{
    m_screen->showYear(2026);
    QVERIFY(says(*m_screen, u"2026 is the first year"_s));
    m_screen->showYear(2030);
    QVERIFY(says(*m_screen, u"There is no survey round for 2030."_s));
}

void TestChangesScreen::savesATable()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    VERIFY_RESULT(m_screen->saveTable(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(u"VHS;Sprachcafé;1.2;geändert;Geldgeber;;Land"_s));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestChangesScreen::savesAPageForAnInstitution()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"vhs.pdf"_s);
    const Id<Organisation> vhs = m_town->entry(u"Sprachcafé"_s).organisation;
    VERIFY_RESULT(m_screen->savePage(vhs, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

QTEST_MAIN(TestChangesScreen)
#include "tst_changesscreen.moc"
