#include "core/base/compressed.h"
#include "core/base/picture.h"
#include "tests/support/result.h"

#include <QTest>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Pictures and compressed bytes as the texts that a file's tables keep.
class TestPicture : public QObject {
    Q_OBJECT

private slots:
    void comesBack_data();
    void comesBack();
    void refusesWhatIsNoPicture_data();
    void refusesWhatIsNoPicture();
    void bytesComeBack_data();
    void bytesComeBack();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
};

void TestPicture::comesBack_data()
{
    QTest::addColumn<Picture>("picture");
    QTest::newRow("a dot") << Picture{{1, 1}, QByteArray("\x00\xff\x80", 3)};
    QTest::newRow("wide") << Picture{{4000, 1}, QByteArray(12'000, 'a')};
    QTest::newRow("high") << Picture{{2, 500}, QByteArray(3'000, '\0')};
}

void TestPicture::comesBack()
{
    QFETCH(Picture, picture);
    const auto read = pictureFrom(toText(picture));
    VERIFY_RESULT(read);
    QVERIFY(*read == picture);
}

void TestPicture::refusesWhatIsNoPicture_data()
{
    QTest::addColumn<QString>("text");
    const QString dots = compressed(QByteArray(12, 'x')); // of two by two
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"ein Bild"_s;
    QTest::newRow("no dots") << u"2x2 "_s;
    QTest::newRow("fewer dots than it says") << u"2x3 "_s + dots;
    QTest::newRow("more dots than it says") << u"2x1 "_s + dots;
    QTest::newRow("without width") << u"0x2 "_s + dots;
    QTest::newRow("below nothing") << u"-2x-2 "_s + dots;
    QTest::newRow("too large") << u"9999x9999 "_s + dots;
    QTest::newRow("cut off") << u"2x2 "_s + dots.chopped(6);
    QTest::newRow("more behind it") << u"2x2 "_s + dots + u" "_s;
}

void TestPicture::refusesWhatIsNoPicture()
{
    QFETCH(QString, text);
    VERIFY_ERROR(pictureFrom(text), Error::Code::Damaged);
}

void TestPicture::bytesComeBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one") << QByteArray("x");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("umlauts") << u"Grüße"_s.toUtf8();
}

void TestPicture::bytesComeBack()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(decompressed(compressed(bytes), bytes.size()).value(), bytes);
    VERIFY_ERROR(decompressed(compressed(bytes), bytes.size() - 1), Error::Code::Damaged);
}

void TestPicture::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    const QByteArray packed = qCompress(QByteArray(1000, 'x'));
    const auto base64 = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    QTest::newRow("nothing") << QString();
    QTest::newRow("no base64") << u"###"_s;
    QTest::newRow("three bytes") << base64("abc");
    QTest::newRow("no zlib") << base64(QByteArray("\0\0\0\x0ahello", 9));
    QTest::newRow("cut off") << base64(packed.chopped(5));
    QTest::newRow("another size than it says") << base64("\0\0\x03\xe7" + packed.mid(4));
    QTest::newRow("says too much") << base64("\xff\xff\xff\xff" + packed.mid(4));
}

void TestPicture::refusesOtherTexts()
{
    QFETCH(QString, text);
    VERIFY_ERROR(decompressed(text, 1'000'000), Error::Code::Damaged);
}

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
