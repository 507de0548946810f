#include "core/layout/layout.h"
#include "tests/core/pdf/sampledocument.h"
#include "tests/support/pdf/pdfrules.h"
#include "tests/support/result.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace inko;
using namespace inko::document;
using namespace inko::test;

namespace {

QString normalised(QString text)
{
    text.remove(QChar(QChar::SoftHyphen));
    // marks of direction, which steer the layout and are not read
    text.removeIf([](QChar c) {
        return (c >= QChar(0x200e) && c <= QChar(0x200f)) || (c >= QChar(0x202a) && c <= QChar(0x202e)) ||
               (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
    return text.normalized(QString::NormalizationForm_C).simplified();
}

QString pdftotext(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"text.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {path, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

Document documentOf(const QString &text, const QString &language)
{
    Document document = germanDocument({Heading{1, text, {}}, Paragraph{plain(text), {}}});
    document.language = language;
    document.runningTitle.clear();
    document.author.clear();
    document.pageLabel = u"%1"_s;
    return document;
}

} // namespace

/// Whatever an institution writes is read out and copied as it wrote it.
class TestPdfText : public QObject {
    Q_OBJECT

private slots:
    void isReadAsWritten_data();
    void isReadAsWritten();
    void isCopiedAsWritten_data() { isReadAsWritten_data(); }
    void isCopiedAsWritten();
    void dividedWordsStayWhole();
    void missingCharactersAreKept();
};

void TestPdfText::isReadAsWritten_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("German") << u"de"_s << u"Größere Auflage: Schifffahrt, „Straßenfest“ – 12 %"_s;
    QTest::newRow("Turkish") << u"tr"_s << u"İstanbul'dan gelen çocuklar için öğle yemeği, ışık ve şiir"_s;
    QTest::newRow("Polish") << u"pl"_s << u"Zażółć gęślą jaźń, Łódź i Świętokrzyskie"_s;
    QTest::newRow("Ukrainian") << u"uk"_s << u"Українські родини, ґанок і їжа"_s;
    QTest::newRow("Russian") << u"ru"_s << u"Съешь ещё этих мягких булок"_s;
    QTest::newRow("Romanian") << u"ro"_s << u"Învățământ și țară"_s;
    QTest::newRow("Vietnamese") << u"vi"_s << u"Tiếng Việt cho người mới đến"_s;
    QTest::newRow("Greek") << u"el"_s << u"Ελληνική κοινότητα και γλώσσα"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"مرحبا بكم في المدينة، سلام للجميع"_s;
    QTest::newRow("Persian") << u"fa"_s << u"خوش آمدید به شهر ما، گروه زنان"_s;
    QTest::newRow("Arabic in German") << u"de"_s << u"Das Café „سلام“ in der Innenstadt, jede Woche 2 Stunden"_s;
    QTest::newRow("German in Arabic") << u"ar"_s << u"دورة Sprachcafé في Eschenfurt عام 2026"_s;
    QTest::newRow("Hebrew") << u"he"_s << u"שלום לכולם בעיר"_s;
    QTest::newRow("Hindi") << u"hi"_s << u"नमस्ते दुनिया, हिन्दी में बातचीत"_s;
    QTest::newRow("Georgian") << u"ka"_s << u"გამარჯობა მეგობრებო"_s;
    QTest::newRow("Amharic") << u"am"_s << u"ሰላም ለሁላችሁም"_s;
    QTest::newRow("Tigrinya in German") << u"de"_s << u"Gruppe ሰላም für Familien"_s;
    QTest::newRow("pictures") << u"de"_s << u"Fest 😀 und 🎉 am Markt"_s;
    QTest::newRow("marks of their own") << u"de"_s << u"Cafe\u0301 und Nin\u0303o"_s;
}

void TestPdfText::isReadAsWritten()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    const auto pages = layout::layOut(documentOf(text, language));
    VERIFY_RESULT(pages);
    QVERIFY2(pages->missingCharacters.empty(), "a font of packages.txt is missing");
    const auto read = readPdf(pdfOf(*pages));
    VERIFY_RESULT(read);
    const QStringList barriers = barriersIn(*read);
    QVERIFY2(barriers.isEmpty(), qPrintable(barriers.join(u"; "_s)));
    for (const QString &role : {u"H1"_s, u"P"_s}) {
        const auto element = std::ranges::find(read->elements, role, &ReadElement::role);
        QVERIFY(element != read->elements.end());
        QCOMPARE(normalised(read->textOf(int(element - read->elements.begin()))), normalised(text));
    }
}

void TestPdfText::isCopiedAsWritten()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    const auto pages = layout::layOut(documentOf(text, language));
    VERIFY_RESULT(pages);
    // Readers of PDF differ in where they put punctuation and runs of the other direction; words are searched for.
    static const QRegularExpression punctuation(u"[\\p{P}]"_s);
    const QString copied = normalised(pdftotext(pdfOf(*pages))).remove(punctuation);
    for (const QString &word : normalised(text).remove(punctuation).split(u' '))
        QVERIFY2(copied.contains(word), qPrintable(word + u" is not in "_s + copied));
}

void TestPdfText::dividedWordsStayWhole()
{
    const auto pages = layout::layOut(documentOf(
        u"Donaudampfschifffahrtsgesellschaftskapitänsversammlung Bundesausbildungsförderungsgesetzänderung "_s.repeated(
            9),
        u"de"_s));
    VERIFY_RESULT(pages);
    const auto read = readPdf(pdfOf(*pages));
    VERIFY_RESULT(read);
    const QString text = read->textOf(0);
    QVERIFY(text.contains(QChar(QChar::SoftHyphen)));
    QCOMPARE(normalised(text).count(u"Donaudampfschifffahrtsgesellschaftskapitänsversammlung"_s), 18);
    QVERIFY(!text.contains(u'-'));
}

void TestPdfText::missingCharactersAreKept()
{
    const QString unknown = u"\U0010FFF0"_s;
    const auto pages = layout::layOut(documentOf(u"vor "_s + unknown + u" nach"_s, u"de"_s));
    VERIFY_RESULT(pages);
    QCOMPARE(pages->missingCharacters, std::vector<char32_t>{0x10FFF0});
    const auto read = readPdf(pdfOf(*pages));
    VERIFY_RESULT(read);
    const QStringList barriers = barriersIn(*read);
    QVERIFY2(barriers.isEmpty(), qPrintable(barriers.join(u"; "_s)));
    QVERIFY(read->textOf(0).contains(unknown)); // what cannot be shown can still be copied
}

QTEST_GUILESS_MAIN(TestPdfText)
#include "tst_pdftext.moc"
