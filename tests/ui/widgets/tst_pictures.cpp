#include "tests/support/result.h"
#include "ui/widgets/pictures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// What people choose as a logo.
class TestPictures : public QObject {
    Q_OBJECT

private slots:
    void readsDots_data();
    void readsDots();
    void standsOnWhite();
    void largeOnesAreMadeSmaller();
    void drawingsAreAsFineAsPrintNeeds();
    void refuses_data();
    void refuses();

private:
    QString written(const QString &name, const QByteArray &bytes);
    QTemporaryDir m_folder;
};

QString TestPictures::written(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for the test's files");
    return file.fileName();
}

void TestPictures::readsDots_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("PNG") << u"logo.png"_s;
    QTest::newRow("JPEG") << u"logo.jpg"_s;
    QTest::newRow("PNG under another name") << u"logo.JPG.png"_s;
}

void TestPictures::readsDots()
{
    QFETCH(QString, name);
    QImage image(5, 3, QImage::Format_RGB32); // rows of 15 bytes: none is filled up to four
    image.fill(QColor(200, 30, 30));
    QVERIFY(image.save(m_folder.filePath(name)));
    const auto picture = pictures::readFile(m_folder.filePath(name));
    VERIFY_RESULT(picture);
    QCOMPARE(picture->size, QSize(5, 3));
    QCOMPARE(picture->dots.size(), 45);
    const QColor last = pictures::imageOf(*picture).pixelColor(4, 2);
    QVERIFY(qAbs(last.red() - 200) < 4 && qAbs(last.green() - 30) < 4);
}

void TestPictures::standsOnWhite()
{
    QImage image(2, 1, QImage::Format_ARGB32);
    image.setPixelColor(0, 0, QColor(0, 0, 0, 0));
    image.setPixelColor(1, 0, QColor(0, 0, 0, 255));
    QVERIFY(image.save(m_folder.filePath(u"klar.png"_s)));
    const auto picture = pictures::readFile(m_folder.filePath(u"klar.png"_s));
    VERIFY_RESULT(picture);
    QCOMPARE(picture->dots, QByteArray("\xff\xff\xff\0\0\0", 6));
}

void TestPictures::largeOnesAreMadeSmaller()
{
    QImage image(3000, 1500, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QVERIFY(image.save(m_folder.filePath(u"gross.png"_s)));
    const auto picture = pictures::readFile(m_folder.filePath(u"gross.png"_s));
    VERIFY_RESULT(picture);
    QCOMPARE(picture->size, QSize(1000, 500));
    QCOMPARE(pictures::imageOf(*picture).pixelColor(999, 499), QColor(Qt::blue));
}

void TestPictures::drawingsAreAsFineAsPrintNeeds()
{
    const QString path = written(u"wappen.svg"_s, R"(<?xml version="1.0"?>
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20">
        <defs><rect id="half" width="20" height="20" fill="#00aa00"/></defs><use xlink:href="#half"/></svg>)");
    const auto picture = pictures::readFile(path);
    VERIFY_RESULT(picture);
    QCOMPARE(picture->size, QSize(1000, 500));
    const QImage image = pictures::imageOf(*picture);
    QCOMPARE(image.pixelColor(250, 250), QColor(0, 0xaa, 0));
    QCOMPARE(image.pixelColor(750, 250), QColor(Qt::white));
}

void TestPictures::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << u"leer.png"_s << QByteArray() << u"SVG, PNG or JPEG"_s;
    QTest::newRow("a text") << u"logo.txt"_s << QByteArray("Unser Logo") << u"SVG, PNG or JPEG"_s;
    QTest::newRow("a web page") << u"logo.html"_s << QByteArray("<html><body>Logo</body></html>")
                                << u"SVG, PNG or JPEG"_s;
    QTest::newRow("half an SVG") << u"halb.svg"_s << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><rec")
                                 << u"SVG, PNG or JPEG"_s;
    QTest::newRow("an SVG of other files")
        << u"fremd.svg"_s
        << QByteArray(R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" width="9" )"
                      R"(height="9"><image x:href="/etc/motd.png" width="9" height="9"/></svg>)")
        << u"other files"_s;
    QTest::newRow("a PNG cut off") << u"halb.png"_s
                                   << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000003e8000003e80802")
                                   << u"SVG, PNG or JPEG"_s;
    QTest::newRow("a whole album") << u"album.png"_s << QByteArray(21 * 1024 * 1024, 'x') << u"too large"_s;
}

void TestPictures::refuses()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const auto picture = pictures::readFile(written(name, bytes));
    VERIFY_ERROR(picture, Error::Code::Invalid);
    QVERIFY2(picture.error().message.contains(why), qPrintable(picture.error().message));
    VERIFY_ERROR(pictures::readFile(m_folder.filePath(u"nirgends.png"_s)), Error::Code::NotFound);
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
