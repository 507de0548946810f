#include "core/base/files.h"
#include "core/layout/text/breakopportunities.h"
#include "core/layout/text/font.h"
#include "tests/core/layout/setting.h"
#include "tests/support/result.h"

#include <QFile>
#include <QTemporaryDir>

using namespace inko;
using namespace inko::layout;
using namespace Qt::StringLiterals;

namespace {

/// One character of each class of Unicode Standard Annex 14 and of each of Annex 9.
QList<char32_t> oneOfEachClass()
{
    return {u'\n',  u'\r',  0x85,   0x2028,  0x2029,  u'\t',    u' ',   0xAD,   0x300,   0xD800,  0xFEFF,  0x2060,
            0x200B, 0x200D, 0xA0,   0x2E,    0x2D,    0x2010,   0x2014, 0xB4,   0xFFFC,  U'(',    U')',    U']',
            U'!',   U'"',   U'/',   U'%',    U'+',    U'1',     U'a',   U'ä',   0x3041,  0x30FC,  0x4E00,  0xAC00,
            0xAC01, 0x1100, 0x1160, 0x11A8,  0xE01,   0x5D0,    0x627,  0x661,  0x1F1E9, 0x1F3FB, 0x1F600, 0x261D,
            0x200E, 0x200F, 0x202A, 0x202B,  0x202C,  0x202D,   0x202E, 0x2066, 0x2067,  0x2068,  0x2069,  0xFE0F,
            0xE000, 0xFDD0, 0xFFFF, 0x1FFFE, 0xE0041, 0x10FFFF, 0x378,  0};
}

} // namespace

/// What a person types or pastes never ends the report.
class TestCharacters : public QObject {
    Q_OBJECT

private slots:
    void brokenTextIsShown();
    void everyCharacterHasBreakOpportunities();
    void everyCharacterIsSet();
    void everyPairOfClassesIsSet();
    void flagsStayWhole();
    void picturesStayWhole_data();
    void picturesStayWhole();
    void emojiAreOutlines();
    void onlyFontsThatAPdfTakesAreUsed();
};

void TestCharacters::brokenTextIsShown()
{
    Setting setting;
    const QString broken = u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xdc00) + QChar(u'\x01') + QChar(0xffff) + u"c"_s;
    QCOMPARE(setting.texts(setting.lines(broken, 500)), QStringList{u"a\uFFFDb\uFFFD\uFFFD\uFFFDc"_s});
}

/// A library that does not know a character must not end the program.
void TestCharacters::everyCharacterHasBreakOpportunities()
{
    QString text;
    for (char32_t c = 0; c <= QChar::LastValidCodePoint; ++c) {
        if (QChar::isSurrogate(c) || c == 0xFFFF)
            continue;
        text += QChar::fromUcs4(c);
        text += c % 3 == 0 ? u"\U0001F1E9\U0001F1EA"_s : u"a "_s;
    }
    QCOMPARE(breakOpportunities(text, "de").size(), size_t(text.size()));
}

/// All that are assigned, but of the great blocks that are alike only some.
void TestCharacters::everyCharacterIsSet()
{
    Setting setting;
    QString text;
    int set = 0;
    for (char32_t c = 0; c <= QChar::LastValidCodePoint; ++c) {
        const bool isOneOfMany = (c >= 0x3400 && c <= 0xD7A3) || c >= 0x17000;
        if ((isOneOfMany && c % 97 != 0) || QChar::category(c) == QChar::Other_NotAssigned)
            continue;
        text += QChar::isSurrogate(c) ? QString(QChar(char16_t(c))) : QString::fromUcs4(&c, 1);
        if (++set % 32 == 0) {
            QVERIFY(!setting.lines(text, 40).empty());
            text.clear();
        }
    }
    QVERIFY(set > 20000);
}

void TestCharacters::everyPairOfClassesIsSet()
{
    Setting setting;
    const QList<char32_t> classes = oneOfEachClass();
    for (const char32_t first : classes) {
        for (const char32_t second : classes) {
            const char32_t pair[] = {first, second, first, u' ', second, second, U'a', first};
            QVERIFY(!setting.lines(QString::fromUcs4(pair, 8), 20).empty());
            QVERIFY(!setting.lines(QString::fromUcs4(pair, 8), 20, Direction::RightToLeft).empty());
        }
    }
}

void TestCharacters::flagsStayWhole()
{
    Setting setting;
    const QString flag = u"\U0001F1E9\U0001F1EA"_s;
    const QString text = u"aa"_s + flag.repeated(3) + u"\U0001F1E9 bb"_s;
    for (const float width : {setting.width(u"aa"_s + flag), setting.width(flag.repeated(2)), setting.width(flag)}) {
        for (QString line : setting.texts(setting.lines(text, width))) {
            line.remove(flag);
            QVERIFY2(!line.contains(QChar(0xD83C)) || line.contains(u"\U0001F1E9"_s), qPrintable(line));
        }
    }
}

void TestCharacters::picturesStayWhole_data()
{
    QTest::addColumn<QString>("picture");
    QTest::newRow("family") << u"\U0001F469\u200D\U0001F469\u200D\U0001F467"_s;
    QTest::newRow("coloured hand") << u"\U0001F44D\U0001F3FD"_s;
    QTest::newRow("rainbow flag") << u"\U0001F3F3\uFE0F\u200D\U0001F308"_s;
    QTest::newRow("key") << u"1\uFE0F\u20E3"_s;
    QTest::newRow("heart") << u"\u2764\uFE0F"_s;
}

void TestCharacters::picturesStayWhole()
{
    QFETCH(QString, picture);
    const QString text = u"a "_s + picture + u" b"_s;
    const std::vector<BreakOpportunity> breaks = breakOpportunities(text, "de");
    for (qsizetype i = 2; i + 1 < 2 + picture.size(); ++i)
        QCOMPARE(breaks[size_t(i)], BreakOpportunity::None);
    Setting setting;
    const Shaped shaped = setting.shaper.shape(picture, setting.regular.value(), Direction::LeftToRight);
    for (quint32 i = 0; i < shaped.count; ++i) {
        for (const Glyph &glyph : setting.shaper.words()[shaped.first + i].glyphs)
            QVERIFY(glyph.id != 0);
    }
    QVERIFY(setting.shaper.missingCharacters().empty());
}

/// The fonts that resources/packages.txt names have them, so that no box stands in a report.
void TestCharacters::emojiAreOutlines()
{
    Setting setting;
    const QString emoji =
        u"😀😊👍🎉👨👩👧🏳🌈❤✅☎✉★☑🇩🇪🇺🇦🤝💬🏠🏫📚⚽🎓🕌🌍"_s;
    setting.shaper.shape(emoji, setting.regular.value(), Direction::LeftToRight);
    QVERIFY(setting.shaper.missingCharacters().empty());
}

/// Fonts with outlines of another kind would be shown, and then no PDF could be written.
void TestCharacters::onlyFontsThatAPdfTakesAreUsed()
{
    FontSet fonts;
    const auto found = fonts.find(u"Noto Sans"_s, FontSet::Weight::Regular);
    VERIFY_RESULT(found);
    QFile file(fonts.at(*found).file().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"schrift.ttf"_s);
    VERIFY_RESULT(files::replace(path, bytes));
    QVERIFY(Font(path, u"Noto Sans"_s, false).isUsable());
    bytes.replace(bytes.indexOf("glyf"), 4, "CFF "); // its name in the file's list of tables
    VERIFY_RESULT(files::replace(path, bytes));
    QVERIFY(!Font(path, u"Noto Sans"_s, false).isUsable());
}

QTEST_GUILESS_MAIN(TestCharacters)
#include "tst_characters.moc"
