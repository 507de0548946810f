#include "core/exchange/sampletown.h"
#include "core/report/editions/documentjson.h"
#include "core/report/kinds/reportkind.h"
#include "tests/core/pdf/sampledocument.h"
#include "tests/support/result.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace inko;
using namespace inko::document;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// A document that is kept as JSON comes back as it was, and anything else is refused.
class TestDocumentJson : public QObject {
    Q_OBJECT

private slots:
    void comesBack_data();
    void comesBack();
    void everyKindInEveryLanguageComesBack();
    void leavesOutWhatIsUsual();
    void refusesWhatIsNoDocument_data();
    void refusesWhatIsNoDocument();
    void aLaterFormatIsSaidToBeLater();
};

void TestDocumentJson::comesBack_data()
{
    QTest::addColumn<Document>("document");
    const auto with = [](const char *name, const Block &block) {
        QTest::newRow(name) << Document{.title = u"T"_s, .language = u"de"_s, .blocks = {block}};
    };
    QTest::newRow("empty") << Document();
    QTest::newRow("its own properties") << Document{u"Titel"_s, u"Musterstadt"_s, u"ar"_s, u"#0b5563"_s,
                                                    u"Kopf"_s,  u"%1/%2"_s,       u"…"_s,  {}};
    QTest::newRow("all blocks") << sampleDocument();
    with("title page", TitlePage{u"Titel"_s, u"Untertitel"_s, {u"a"_s, QString(), u"b"_s}});
    with("logo", TitlePage{u"T"_s, {}, {}, Picture{{2, 1}, QByteArray("\x00\x01\x02\xff\xfe\xfd", 6)}, u"Wappen"_s});
    with("contents", TableOfContents{u"Inhalt"_s, 3});
    with("heading", Heading{6, u"Überschrift “mit” \\ und\nZeile"_s, u"anker"_s, u"pl"_s});
    with("styles and links",
         Paragraph{{{u"a"_s, true, {}}, {u"b"_s, false, u"#x"_s}, {u" 😀 "_s, false, {}}}, Paragraph::Style::Caption});
    with("no text at all", Paragraph{{}, Paragraph::Style::Note});
    with("an empty text", Paragraph{plain({}), Paragraph::Style::Lead});
    with("strong alone", Paragraph{{{u"a"_s, true, {}}}, {}});
    with("list", List{{plain(u"eins"_s), {{u"zwei"_s, true, {}}}}, true});
    with("cells",
         document::Table{u"C"_s,
                         u"S"_s,
                         {{document::Table::Align::End, 0.25}, {}, {document::Table::Align::Center, 1.0 / 3}},
                         {{Cell{plain(u"h"_s), true, 3, 1}}},
                         {{Cell{plain(u"a"_s), true, 1, 2, 4711}, Cell{}, Cell{{{u"x"_s, true, {}, u"de"_s}}}}, {}},
                         u"uk"_s});
    with("figure with gaps", Figure{.kind = Figure::Kind::Lines,
                                    .title = u"Teilnehmende"_s,
                                    .unit = u"Personen"_s,
                                    .source = u"Raster"_s,
                                    .alternative = u"steigt"_s,
                                    .categories = {u"2025"_s, u"2026"_s},
                                    .series = {{u"alle"_s, {std::nullopt, 0.1}}, {u"neu"_s, {0, -1e300}}}});
    for (const auto orientation :
         {PageBreak::Orientation::Unchanged, PageBreak::Orientation::Portrait, PageBreak::Orientation::Landscape})
        QTest::addRow("page break %d", int(orientation)) << Document{.blocks = {PageBreak{orientation}}};
}

void TestDocumentJson::comesBack()
{
    QFETCH(Document, document);
    const QByteArray json = toJson(document);
    const auto read = fromJson(json);
    VERIFY_RESULT(read);
    QVERIFY(*read == document);
    QCOMPARE(toJson(*read), json);
}

void TestDocumentJson::everyKindInEveryLanguageComesBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Stadt.inko"_s);
    VERIFY_RESULT(createSampleTown(path));
    auto store = Store::open(path, Store::Mode::ReadOnly, {});
    VERIFY_RESULT(store);
    Workspace workspace(std::move(*store));
    const auto data = readReportData(workspace, 2026);
    VERIFY_RESULT(data);
    for (const QString &key : ReportKind::keys()) {
        for (const QString &language : ReportLanguage::all()) {
            const Document document = ReportKind::build(*ReportKind::ofKey(key), *data, ReportLanguage(language));
            const auto read = fromJson(toJson(document));
            VERIFY_RESULT(read);
            QVERIFY2(*read == document, qPrintable(key + u' ' + language));
        }
    }
}

void TestDocumentJson::leavesOutWhatIsUsual()
{
    const Document document{.blocks = {document::Table{.rows = {{Cell{plain(u"a"_s)}}}}, Paragraph{plain(u"b"_s)}}};
    const QJsonArray blocks = QJsonDocument::fromJson(toJson(document)).object().value(u"blocks"_s).toArray();
    QCOMPARE(QJsonDocument(blocks[0].toObject()).toJson(QJsonDocument::Compact),
             QByteArray(R"({"columns":[],"header":[],"is":"table","rows":[{"cells":[{"text":"a"}]}]})"));
    QCOMPARE(QJsonDocument(blocks[1].toObject()).toJson(QJsonDocument::Compact),
             QByteArray(R"({"is":"paragraph","text":"b"})"));
}

void TestDocumentJson::refusesWhatIsNoDocument_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("cut off") << toJson(sampleDocument()).chopped(10);
    QTest::newRow("without a format") << QByteArray(R"({"blocks":[]})");
    const auto block = [](const char *name, const QByteArray &object) {
        QTest::newRow(name) << QByteArray(R"({"format":1,"blocks":[)") + object + "]}";
    };
    block("a block that is none", "5");
    block("an unknown block", R"({"is":"video"})");
    block("a block without a name", R"({"text":"x"})");
    block("a text that is a number", R"({"is":"heading","text":5})");
    block("a heading of level 0", R"({"is":"heading","level":0})");
    block("a heading of level 7", R"({"is":"heading","level":7})");
    block("half a level", R"({"is":"heading","level":1.5})");
    block("an unknown style", R"({"is":"paragraph","text":"x","style":"loud"})");
    block("a span that spans nothing", R"({"is":"table","rows":[{"cells":[{"text":"x","columns":0}]}]})");
    block("a span without end", R"({"is":"table","rows":[{"cells":[{"text":"x","rows":2000000000}]}]})");
    block("a negative share", R"({"is":"table","columns":[{"weight":-1}]})");
    block("a figure's value that is a text", R"({"is":"figure","series":[{"name":"a","values":["1"]}]})");
    block("a logo that is none", R"({"is":"title-page","logo":"9999x9999 abc"})");
    block("lines that are none", R"({"is":"title-page","lines":[1]})");
}

void TestDocumentJson::refusesWhatIsNoDocument()
{
    QFETCH(QByteArray, json);
    const auto read = fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Damaged);
    QVERIFY(!read.error().message.isEmpty());
}

void TestDocumentJson::aLaterFormatIsSaidToBeLater()
{
    const auto read = fromJson(R"({"format":2,"blocks":[{"is":"hologram"}]})");
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::SchemaTooNew);
}

QTEST_GUILESS_MAIN(TestDocumentJson)
#include "tst_documentjson.moc"
