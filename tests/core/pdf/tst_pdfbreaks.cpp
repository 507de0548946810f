#include "core/layout/layout.h"
#include "tests/core/pdf/sampledocument.h"
#include "tests/support/pdf/breaking.h"
#include "tests/support/pdf/pdfrules.h"
#include "tests/support/result.h"

#include <QTest>

using namespace inko;
using namespace inko::test;

Q_DECLARE_METATYPE(inko::test::Break)

/// The rules can fail: each break of a good file is noticed, and called by its name.
class TestPdfBreaks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void isNoticed_data();
    void isNoticed();
    void unbrokenItIsGood();
    void noBytesAreReadAsAFile_data();
    void noBytesAreReadAsAFile();

private:
    QByteArray m_good;
};

void TestPdfBreaks::initTestCase()
{
    m_good = pdfOf(layout::layOut(sampleDocument()).value());
    QVERIFY(!m_good.isEmpty());
}

void TestPdfBreaks::isNoticed_data()
{
    QTest::addColumn<Break>("how");
    for (const Break &how : everyBreak())
        QTest::newRow(how.name) << how;
}

void TestPdfBreaks::isNoticed()
{
    QFETCH(Break, how);
    const QByteArray broken = brokenBy(how, m_good);
    QVERIFY2(!broken.isEmpty(), "the break could not be made");
    const QStringList barriers = barriersIn(broken);
    QVERIFY2(barriers.contains(how.barrier), qPrintable(barriers.join(u"; "_s)));
}

void TestPdfBreaks::unbrokenItIsGood()
{
    const QStringList barriers = barriersIn(brokenBy({"nothing", {}, [](QPDF &) {}}, m_good));
    QVERIFY2(barriers.isEmpty(), qPrintable(barriers.join(u"; "_s)));
}

void TestPdfBreaks::noBytesAreReadAsAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("Integrationsbericht");
    QTest::newRow("the first half") << m_good.left(m_good.size() / 2);
}

void TestPdfBreaks::noBytesAreReadAsAFile()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!barriersIn(bytes).isEmpty());
}

QTEST_GUILESS_MAIN(TestPdfBreaks)
#include "tst_pdfbreaks.moc"
