#include "core/report/markdown.h"
#include "core/report/papers/approvedminutes.h"
#include "core/report/papers/plaintext.h"
#include "core/steering/sessions/redaction.h"
#include "core/workspace/workspace.h"
#include "tests/support/content.h"
#include "tests/support/storefile.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

using papers::Readers;

/// What a session's papers say, and what the public ones keep to themselves.
class TestPapers : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { workspace.reset(); }
    void invitesWithTheAgenda();
    void tellsMembersEverything();
    void keepsTheInternalFromEverybody();
    void keepsPeopleFromEverybody();
    void namesThoseWhoConsented();
    void takesOutNames_data();
    void takesOutNames();
    void leavesFunctionsAsTheyAre();
    void staysAsItWasApproved();
    void addsAmendmentsVisibly();
    void listsOpenMattersFirst();
    void saysWhatEachItemIsAbout();
    void countsPersonsWhereNobodyIsListed();
    void leavesRoomToSign();
    void bringsPapersToTheirItem();
    void readsMarkdown_data();
    void readsMarkdown();

private:
    QString minutes(Readers readers) const
    {
        return papers::plainTextOf(valueOf(papers::minutesOf(*workspace, session.id, readers)));
    }
    SessionRecord record() const { return valueOf(SessionRecord::read(*workspace, session.id)); }
    AgendaItem item(const QString &title, AgendaItem::Visibility visibility)
    {
        AgendaItem made;
        made.session = session.id;
        made.title = title;
        made.visibility = visibility;
        made.presenter = u"Frau Beispielhaft"_s;
        made.minutes = u"Frau Beispielhaft berichtet von "_s + title + u". Beispielhafts Zahlen überzeugen."_s;
        return valueOf(workspace->sessions().add(made));
    }
    void approve()
    {
        session = valueOf(workspace->sessions().byId(session.id));
        session.state = Session::State::Approved;
        VERIFY_RESULT(papers::updateSession(*workspace, session));
    }

    StoreFile file;
    std::unique_ptr<Workspace> workspace;
    Session session;
    Organisation school;
    AgendaItem open;
    AgendaItem closed;
};

void TestPapers::init()
{
    QFile::remove(file.path());
    valueOf(Store::create(file.path(), file.options()));
    workspace = std::make_unique<Workspace>(file.open());
    Organisation made;
    made.name = u"Volkshochschule"_s;
    school = valueOf(workspace->organisations().add(made));
    Contact head;
    head.organisation = school.id;
    head.job = u"Leitung"_s;
    head.name = u"Erna Beispielhaft"_s;
    head = valueOf(workspace->organisations().add(head));
    Body body;
    body.name = u"Steuerungsgruppe"_s;
    body.quorum = 1;
    body.startsAt = QTime(16, 0);
    body.place = u"Rathaus"_s;
    body = valueOf(workspace->bodies().add(body));
    BodyMember member;
    member.body = body.id;
    member.organisation = school.id;
    member.contact = head.id;
    valueOf(workspace->bodies().add(member));
    Session planned;
    planned.body = body.id;
    planned.day = QDate(2026, 3, 12);
    session = valueOf(workspace->sessions().plan(planned));
    Attendance there = valueOf(workspace->sessions().attendanceOf(session.id)).first();
    there.presence = Attendance::Presence::Present;
    VERIFY_RESULT(workspace->sessions().update(there));
    open = item(u"Sprachförderung"_s, AgendaItem::Visibility::Public);
    closed = item(u"Stellenbesetzung"_s, AgendaItem::Visibility::Internal);
    Task task;
    task.title = u"Flyer drucken"_s;
    task.person = u"Karl Erfunden"_s;
    task.responsible = school.id;
    task.agendaItem = open.id;
    valueOf(workspace->matters().add(task));
}

void TestPapers::invitesWithTheAgenda()
{
    open.brief = u"Es fehlen **zwölf** Plätze."_s;
    VERIFY_RESULT(workspace->sessions().update(open));
    const QString text = papers::plainTextOf(papers::invitation(record()));
    for (const QString &part : {u"Steuerungsgruppe"_s, u"16:00"_s, u"Rathaus"_s, u"1 · 16:00 · Sprachförderung"_s,
                                u"2 · – · Stellenbesetzung"_s, u"Es fehlen zwölf Plätze."_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestPapers::tellsMembersEverything()
{
    const QString text = minutes(Readers::Members);
    for (const QString &part :
         {u"Erna Beispielhaft · Volkshochschule"_s, u"Stellenbesetzung"_s, u"berichtet von Stellenbesetzung"_s,
          u"Flyer drucken – Volkshochschule, Karl Erfunden"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestPapers::keepsTheInternalFromEverybody()
{
    Recommendation secret;
    secret.title = u"Geheime Empfehlung"_s;
    secret.proposedOn = session.day;
    secret.agendaItem = closed.id;
    valueOf(workspace->matters().add(secret));
    Task task;
    task.title = u"Geheimer Auftrag"_s;
    task.agendaItem = closed.id;
    valueOf(workspace->matters().add(task));
    closed.decision = u"Geheimer Beschluss"_s;
    VERIFY_RESULT(workspace->sessions().update(closed));
    const QString text = minutes(Readers::Everybody);
    for (const QString &part : {u"Stellenbesetzung"_s, u"Geheime"_s, u"Geheimer"_s})
        QVERIFY2(!text.contains(part), qPrintable(text));
    QVERIFY(text.contains(u"Sprachförderung"_s) && text.contains(u"Flyer drucken"_s));
    QVERIFY(minutes(Readers::Members).contains(u"Geheimer Beschluss"_s));
}

void TestPapers::keepsPeopleFromEverybody()
{
    open.decision = u"Herr Erfunden druckt den Flyer."_s;
    VERIFY_RESULT(workspace->sessions().update(open));
    const QString text = minutes(Readers::Everybody);
    for (const QString &part : {u"Beispielhaft"_s, u"Erna"_s, u"Erfunden"_s, u"Karl"_s})
        QVERIFY2(!text.contains(part), qPrintable(text));
    QVERIFY2(text.contains(u"[Volkshochschule] berichtet"_s), qPrintable(text));
    QVERIFY(text.contains(u"– Volkshochschule"_s)); // who was there
}

void TestPapers::namesThoseWhoConsented()
{
    Contact head = valueOf(workspace->organisations().contacts()).first();
    head.consentGivenOn = QDate(2026, 1, 1);
    VERIFY_RESULT(workspace->organisations().update(head));
    QVERIFY(minutes(Readers::Everybody).contains(u"Beispielhaft berichtet"_s));
}

void TestPapers::takesOutNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    const QString name = u"Ayşe Öz-Müller"_s;
    QTest::newRow("whole") << name << u"Von Ayşe Öz-Müller."_s << u"Von [Amt]."_s;
    QTest::newRow("family name") << name << u"Frau Öz-Müller sagt"_s << u"Frau [Amt] sagt"_s;
    QTest::newRow("genitive") << name << u"Öz-Müllers Vorschlag"_s << u"[Amt] Vorschlag"_s;
    QTest::newRow("over a line's end") << name << u"Ayşe\nÖz-Müller"_s << u"[Amt]"_s;
    QTest::newRow("in capitals") << name << u"AYŞE ÖZ-MÜLLER"_s << u"[Amt]"_s;
    QTest::newRow("within a word") << u"Eva Berg"_s << u"Bergwerk, Berg"_s << u"Bergwerk, [Amt]"_s;
    QTest::newRow("signs that mean something elsewhere")
        << u"A. (B+"_s << u"Von A. (B+ und A"_s << u"Von [Amt] und A"_s;
    QTest::newRow("nobody") << u" "_s << u"Nichts zu tun."_s << u"Nichts zu tun."_s;
}

void TestPapers::takesOutNames()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, redacted);
    SessionRecord about;
    about.organisations.insert(Id<Organisation>{1}, u"Amt"_s);
    Attendance one;
    one.name = name;
    one.organisation = Id<Organisation>{1};
    about.attendance = {one};
    QCOMPARE(Redaction({about.attendance, about.contacts, about.tasks, about.organisations}).of(text), redacted);
}

void TestPapers::leavesFunctionsAsTheyAre()
{
    Contact head = valueOf(workspace->organisations().contacts()).first();
    head.name.clear();
    VERIFY_RESULT(workspace->organisations().update(head));
    Attendance there = valueOf(workspace->sessions().attendanceOf(session.id)).first();
    there.name = head.job;
    VERIFY_RESULT(workspace->sessions().update(there));
    open.minutes = u"Die Leitung berichtet."_s;
    VERIFY_RESULT(workspace->sessions().update(open));
    QVERIFY(minutes(Readers::Everybody).contains(open.minutes));
}

void TestPapers::staysAsItWasApproved()
{
    const QString before = minutes(Readers::Members);
    approve();
    QCOMPARE(minutes(Readers::Members), before);
    school.name = u"Ganz anders"_s;
    VERIFY_RESULT(workspace->organisations().update(school));
    Task task = valueOf(workspace->matters().tasks()).first();
    task.title = u"Doch nicht"_s;
    VERIFY_RESULT(workspace->matters().update(task));
    QCOMPARE(minutes(Readers::Members), before);
    QVERIFY(!minutes(Readers::Everybody).contains(u"Ganz anders"_s));
    VERIFY_RESULT(workspace->store().undo());
    VERIFY_RESULT(workspace->store().undo());
    VERIFY_RESULT(workspace->store().undo()); // the approval, with what was kept
    QCOMPARE(valueOf(workspace->store().table<ApprovedMinutes>().count()), 0);
}

void TestPapers::addsAmendmentsVisibly()
{
    approve();
    const auto amend = [&](const AgendaItem &to, const QString &text) {
        Amendment made;
        made.session = session.id;
        made.agendaItem = to.id;
        made.visibility = to.visibility;
        made.text = text;
        valueOf(workspace->sessions().add(made));
    };
    amend(open, u"Frau Beispielhaft meinte 21 Plätze."_s);
    amend(closed, u"Geheime Ergänzung."_s);
    const QString all = minutes(Readers::Members);
    QVERIFY(all.contains(u"Frau Beispielhaft meinte 21 Plätze."_s) && all.contains(u"Geheime Ergänzung"_s));
    const QString text = minutes(Readers::Everybody);
    QVERIFY2(text.contains(u"Frau [Volkshochschule] meinte 21 Plätze."_s), qPrintable(text));
    QVERIFY(!text.contains(u"Geheime"_s));
}

void TestPapers::listsOpenMattersFirst()
{
    const auto recommend = [&](const QString &title, QDate day) {
        Recommendation made;
        made.title = title;
        made.proposedOn = day;
        return valueOf(workspace->matters().add(made));
    };
    const auto settled = recommend(u"Erledigte"_s, QDate(2026, 2, 1));
    recommend(u"Offene"_s, QDate(2026, 1, 1));
    valueOf(workspace->matters().add(RecommendationStep{
        {}, 0, settled.id, QDate(2026, 3, 1), Recommendation::State::CarriedOut, {}, u"steht im Netz"_s}));
    const QString text = papers::plainTextOf(papers::mattersList(record()));
    QVERIFY(text.indexOf(u"Offene"_s) > 0 && text.indexOf(u"Offene"_s) < text.indexOf(u"Erledigte"_s));
    QVERIFY2(text.contains(u"steht im Netz"_s) && text.contains(u"Flyer drucken"_s), qPrintable(text));
    QVERIFY(!text.contains(u"Karl Erfunden"_s));
}

void TestPapers::saysWhatEachItemIsAbout()
{
    Recommendation made;
    made.title = u"Formulare übersetzen"_s;
    made.text = u"Der Rat lässt zehn Formulare übersetzen."_s;
    made.proposedOn = QDate(2026, 1, 1);
    made = valueOf(workspace->matters().add(made));
    open.recommendations = {made.id};
    VERIFY_RESULT(workspace->sessions().update(open));
    const document::Document document = papers::sessionPapers(record());
    const QString text = papers::plainTextOf(document);
    QVERIFY2(text.contains(made.text), qPrintable(text));
    const auto chapters = std::ranges::count_if(document.blocks, [](const document::Block &block) {
        const auto *heading = std::get_if<document::Heading>(&block);
        return heading && heading->level == 2 && heading->anchor.startsWith(u"item-"_s);
    });
    QCOMPARE(chapters, 2); // each a bookmark
}

void TestPapers::bringsPapersToTheirItem()
{
    AgendaPaper paper;
    paper.agendaItem = open.id;
    paper.title = u"Kursliste"_s;
    paper.reference = u"https://vhs.example/kurse"_s;
    paper.text = u"Zwölf *Kurse*."_s;
    valueOf(workspace->sessions().add(paper));
    paper.title = u"Vorlage"_s;
    paper.reference = u"javascript:alert(1)"_s;
    valueOf(workspace->sessions().add(paper));
    QStringList targets;
    for (const document::Block &block : papers::sessionPapers(record()).blocks) {
        if (const auto *paragraph = std::get_if<document::Paragraph>(&block)) {
            for (const document::Span &span : paragraph->text)
                targets << span.target;
        }
    }
    targets.removeAll(QString());
    QCOMPARE(targets, QStringList{u"https://vhs.example/kurse"_s}); // nothing else is a link
    const QString text = papers::plainTextOf(papers::sessionPapers(record()));
    QVERIFY2(text.contains(u"Zwölf Kurse."_s) && text.contains(u"Kursliste"_s), qPrintable(text));
}

void TestPapers::countsPersonsWhereNobodyIsListed()
{
    Body body;
    body.name = u"Integrationskonferenz"_s;
    Session conference;
    conference.body = valueOf(workspace->bodies().add(body)).id;
    conference.day = QDate(2026, 2, 26);
    conference.presentCount = 118;
    session = valueOf(workspace->sessions().add(conference));
    const QString text = minutes(Readers::Everybody);
    QVERIFY(text.contains(u"118 Personen kamen."_s));
    QVERIFY(!text.contains(u"0 Institutionen"_s));
}

void TestPapers::leavesRoomToSign()
{
    const document::Document document = papers::attendanceSheet(record());
    const auto table = std::ranges::find_if(
        document.blocks, [](const document::Block &block) { return std::holds_alternative<document::Table>(block); });
    QVERIFY(table != document.blocks.end());
    QCOMPARE(std::get<document::Table>(*table).rows.size(), size_t(6)); // one is expected, five to spare
}

void TestPapers::readsMarkdown_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << u"Eins\nzwei\n\ndrei"_s << u"Eins zwei\ndrei"_s;
    QTest::newRow("lists") << u"- eins\n- zwei\n    - innen"_s << u"– eins\n– zwei\n– innen"_s;
    QTest::newRow("html is dropped") << u"<script>alert(1)</script>\n\nText <b>fett</b>"_s << u"Text fett"_s;
    QTest::newRow("pictures are what they are called") << u"![Ein Bild](http://x.example/a.png)"_s << u"Ein Bild"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestPapers::readsMarkdown()
{
    QFETCH(QString, markdown);
    QFETCH(QString, text);
    document::Document document;
    document.blocks = markdownBlocks(markdown, 2);
    QCOMPARE(papers::plainTextOf(document), text);
    const auto links = markdownBlocks(u"[a](javascript:x) [b](https://stadt.example/) [c](file:///etc)"_s, 2);
    QStringList targets;
    for (const document::Span &span : std::get<document::Paragraph>(links.front()).text)
        targets << span.target;
    targets.removeAll(QString());
    QCOMPARE(targets, QStringList{u"https://stadt.example/"_s});
    const auto headings = markdownBlocks(u"### tief\n\n# oben\n\n## darunter"_s, 2);
    QCOMPARE(std::get<document::Heading>(headings[0]).level, 3); // no level is skipped
    QCOMPARE(std::get<document::Heading>(headings[2]).level, 4);
}

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
