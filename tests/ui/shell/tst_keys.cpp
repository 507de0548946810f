#include "tests/ui/shell/shellwindow.h"

#include <QAction>
#include <QLabel>
#include <QShortcut>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// What keys mean in the window as a whole: a key that two things wait for does neither.
class TestKeys : public QObject {
    Q_OBJECT

private slots:
    void eachKeyMeansOneThing_data();
    void eachKeyMeansOneThing();
    void addsToWhatIsShown_data();
    void addsToWhatIsShown();
};

void TestKeys::eachKeyMeansOneThing_data()
{
    QTest::addColumn<Place>("place");
    QTest::newRow("overview") << Place::Overview;
    QTest::newRow("grid") << Place::Grid;
    QTest::newRow("returns") << Place::Returns;
    QTest::newRow("institutions") << Place::Organisations;
    QTest::newRow("goals") << Place::Goals;
    QTest::newRow("report") << Place::Report;
    QTest::newRow("lists") << Place::Lists;
}

void TestKeys::eachKeyMeansOneThing()
{
    QFETCH(Place, place);
    ShellWindow shell;
    shell.openFile();
    shell.view().go({place, 0});
    QStringList keys;
    for (const QAction *action : shell.window().findChildren<QAction *>()) {
        const auto owners = action->associatedObjects();
        const bool isShown = std::ranges::any_of(owners, [](const QObject *owner) {
            const auto *widget = qobject_cast<const QWidget *>(owner);
            return widget && widget->isVisible();
        });
        const bool isHeard = action->shortcutContext() == Qt::WidgetWithChildrenShortcut
                                 ? isShown
                                 : action->shortcutContext() != Qt::WidgetShortcut;
        for (const QKeySequence &key : action->shortcuts()) {
            if (isHeard)
                keys << key.toString();
        }
    }
    for (const QShortcut *shortcut : shell.window().findChildren<QShortcut *>())
        keys << shortcut->key().toString();
    QVERIFY(keys.size() > 10);
    QStringList twice = keys;
    for (const QString &key : QSet(keys.begin(), keys.end()))
        twice.removeOne(key);
    QCOMPARE(twice, QStringList());
}

void TestKeys::addsToWhatIsShown_data()
{
    QTest::addColumn<Qt::Key>("screen");
    QTest::addColumn<QString>("heading");
    QTest::newRow("institution") << Qt::Key_4 << u"New institution"_s;
    QTest::newRow("goal") << Qt::Key_6 << u"New goal"_s;
}

void TestKeys::addsToWhatIsShown()
{
    QFETCH(Qt::Key, screen);
    QFETCH(QString, heading);
    ShellWindow shell;
    shell.openFile();
    Concept document;
    document.title = u"INKO"_s;
    QVERIFY(shell.workspace().goals().add(document));
    Organisation organisation;
    organisation.name = u"Jugendamt"_s;
    QVERIFY(shell.workspace().organisations().add(organisation));
    QTest::keyClick(&shell.window(), screen, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
    const auto labels = shell.window().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [&](const QLabel *label) { return label->isVisible() && label->text() == heading; }));
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
