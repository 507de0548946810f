#include "core/grid/entryhistory.h"
#include "tests/support/gridtown.h"
#include "tests/support/result.h"

#include <QLocale>
#include <QTest>

using namespace inko;
using namespace Qt::StringLiterals;

/// An entry's fields as people read and write them, and its history in words.
class TestEntryNames : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    void init() { m_town = std::make_unique<test::GridTown>(); }
    void readsBackWhatItWrites();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void saysWhatIsWrongWithANumber_data();
    void saysWhatIsWrongWithANumber();
    void fieldsAreTreatedAlike();
    void historyNamesWhatChanged();
    void differencesLeaveTheRoundsOwnFieldsOut();

private:
    EntryNames names() { return EntryNames::load(m_town->store()).value(); }
    /// An entry whose every field holds something.
    GridEntry full();

    std::unique_ptr<test::GridTown> m_town;
};

GridEntry TestEntryNames::full()
{
    GridEntry entry = m_town->entry(u"Sprachcafé"_s);
    entry.description = u"Zwei\nZeilen"_s;
    entry.funder = u"Land"_s;
    entry.ends = PartialDate::ofMonth(2026, 12);
    entry.participants = 1200;
    entry.contact = u"Leitung"_s;
    entry.contactPublic = true;
    entry.status = GridEntry::Status::Changed;
    entry.remark = u"Siehe Akte"_s;
    entry.goals = {m_town->goal(u"10"_s), m_town->goal(u"1.1"_s)};
    entry.languages = {m_town->value(CodeValue::List::Language, u"Deutsch"_s)};
    entry.cooperations = {m_town->organisation(u"Verein; Rat und Tat"_s)};
    return entry;
}

void TestEntryNames::readsBackWhatItWrites()
{
    const GridEntry entry = full();
    const EntryNames known = names();
    for (int place = 0; place < GridColumn::Count; ++place) {
        const auto column = static_cast<GridColumn::Value>(place);
        GridEntry read;
        const QString text = known.text(entry, column, EntryNames::Style::Written);
        const auto refusal = known.read(read, column, text);
        QVERIFY2(!refusal, qPrintable(text));
        QVERIFY2(entryfields::isSame(read, entry, column), qPrintable(text));
        QVERIFY2(!entryfields::isSame(GridEntry(), entry, column), qPrintable(text));
    }
}

void TestEntryNames::reads_data()
{
    QTest::addColumn<GridColumn::Value>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("goals by number and title")
        << GridColumn::Goals << u"10; sprache und bildung"_s << u"10 – Gesundheit; 1 – Sprache und Bildung"_s;
    QTest::newRow("a goal as it is shown") << GridColumn::Goals << u"2 – Arbeit"_s << u"2 – Arbeit"_s;
    QTest::newRow("a goal named twice") << GridColumn::Goals << u"2;2"_s << u"2 – Arbeit"_s;
    QTest::newRow("nothing") << GridColumn::Goals << u" "_s << QString();
    QTest::newRow("however it is written")
        << GridColumn::Organisation << u" volkshochschule "_s << u"Volkshochschule"_s;
    QTest::newRow("number with points") << GridColumn::Participants << u"1.200"_s << u"1.200"_s;
    QTest::newRow("number with spaces") << GridColumn::Participants << u"1 200"_s << u"1.200"_s;
    QTest::newRow("nobody") << GridColumn::Participants << u"0"_s << u"0"_s;
    QTest::newRow("unknown number") << GridColumn::Participants << u"–"_s << u"–"_s;
    QTest::newRow("nobody said how many") << GridColumn::Participants << u"k. A."_s << u"–"_s;
    QTest::newRow("since") << GridColumn::Starts << u"seit 2020"_s << u"2020"_s;
    QTest::newRow("until") << GridColumn::Ends << u"bis 3/2027"_s << u"03/2027"_s;
    QTest::newRow("no end") << GridColumn::Ends << u"laufend"_s << QString();
    QTest::newRow("until the end of") << GridColumn::Ends << u"bis Ende 2026"_s << u"2026"_s;
    QTest::newRow("number with a unit") << GridColumn::Participants << u"20 TN"_s << u"20"_s;
    QTest::newRow("no goal said") << GridColumn::Goals << u"k. A."_s << QString();
    QTest::newRow("text with strays") << GridColumn::Title << u"\ufeffKurs\u0007 \u202eB"_s << u"Kurs B"_s;
    QTest::newRow("yes") << GridColumn::ContactPublic << u"Ja"_s << u"yes"_s;
    QTest::newRow("a tick") << GridColumn::ContactPublic << u"x"_s << u"yes"_s;
    QTest::newRow("nothing is no") << GridColumn::ContactPublic << QString() << u"no"_s;
    QTest::newRow("a status by its key") << GridColumn::Status << u"Ended"_s
                                         << GridEntries::nameOf(GridEntry::Status::Ended);
}

void TestEntryNames::reads()
{
    QFETCH(const GridColumn::Value, column);
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    GridEntry entry;
    QVERIFY(!names().read(entry, column, text));
    QCOMPARE(names().text(entry, column), shown);
}

void TestEntryNames::refuses_data()
{
    QTest::addColumn<GridColumn::Value>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("unknown");
    QTest::newRow("goal") << GridColumn::Goals << u"1; 99; 2; neun"_s << QStringList{u"99"_s, u"neun"_s};
    QTest::newRow("organisation") << GridColumn::Organisation << u"Niemand"_s << QStringList{u"Niemand"_s};
    QTest::newRow("no organisation") << GridColumn::Organisation << QString() << QStringList();
    QTest::newRow("date") << GridColumn::Starts << u"bald"_s << QStringList();
    QTest::newRow("a beginning as the end") << GridColumn::Ends << u"seit 2020"_s << QStringList();
    QTest::newRow("decimals") << GridColumn::Participants << u"1,5"_s << QStringList();
    QTest::newRow("negative") << GridColumn::Participants << u"-4"_s << QStringList();
    QTest::newRow("badly grouped") << GridColumn::Participants << u"1.20"_s << QStringList();
    QTest::newRow("too many") << GridColumn::Participants << u"99999999999999999999"_s << QStringList();
    QTest::newRow("no organisation said") << GridColumn::Organisation << u"–"_s << QStringList{u"–"_s};
    QTest::newRow("neither yes nor no") << GridColumn::ContactPublic << u"vielleicht"_s << QStringList();
}

void TestEntryNames::refuses()
{
    QFETCH(const GridColumn::Value, column);
    QFETCH(const QString, text);
    QFETCH(const QStringList, unknown);
    GridEntry entry = full();
    const GridEntry before = entry;
    const auto refusal = names().read(entry, column, text);
    QVERIFY(refusal);
    QVERIFY(!refusal->message.isEmpty());
    QCOMPARE(refusal->unknown, unknown);
    QCOMPARE(entry, before);
}

void TestEntryNames::saysWhatIsWrongWithANumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const QString negative = u"There cannot be fewer than 0 participants. Leave it empty if the number is not known."_s;
    const QString noNumber = u"“%1” is not a whole number. Leave it empty if it is not known."_s;
    const QString tooMany = u"“%1” are too many participants. Is there a digit too much?"_s;
    for (const QString &text : {u"-4"_s, u"−4"_s, u"-1.200"_s})
        QTest::addRow("%s", qPrintable(text)) << text << negative;
    for (const QString &text : {u"1,5"_s, u"1.20"_s, u"ca. 20"_s, u"12-15"_s, u"--"_s, u"1e3"_s})
        QTest::addRow("%s", qPrintable(text)) << text << noNumber.arg(text);
    for (const QString &text : {u"2147483648"_s, u"999999999999999999999"_s})
        QTest::addRow("%s", qPrintable(text)) << text << tooMany.arg(text);
}

void TestEntryNames::saysWhatIsWrongWithANumber()
{
    QFETCH(const QString, text);
    QFETCH(const QString, message);
    GridEntry entry = full();
    const auto refusal = names().read(entry, GridColumn::Participants, text);
    QVERIFY(refusal);
    QCOMPARE(refusal->message, message);
    QCOMPARE(entry.participants, full().participants);
}

void TestEntryNames::fieldsAreTreatedAlike()
{
    const GridEntry entry = full();
    GridEntry copied;
    GridEntry cleared = entry;
    for (int place = 0; place < GridColumn::Count; ++place) {
        const auto column = static_cast<GridColumn::Value>(place);
        entryfields::copy(entry, copied, column);
        entryfields::clear(cleared, column);
        GridEntry set;
        entryfields::setValues(set, column, entryfields::values(entry, column));
        if (!entryfields::values(entry, column).isEmpty())
            QVERIFY(entryfields::isSame(set, entry, column));
    }
    copied.round = entry.round;
    QCOMPARE(copied, entry);
    QCOMPARE(cleared.organisation, entry.organisation);
    QCOMPARE(cleared.status, entry.status);
    QVERIFY(cleared.goals.isEmpty());
    QVERIFY(cleared.title.isEmpty());
}

void TestEntryNames::historyNamesWhatChanged()
{
    GridEntry entry = m_town->add(u"Treff"_s);
    entry.goals << m_town->goal(u"10"_s);
    entry.participants.reset();
    VERIFY_RESULT(m_town->entries().updateAll(u"Goals changed"_s, {entry}));
    VERIFY_RESULT(m_town->store().undo());
    const auto steps = entryHistory(m_town->store(), names(), entry.id);
    VERIFY_RESULT(steps);
    QCOMPARE(steps->size(), 3);
    QCOMPARE(steps->at(0).kind, EntryStep::Kind::Added);
    QCOMPARE(steps->at(1).step.name, u"Goals changed"_s);
    const FieldChange goals{GridColumn::Goals, u"1.1 – Kurse in jedem Stadtteil"_s,
                            u"1.1 – Kurse in jedem Stadtteil; 10 – Gesundheit"_s};
    const FieldChange participants{GridColumn::Participants, u"12"_s, u"–"_s};
    QCOMPARE(steps->at(1).changes, (QList{goals, participants}));
    QCOMPARE(steps->at(2).step.kind, ChangeSet::Kind::Undo);
    QCOMPARE(steps->at(2).changes.first(), (FieldChange{GridColumn::Goals, goals.to, goals.from}));
}

void TestEntryNames::differencesLeaveTheRoundsOwnFieldsOut()
{
    const GridEntry before = full();
    GridEntry now = before;
    now.status = GridEntry::Status::Unchanged;
    now.remark = u"Anders"_s;
    QVERIFY(differences(before, now).isEmpty());
    now.title = u"Treff"_s;
    now.languages.clear();
    QCOMPARE(differences(before, now), (QList{GridColumn::Title, GridColumn::Languages}));
}

QTEST_GUILESS_MAIN(TestEntryNames)
#include "tst_entrynames.moc"
