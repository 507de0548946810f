#include "core/exchange/sampletown.h"
#include "core/report/papers/compilation.h"
#include "core/report/papers/markdowntext.h"
#include "core/report/papers/plaintext.h"
#include "core/workspace/workspace.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"

#include <QTemporaryDir>

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using papers::Telling;

/// The compilation of what was said about a draft, of the sample town's consultation: the source document's own
/// content, read in as CSV.
class TestCompilation : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void carriesEveryStatementUnderItsChapter();
    void countsAnswersAndPersonsApart();
    void namesOnlyWhoWantsToBe_data();
    void namesOnlyWhoWantsToBe();
    void putsWhatIsSimilarTogether();
    void showsTensionsSideBySide();
    void asksWhoDecides();
    void givesBackWhatBecameOfIt();
    void keepsTheLevelsOfTheDraft();
    void withoutAnyAnswer();
    void isMarkdown_data();
    void isMarkdown();
    void tellsTheSameAsMarkdown();

private:
    QStringList lines(Telling telling = Telling::Statements) const
    {
        return papers::plainTextOf(papers::compilation(record, telling)).split(u'\n');
    }
    bool isChapter(const document::Heading &heading) const
    {
        return std::ranges::any_of(record.chapters, [&](const DraftChapter &one) { return one.title == heading.text; });
    }
    /// The lines between this heading and that of the next chapter.
    QStringList under(const QString &heading, Telling telling = Telling::Statements) const
    {
        QStringList found;
        bool isThere = false;
        for (const document::Block &block : papers::compilation(record, telling).blocks) {
            if (const auto *head = std::get_if<document::Heading>(&block);
                head && (head->level <= 2 || isChapter(*head)))
                isThere = head->text == heading;
            document::Document one;
            one.blocks = {block};
            if (isThere)
                found << papers::plainTextOf(one).split(u'\n');
        }
        return found;
    }
    bool isSaid(const QStringList &where, const QString &words) const
    {
        return std::ranges::any_of(where, [&](const QString &line) { return line.contains(words); });
    }
    Statement *said(const QString &text) { return &*std::ranges::find(record.statements, text, &Statement::text); }

    QTemporaryDir folder;
    ConsultationRecord sample;
    ConsultationRecord record; ///< a copy of it, for each test
};

void TestCompilation::initTestCase()
{
    const QString path = folder.filePath(u"Stadt.inko"_s);
    VERIFY_RESULT(createSampleTown(path, &StoreFile::noon));
    Store::Options options;
    options.clock = &StoreFile::noon;
    Workspace workspace(valueOf(Store::open(path, Store::Mode::ReadWrite, options)));
    sample = valueOf(ConsultationRecord::read(workspace, valueOf(workspace.consultations().all()).front().id));
}

void TestCompilation::init()
{
    record = sample;
}

void TestCompilation::carriesEveryStatementUnderItsChapter()
{
    QCOMPARE(record.statements.size(), 115);
    for (const Statement &statement : record.statements) {
        const auto chapter =
            std::ranges::find_if(record.chapters, [&](const DraftChapter &one) { return statement.chapter == one.id; });
        const QString heading = chapter == record.chapters.cend() ? u"Zum Entwurf insgesamt"_s : chapter->title;
        QVERIFY2(isSaid(under(heading), statement.text), qPrintable(heading + u": "_s + statement.text));
    }
}

void TestCompilation::countsAnswersAndPersonsApart()
{
    const QStringList counts = under(u"Wer sich beteiligt hat"_s);
    QVERIFY(counts.contains(u"Per Fragebogen · 8 · 8; bei einer Rückmeldung nicht bekannt"_s));
    QVERIFY(counts.contains(u"Per Telefoninterview · 6 · 6"_s));
    QVERIFY(counts.contains(u"Schriftlich · 2 · 3; bei einer Rückmeldung nicht bekannt"_s));
    QVERIFY(counts.contains(u"Zusammen · 16 · 17; bei 2 Rückmeldungen nicht bekannt"_s));
    QVERIFY(counts.contains(u"2 Rückmeldungen stehen hier ohne Namen."_s));
    QVERIFY(isSaid(counts, u"getrennt gezählt"_s));
}

void TestCompilation::namesOnlyWhoWantsToBe_data()
{
    using Attribution = Response::Attribution;
    QTest::addColumn<Attribution>("attribution");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("public") << Attribution::Public << true;
    QTest::newRow("coordinator only") << Attribution::Coordinator << false;
    QTest::newRow("nobody") << Attribution::None << false;
}

void TestCompilation::namesOnlyWhoWantsToBe()
{
    QFETCH(Response::Attribution, attribution);
    QFETCH(bool, isNamed);
    for (Response &response : record.responses) {
        response.attribution = attribution;
        response.names = u"Frau Beispielhaft"_s;
    }
    for (const Telling telling : {Telling::Statements, Telling::Answers}) {
        const document::Document document = papers::compilation(record, telling);
        for (const QString &text : {papers::plainTextOf(document), papers::markdownOf(document)}) {
            QCOMPARE(text.contains(u"Jüdische Gemeinde"_s), isNamed);
            QCOMPARE(text.contains(u"(Jugendamt)"_s), isNamed);
            QVERIFY(!text.contains(u"Beispielhaft"_s));
        }
    }
}

void TestCompilation::putsWhatIsSimilarTogether()
{
    const QStringList data = under(u"Bevölkerungsdaten und Daten zur sozialen Lage"_s);
    const qsizetype group = data.indexOf(u"Daten kurz halten:"_s);
    QVERIFY(group > 0);
    QCOMPARE(data.count(u"Daten kurz halten:"_s), 1);
    QCOMPARE(data.mid(group + 1, 2),
             (QStringList{u"– Nur kurze Darstellung der wichtigsten Prognosen"_s,
                          u"– Möglichst komprimierte Form der Darstellung und Fortschreibung"_s}));
}

void TestCompilation::showsTensionsSideBySide()
{
    const QStringList tensions = under(u"Spannungen"_s);
    QVERIFY(tensions.contains(u"Umfang des Rückblicks"_s));
    QVERIFY(tensions.contains(u"Zu lang: Eine Seite muss reichen · Zu kurz: Es fehlt vieles"_s));
    QVERIFY(tensions.contains(u"Ja, auf jeden Fall · Ja, aber wie entscheiden und durchsetzen?"_s));
    QVERIFY(tensions.contains(u"Unrealistisch · Nicht sinnvoll"_s));
}

void TestCompilation::asksWhoDecides()
{
    QVERIFY(under(u"Was zu entscheiden ist"_s).contains(u"Rückblick ja oder nein? · Steuerungsgruppe INKO"_s));
    said(u"Rückblick ja oder nein?"_s)->decision = Statement::Decision::NotTakenOver;
    QVERIFY(!under(u"Was zu entscheiden ist"_s).contains(u"Rückblick ja oder nein? · Steuerungsgruppe INKO"_s));
}

void TestCompilation::givesBackWhatBecameOfIt()
{
    QVERIFY(!isSaid(lines(), u"übernommen"_s));
    Statement *chains = said(u"Förderketten bilden"_s);
    chains->becameTask = Id<Task>{7};
    record.tasks.insert(Id<Task>{7}, u"Ketten aufschreiben"_s);
    const QStringList answers = lines(Telling::Answers);
    QVERIFY(isSaid(answers,
                   u"Förderketten bilden (zu Ziel 5 Deutsch lernen, Mehrsprachigkeit wertschätzen) → übernommen "
                   "(Redaktionsgruppe INKO) – Daraus wurde: Auftrag „Ketten aufschreiben“"_s));
    QVERIFY(
        isSaid(answers, u"Sehr umfangreich → teilweise übernommen (Redaktionsgruppe INKO): Der Rückblick entfällt"_s));
    QVERIFY(under(u"Was entschieden wurde"_s, Telling::Answers).contains(u"offen · 31"_s));
}

void TestCompilation::keepsTheLevelsOfTheDraft()
{
    const auto levelOf = [this](const QString &title) {
        for (const document::Block &block : papers::compilation(record, Telling::Statements).blocks) {
            if (const auto *head = std::get_if<document::Heading>(&block); head && head->text == title)
                return head->level;
        }
        return 0;
    };
    QCOMPARE(levelOf(u"Rückblick"_s), 2);
    QCOMPARE(levelOf(u"Was im Rückblick fehlt"_s), 3);
    QCOMPARE(levelOf(u"Monitoring"_s), 2);
    record.statements.removeIf([&](const Statement &one) { return one.chapter == record.chapters.front().id; });
    QCOMPARE(levelOf(u"Rückblick"_s), 2); // something was said on what is beneath it
    record.statements.removeIf([&](const Statement &one) { return one.chapter == record.chapters.back().id; });
    QCOMPARE(levelOf(u"Was zu tun ist"_s), 0);
    for (DraftChapter &chapter : record.chapters)
        chapter.level = 6;
    QCOMPARE(levelOf(u"Was im Rückblick fehlt"_s), 2); // without gaps
}

void TestCompilation::withoutAnyAnswer()
{
    record.responses.clear();
    record.statements.clear();
    QVERIFY(isSaid(lines(), u"noch keine Rückmeldung"_s));
    QVERIFY(!isSaid(lines(), u"Spannungen"_s));
}

void TestCompilation::isMarkdown_data()
{
    using namespace document;
    QTest::addColumn<Block>("block");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("heading") << Block(Heading{2, u"Ziele *2027*"_s}) << u"## Ziele \\*2027\\*\n"_s;
    QTest::newRow("paragraph") << Block(Paragraph{plain(u"Ein\nAbsatz"_s)}) << u"Ein Absatz\n"_s;
    QTest::newRow("bold and a link") << Block(Paragraph{
                                            {{u"Portal: "_s, true}, {u"hier"_s, false, u"https://x.example/"_s}}})
                                     << u"**Portal:** [hier](<https://x.example/>)\n"_s;
    QTest::newRow("no list by chance") << Block(Paragraph{plain(u"- 1. eins"_s)}) << u"\\- 1. eins\n"_s;
    QTest::newRow("no number by chance") << Block(Paragraph{plain(u"1. eins"_s)}) << u"1\\. eins\n"_s;
    QTest::newRow("no HTML") << Block(Paragraph{plain(u"<b>"_s)}) << u"\\<b\\>\n"_s;
    QTest::newRow("list") << Block(List{{plain(u"eins"_s), plain(u"zwei"_s)}}) << u"- eins\n- zwei\n"_s;
    QTest::newRow("numbered") << Block(List{{plain(u"eins"_s), plain(u"zwei"_s)}, true}) << u"1. eins\n2. zwei\n"_s;
    document::Table table;
    table.columns = {{}, {}};
    table.header = {{Cell{plain(u"A"_s)}, Cell{plain(u"B"_s)}}};
    table.rows = {{Cell{plain(u"a|a"_s)}, Cell{}}, {Cell{plain(u"breit"_s), false, 2}}};
    QTest::newRow("table") << Block(table) << u"| A | B |\n| --- | --- |\n| a\\|a |  |\n| breit |  |\n"_s;
    QTest::newRow("page break") << Block(PageBreak{}) << u"\n"_s;
}

void TestCompilation::isMarkdown()
{
    QFETCH(document::Block, block);
    QFETCH(QString, markdown);
    document::Document document;
    document.blocks = {block};
    QCOMPARE(papers::markdownOf(document), markdown);
}

void TestCompilation::tellsTheSameAsMarkdown()
{
    const QString markdown = papers::markdownOf(papers::compilation(record, Telling::Statements));
    for (const Statement &statement : record.statements)
        QVERIFY2(markdown.contains(statement.text), qPrintable(statement.text));
    QVERIFY(markdown.contains(u"| Zusammen | 16 | 17; bei 2 Rückmeldungen nicht bekannt |"_s));
}

QTEST_GUILESS_MAIN(TestCompilation)
#include "tst_compilation.moc"
