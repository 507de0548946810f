#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/screens.h"
#include "tests/support/storefile.h"
#include "ui/directory/codelistmodel.h"
#include "ui/directory/codelistpage.h"
#include "ui/directory/listsscreen.h"
#include "ui/directory/townpage.h"

#include "core/storage/backup.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// The code lists and settings as a person works with them.
class TestListsScreen : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void addsAtTheEnd();
    void refusesATwinAndKeepsWhatWasTyped();
    void renamesInPlace();
    void movesByKeyAndUndo();
    void movesByDragging_data();
    void movesByDragging();
    void retiresAndRestores();
    void mergesTwo();
    void countsUses();
    void deletionOfAUsedValueSaysWhy();
    void keepsTheTownsName();
    void keepsTheColourOfTheDocuments();
    void keepsTheLogo();
    void keepsTheLanguage();
    void makesABackup();
    void modelKeepsItsPromises();

private:
    void add(const QString &name);
    QTableView *table() const;
    QStringList names() const;
    CodeListPage *page() const;
    void select(int row);
    void press(const QString &button);
    bool says(const QString &words) const;
    QLineEdit *newName() const;
    void showPage(const QString &name);

    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ListsScreen> m_screen;
};

void TestListsScreen::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"inko-test"_s);
    QCoreApplication::setApplicationName(u"tst_listsscreen"_s);
    QSettings().clear();
}

void TestListsScreen::init()
{
    m_file = std::make_unique<StoreFile>();
    m_workspace = std::make_unique<Workspace>(m_file->open());
    for (const QString &name : {u"Kinder"_s, u"Jugendliche"_s, u"Eltern"_s})
        add(name);
    m_screen = std::make_unique<ListsScreen>(*m_workspace);
    m_screen->resize(1150, 700);
    m_screen->showYear(2026);
    m_screen->show();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
}

void TestListsScreen::cleanup()
{
    m_screen.reset();
    m_workspace.reset();
    m_file.reset();
}

void TestListsScreen::add(const QString &name)
{
    CodeValue value;
    value.list = CodeValue::List::TargetGroup;
    value.name = name;
    VERIFY_RESULT(m_workspace->codeLists().add(value));
}

CodeListPage *TestListsScreen::page() const
{
    for (CodeListPage *page : m_screen->findChildren<CodeListPage *>()) {
        if (page->isVisible())
            return page;
    }
    return nullptr;
}

QTableView *TestListsScreen::table() const
{
    return page()->findChild<QTableView *>();
}

QLineEdit *TestListsScreen::newName() const
{
    for (QLineEdit *line : page()->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"New value"_s)
            return line;
    }
    return nullptr;
}

QStringList TestListsScreen::names() const
{
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        names << table()->model()->index(row, CodeListModel::NameColumn).data().toString();
    return names;
}

void TestListsScreen::select(int row)
{
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(table()->model()->index(row, CodeListModel::StateColumn)).center());
}

void TestListsScreen::press(const QString &button)
{
    for (QAbstractButton *candidate : m_screen->findChildren<QAbstractButton *>()) {
        if (candidate->isVisible() && QString(candidate->text()).remove(u'&') == button) {
            QTest::mouseClick(candidate, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s + button));
}

bool TestListsScreen::says(const QString &words) const
{
    const auto labels = m_screen->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestListsScreen::showPage(const QString &name)
{
    auto *names = m_screen->findChild<QListWidget *>();
    const auto found = names->findItems(name, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    QTest::mouseClick(names->viewport(), Qt::LeftButton, {}, names->visualItemRect(found.first()).center());
}

void TestListsScreen::addsAtTheEnd()
{
    QTest::keyClicks(newName(), u"Senioren"_s);
    QTest::keyClick(newName(), Qt::Key_Return);
    QCOMPARE(names(), QStringList({u"Kinder"_s, u"Jugendliche"_s, u"Eltern"_s, u"Senioren"_s}));
    QVERIFY(newName()->text().isEmpty());
}

void TestListsScreen::refusesATwinAndKeepsWhatWasTyped()
{
    QTest::keyClicks(newName(), u"KINDER"_s);
    QTest::keyClick(newName(), Qt::Key_Return);
    QCOMPARE(newName()->text(), u"KINDER"_s);
    CodeValue twin;
    twin.name = u"KINDER"_s;
    const auto refused = m_workspace->codeLists().add(twin);
    VERIFY_ERROR(refused, Error::Code::Invalid);
    QVERIFY(says(refused.error().message));
}

void TestListsScreen::renamesInPlace()
{
    select(1);
    table()->setCurrentIndex(table()->model()->index(1, CodeListModel::NameColumn));
    QTest::keyClick(table(), Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(editor));
    QTest::keyClicks(editor, u"Junge Menschen"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(names()[1], u"Junge Menschen"_s);
    VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(names()[1], u"Jugendliche"_s);
}

void TestListsScreen::movesByKeyAndUndo()
{
    select(2);
    QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(), QStringList({u"Eltern"_s, u"Kinder"_s, u"Jugendliche"_s}));
    QCOMPARE(table()->currentIndex().row(), 0);
    QTest::keyClick(table(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(), QStringList({u"Kinder"_s, u"Eltern"_s, u"Jugendliche"_s}));
    for (int step = 0; step < 3; ++step)
        VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(names(), QStringList({u"Kinder"_s, u"Jugendliche"_s, u"Eltern"_s}));
}

void TestListsScreen::movesByDragging_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("gap");
    QTest::addColumn<QStringList>("order");
    QTest::addRow("down to the end") << 0 << 3 << QStringList({u"Jugendliche"_s, u"Eltern"_s, u"Kinder"_s});
    QTest::addRow("below the last") << 0 << -1 << QStringList({u"Jugendliche"_s, u"Eltern"_s, u"Kinder"_s});
    QTest::addRow("down by one") << 0 << 2 << QStringList({u"Jugendliche"_s, u"Kinder"_s, u"Eltern"_s});
    QTest::addRow("up to the top") << 2 << 0 << QStringList({u"Eltern"_s, u"Kinder"_s, u"Jugendliche"_s});
    QTest::addRow("where it is") << 1 << 1 << QStringList({u"Kinder"_s, u"Jugendliche"_s, u"Eltern"_s});
}

void TestListsScreen::movesByDragging()
{
    QFETCH(int, from);
    QFETCH(int, gap);
    QFETCH(QStringList, order);
    QAbstractItemModel *model = table()->model();
    const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(from, 0)}));
    model->dropMimeData(dragged.get(), Qt::MoveAction, gap, 0, {});
    QCOMPARE(names(), order);
}

void TestListsScreen::retiresAndRestores()
{
    select(0);
    press(u"Retire"_s);
    const QModelIndex state = table()->model()->index(0, CodeListModel::StateColumn);
    QCOMPARE(state.data().toString(), u"retired"_s);
    QVERIFY(m_workspace->codeLists().values(CodeValue::List::TargetGroup)->first().retired);
    press(u"Restore"_s);
    QCOMPARE(state.data().toString(), u"offered"_s);
}

void TestListsScreen::mergesTwo()
{
    select(0);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        for (QRadioButton *choice : dialog->findChildren<QRadioButton *>()) {
            if (choice->text() == u"Jugendliche"_s)
                choice->click();
        }
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    });
    press(u"Merge …"_s);
    QCOMPARE(names(), QStringList({u"Jugendliche"_s, u"Eltern"_s}));
    QCOMPARE(table()->model()->index(0, CodeListModel::AliasesColumn).data().toString(), u"Kinder"_s);
    QCOMPARE(table()->window()->focusWidget(), table()); // not the next button, which deletes
}

void TestListsScreen::countsUses()
{
    Organisation organisation;
    organisation.name = u"Jugendamt"_s;
    const auto owner = m_workspace->organisations().add(organisation);
    VERIFY_RESULT(owner);
    const auto round = m_workspace->survey().openRound(2026, QDate(2026, 1, 5), {}, Survey::CarryOver::Nothing);
    VERIFY_RESULT(round);
    GridEntry entry;
    entry.round = round->id;
    entry.organisation = owner->id;
    entry.title = u"Sprachcafé"_s;
    entry.targetGroups = {m_workspace->codeLists().values(CodeValue::List::TargetGroup)->at(1).id};
    VERIFY_RESULT(m_workspace->gridEntries().add(entry));
    QCOMPARE(table()->model()->index(0, CodeListModel::UsesColumn).data().toString(), u"0"_s);
    QCOMPARE(table()->model()->index(1, CodeListModel::UsesColumn).data().toString(), u"1"_s);
}

void TestListsScreen::deletionOfAUsedValueSaysWhy()
{
    countsUses();
    select(1);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(names().size(), 3);
    const Result<> refused =
        m_workspace->codeLists().remove(m_workspace->codeLists().values(CodeValue::List::TargetGroup)->at(1).id);
    VERIFY_ERROR(refused, Error::Code::Invalid);
    QVERIFY(says(refused.error().message));
    select(0);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(names(), QStringList({u"Jugendliche"_s, u"Eltern"_s}));
}

void TestListsScreen::keepsTheTownsName()
{
    showPage(u"Town and language"_s);
    QLineEdit *name = nullptr;
    for (const QLabel *label : m_screen->findChildren<QLabel *>()) {
        if (label->text() == u"&Name of the town:"_s)
            name = qobject_cast<QLineEdit *>(label->buddy());
    }
    QVERIFY(name && name->isVisible());
    QTest::mouseClick(name, Qt::LeftButton);
    QTest::keyClicks(name, u"Musterstadt"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_workspace->settings().townName().value(), u"Musterstadt"_s);
    VERIFY_RESULT(m_workspace->store().undo());
    QVERIFY(name->text() != u"Musterstadt"_s);
}

void TestListsScreen::keepsTheColourOfTheDocuments()
{
    showPage(u"Town and language"_s);
    QLineEdit *color = lineLabelled(*m_screen, u"Colour of the documents:"_s);
    QVERIFY(color && color->isVisible());
    QTest::mouseClick(color, Qt::LeftButton);
    QTest::keyClicks(color, u"gruen"_s);
    QTest::keyClick(color, Qt::Key_Return);
    QCOMPARE(m_workspace->settings().accent().value(), QString());
    QCOMPARE(color->text(), u"gruen"_s); // refused, and still there
    QVERIFY(says(u"for example #0b5563"_s));
    color->selectAll();
    QTest::keyClicks(color, u"#2A7"_s);
    QTest::keyClick(color, Qt::Key_Return);
    QCOMPARE(m_workspace->settings().accent().value(), u"#22aa77"_s);
    VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(m_workspace->settings().accent().value(), QString());
}

void TestListsScreen::keepsTheLogo()
{
    showPage(u"Town and language"_s);
    QVERIFY(says(u"No logo yet"_s));
    QVERIFY(!inko::test::press(*m_screen, u"Remove"_s));
    auto *town = m_screen->findChild<TownPage *>();
    const QString path = m_file->filePath(u"logo.png"_s);
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(path));
    town->takeLogo(path);
    QCOMPARE(m_workspace->settings().logo().value()->size, QSize(30, 20));
    QVERIFY(!says(u"No logo yet"_s));
    town->takeLogo(m_file->path()); // no picture: the old one stays
    QVERIFY(says(u"SVG, PNG or JPEG"_s));
    QVERIFY(m_workspace->settings().logo().value());
    QVERIFY(inko::test::press(*m_screen, u"Remove"_s));
    QVERIFY(!m_workspace->settings().logo().value());
    QVERIFY(!says(u"SVG, PNG or JPEG"_s));
    VERIFY_RESULT(m_workspace->store().undo());
    QVERIFY(m_workspace->settings().logo().value());
}

void TestListsScreen::keepsTheLanguage()
{
    showPage(u"Town and language"_s);
    auto *language = m_screen->findChild<QComboBox *>();
    language->setFocus();
    QTest::keyClick(language, Qt::Key_End);
    QCOMPARE(QSettings().value(u"language"_s).toString(), u"en"_s);
    QTest::keyClick(language, Qt::Key_Home);
    QCOMPARE(QSettings().value(u"language"_s).toString(), QString());
}

void TestListsScreen::makesABackup()
{
    showPage(u"File and backups"_s);
    press(u"Back up now"_s);
    const auto lists = m_screen->findChildren<QListWidget *>();
    const auto copies = std::ranges::find(lists, u"Backups"_s, &QWidget::accessibleName);
    QVERIFY(copies != lists.end());
    QCOMPARE((*copies)->count(), static_cast<int>(backup::copiesOf(m_file->path()).size()));
    QVERIFY((*copies)->count() > 0);
}

void TestListsScreen::modelKeepsItsPromises()
{
    CodeListModel model(*m_workspace, CodeValue::List::TargetGroup);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(&m_workspace->store(), &Store::changed, &model, [&] { VERIFY_RESULT(model.reload(2026)); });
    VERIFY_RESULT(model.reload(2026));
    add(u"Senioren"_s);
    VERIFY_RESULT(model.moveBy(3, -3));
    QCOMPARE(model.index(0, 0).data().toString(), u"Senioren"_s);
    QVERIFY(!model.setData(model.index(0, 0), u"Kinder"_s));
    QCOMPARE(model.index(0, 0).data().toString(), u"Kinder"_s); // as typed
    QVERIFY(!model.problemAt(model.rowAt(0).key(), 0).isEmpty());
    for (int step = 0; step < 2; ++step)
        VERIFY_RESULT(m_workspace->store().undo());
    QCOMPARE(model.rowCount(), 3);
}

QTEST_MAIN(TestListsScreen)
#include "tst_listsscreen.moc"
