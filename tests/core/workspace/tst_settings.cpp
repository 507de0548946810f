#include "core/workspace/workspace.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include <QTest>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// What belongs to the file.
class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void keepsTheAccent_data();
    void keepsTheAccent();
    void refusesWhatIsNoColour_data();
    void refusesWhatIsNoColour();
};

void TestSettings::keepsTheAccent_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("as it is kept") << u"#0b5563"_s << u"#0b5563"_s;
    QTest::newRow("capitals") << u" #0B5563 "_s << u"#0b5563"_s;
    QTest::newRow("without the sign") << u"0b5563"_s << u"#0b5563"_s;
    QTest::newRow("in short") << u"#a0f"_s << u"#aa00ff"_s;
    QTest::newRow("none") << u""_s << QString();
}

void TestSettings::keepsTheAccent()
{
    QFETCH(QString, typed);
    StoreFile file;
    Workspace workspace(file.open());
    VERIFY_RESULT(workspace.settings().setAccent(typed));
    const auto kept = workspace.settings().accent();
    VERIFY_RESULT(kept);
    QTEST(*kept, "kept");
}

void TestSettings::refusesWhatIsNoColour_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"blau"_s, u"#12345"_s, u"#1234567"_s, u"##aabbcc"_s, u"#gggggg"_s})
        QTest::addRow("%s", qPrintable(typed)) << typed;
}

void TestSettings::refusesWhatIsNoColour()
{
    QFETCH(QString, typed);
    StoreFile file;
    Workspace workspace(file.open());
    VERIFY_RESULT(workspace.settings().setAccent(u"#0b5563"_s));
    VERIFY_ERROR(workspace.settings().setAccent(typed), Error::Code::Invalid);
    QCOMPARE(workspace.settings().accent().value(), u"#0b5563"_s);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
