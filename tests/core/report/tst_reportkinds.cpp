#include "core/exchange/sampletown.h"
#include "core/layout/layout.h"
#include "core/pdf/pdffile.h"
#include "core/report/kinds/checkingpages.h"
#include "core/report/kinds/reportkind.h"
#include "tests/support/pdf/pdfrules.h"
#include "tests/support/result.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace inko;
using namespace inko::document;
using namespace inko::test;
using namespace Qt::StringLiterals;

/// Every kind of document of the sample town, in every language.
class TestReportKinds : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void haveKeysAndNames();
    void areAccessible_data();
    void areAccessible();
    void theShortVersionIsShort();
    void theGridHasEachEntryOnce_data();
    void theGridHasEachEntryOnce();
    void theGridHasAnEntryInEachOfItsDistricts();
    void theGridLiesSideways();
    void eachInstitutionHasAPageToCheck();
    void aPageToCheckSaysWhatHasChanged();
    void nobodyIsNamedWithoutConsent();
    void whatTheTownEnteredSaysItsLanguage_data();
    void whatTheTownEnteredSaysItsLanguage();
    void aYearWithoutARoundSaysSo_data() { areAccessible_data(); }
    void aYearWithoutARoundSaysSo();

private:
    Document made(ReportKind::Value kind, const QString &language = u"de"_s) const
    {
        return ReportKind::build(kind, m_data, ReportLanguage(language));
    }
    static QString textOf(const Document &document);
    static int rowsIn(const Document &document);

    QTemporaryDir m_folder;
    ReportData m_data;
};

void TestReportKinds::initTestCase()
{
    const QString path = m_folder.filePath(u"Stadt.inko"_s);
    VERIFY_RESULT(createSampleTown(path));
    auto store = Store::open(path, Store::Mode::ReadOnly, {});
    VERIFY_RESULT(store);
    Workspace workspace(std::move(*store));
    auto data = readReportData(workspace, 2026);
    VERIFY_RESULT(data);
    m_data = std::move(*data);
}

QString TestReportKinds::textOf(const Document &document)
{
    QStringList parts;
    const auto add = [&](const Text &text) {
        for (const Span &span : text)
            parts << span.text;
    };
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            parts << heading->text;
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            add(paragraph->text);
        else if (const auto *list = std::get_if<List>(&block))
            std::ranges::for_each(list->items, add);
        else if (const auto *table = std::get_if<document::Table>(&block))
            for (const document::Table::Row &row : table->rows)
                for (const Cell &cell : row)
                    add(cell.text);
    }
    return parts.join(u'\n').remove(QChar(0x2068)).remove(QChar(0x2069));
}

int TestReportKinds::rowsIn(const Document &document)
{
    size_t rows = 0;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<document::Table>(&block))
            rows += table->rows.size();
    }
    return int(rows);
}

void TestReportKinds::haveKeysAndNames()
{
    QSet<QString> names;
    for (const QString &key : ReportKind::keys()) {
        const auto kind = ReportKind::ofKey(key);
        QVERIFY(kind);
        QCOMPARE(ReportKind::keyOf(*kind), key);
        names << ReportKind::nameOf(*kind);
    }
    QCOMPARE(names.size(), ReportKind::keys().size());
    QVERIFY(!names.contains(QString()));
    QVERIFY(!ReportKind::ofKey(u"weather"_s));
}

void TestReportKinds::areAccessible_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("language");
    for (const QString &kind : ReportKind::keys()) {
        for (const QString &language : ReportLanguage::all())
            QTest::addRow("%s, %s", qPrintable(kind), qPrintable(language)) << kind << language;
    }
}

void TestReportKinds::areAccessible()
{
    QFETCH(QString, kind);
    QFETCH(QString, language);
    const auto pages = layout::layOut(made(*ReportKind::ofKey(kind), language));
    VERIFY_RESULT(pages);
    QVERIFY(pages->missingCharacters.empty());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    VERIFY_RESULT(pdf::writePdf(*pages, QDateTime(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC), buffer));
    const QStringList barriers = barriersIn(buffer.data());
    QVERIFY2(barriers.isEmpty(), qPrintable(barriers.join(u"; "_s)));
}

void TestReportKinds::theShortVersionIsShort()
{
    const auto pages = layout::layOut(made(ReportKind::Short));
    VERIFY_RESULT(pages);
    QVERIFY2(pages->pages.size() >= 2 && pages->pages.size() <= 4, qPrintable(QString::number(pages->pages.size())));
}

void TestReportKinds::theGridHasEachEntryOnce_data()
{
    QTest::addColumn<ReportKind::Value>("kind");
    QTest::newRow("by institution") << ReportKind::GridByOrganisation;
    QTest::newRow("by goal") << ReportKind::GridByGoal;
}

void TestReportKinds::theGridHasEachEntryOnce()
{
    QFETCH(ReportKind::Value, kind);
    const Document document = made(kind);
    QCOMPARE(rowsIn(document), int(m_data.entries.size()));
    const QString text = textOf(document);
    for (const GridEntry &entry : m_data.entries)
        QVERIFY2(text.contains(entry.title), qPrintable(entry.title));
}

void TestReportKinds::theGridHasAnEntryInEachOfItsDistricts()
{
    int expected = 0;
    for (const GridEntry &entry : m_data.entries)
        expected += qMax(1, int(entry.districts.size()));
    QCOMPARE(rowsIn(made(ReportKind::GridByDistrict)), expected);
}

void TestReportKinds::theGridLiesSideways()
{
    const auto pages = layout::layOut(made(ReportKind::GridByGoal));
    VERIFY_RESULT(pages);
    for (const layout::Page &page : pages->pages)
        QVERIFY(page.size.width() > page.size.height());
}

void TestReportKinds::eachInstitutionHasAPageToCheck()
{
    const auto pages = layout::layOut(made(ReportKind::Checking));
    VERIFY_RESULT(pages);
    QSet<int> first;
    for (const layout::OutlineEntry &entry : pages->outline)
        first << entry.page;
    QCOMPARE(first.size(), m_data.organisations.size());
}

void TestReportKinds::aPageToCheckSaysWhatHasChanged()
{
    ReportData data = m_data;
    GridEntry &gone = data.earlier.front().entries.front();
    gone.activity = {4711};
    gone.title = u"Nicht mehr genannt"_s;
    gone.status = GridEntry::Status::New;
    const QString all = textOf(ReportKind::build(ReportKind::Checking, data, ReportLanguage(u"de"_s)));
    for (const QString &words : {u"Nicht mehr genannt"_s, u"\nNicht wieder gemeldet"_s, u"\nGeändert: "_s, u"\nNeu"_s})
        QVERIFY2(all.contains(words), qPrintable(words));

    const QString one = textOf(checkingPages(data, ReportLanguage(u"de"_s), gone.organisation));
    QVERIFY(one.contains(u"Nicht mehr genannt"_s));
    QVERIFY(one.contains(data.nameOf(gone.organisation)));
    for (const Organisation &other : data.organisations)
        QVERIFY(other.id == gone.organisation || !one.contains(u'\n' + other.name + u'\n'));
}

void TestReportKinds::whatTheTownEnteredSaysItsLanguage_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : ReportKind::keys())
        QTest::newRow(qPrintable(kind)) << kind;
}

/// In an Arabic document all that has Latin letters alone was entered by the town.
void TestReportKinds::whatTheTownEnteredSaysItsLanguage()
{
    QFETCH(QString, kind);
    const auto pages = layout::layOut(made(*ReportKind::ofKey(kind), u"ar"_s));
    VERIFY_RESULT(pages);
    static const QRegularExpression latin(u"[A-Za-z]{4}"_s), arabic(u"[\\x{600}-\\x{6ff}]"_s);
    int marked = 0;
    QSet<QString> unmarked;
    for (const layout::Element &element : pages->structure) {
        marked += element.language == u"de"_s;
        const bool isText = !element.kids.empty() && element.kids.front().run >= 0;
        const QString text = pages->textOf(element);
        const bool isName = text == u"Eschenfurt"_s; // the town's; names have no language
        QVERIFY2(element.language != u"de"_s || !text.contains(arabic), qPrintable(text));
        if (!isText || isName || element.role == layout::Role::Figure || !text.contains(latin) || text.contains(arabic))
            continue;
        const layout::Element *around = &element;
        while (around->language.isEmpty() && around->parent >= 0)
            around = &pages->structure[size_t(around->parent)];
        if (around->language != u"de"_s)
            unmarked << layout::nameOf(element.role) + u' ' + text;
    }
    QVERIFY(marked > 10);
    QVERIFY2(unmarked.isEmpty(), qPrintable(QStringList(unmarked.values()).join(u'\n')));
}

void TestReportKinds::nobodyIsNamedWithoutConsent()
{
    ReportData data = m_data;
    for (GridEntry &entry : data.entries) {
        entry.contact = u"Niemand Genanntes"_s;
        entry.contactPublic = false;
        entry.remark = u"nur für uns"_s;
    }
    for (const QString &key : ReportKind::keys()) {
        const QString text = textOf(ReportKind::build(*ReportKind::ofKey(key), data, ReportLanguage(u"de"_s)));
        QVERIFY2(!text.contains(u"Niemand Genanntes") && !text.contains(u"nur für uns"), qPrintable(key));
    }
}

void TestReportKinds::aYearWithoutARoundSaysSo()
{
    QFETCH(QString, kind);
    QFETCH(QString, language);
    ReportData nothing;
    nothing.year = 2031;
    nothing.asOf = QDate(2031, 1, 1);
    const auto pages = layout::layOut(ReportKind::build(*ReportKind::ofKey(kind), nothing, ReportLanguage(language)));
    VERIFY_RESULT(pages);
    QVERIFY(!pages->pages.empty());
}

QTEST_GUILESS_MAIN(TestReportKinds)
#include "tst_reportkinds.moc"
