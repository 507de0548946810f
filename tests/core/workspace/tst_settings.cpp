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
    void keepsTheLogo();
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

void TestSettings::keepsTheLogo()
{
    StoreFile file;
    Workspace workspace(file.open());
    QVERIFY(!workspace.settings().logo().value());
    const Picture logo{{2, 1}, QByteArray("\x01\x02\x03\x00\x05\xff", 6)};
    VERIFY_RESULT(workspace.settings().setLogo(logo));
    QVERIFY(workspace.settings().logo().value() == logo);
    VERIFY_RESULT(workspace.settings().setLogo(std::nullopt));
    QVERIFY(!workspace.settings().logo().value());
    VERIFY_RESULT(workspace.store().undo());
    QVERIFY(workspace.settings().logo().value() == logo);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
