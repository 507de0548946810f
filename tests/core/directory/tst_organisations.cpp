#include "core/directory/organisations.h"

#include "core/goals/goal.h"
#include "tests/support/content.h"
#include "tests/support/town.h"

using namespace inko;
using namespace inko::test;
using namespace Qt::StringLiterals;

class TestOrganisations : public QObject {
    Q_OBJECT

private slots:
    void addsChangesAndRemoves();
    void sortsAsGermansDo();
    void findsByAnySpelling_data();
    void findsByAnySpelling();
    void refuses_data();
    void refuses();
    void staysWhileAnythingRefersToIt();
    void keepsContacts();
    void refusesContacts_data();
    void refusesContacts();
    void readsContactsInOrder();

private:
    static Organisation organisation(const QString &name, const QString &shortName = {},
                                     const QStringList &aliases = {})
    {
        return {{}, 0, name, shortName, aliases, {}, {}, {}, {}};
    }
    static QStringList names(const Result<QList<Organisation>> &organisations)
    {
        QStringList names;
        for (const Organisation &found : *organisations)
            names << found.name;
        return names;
    }
};

void TestOrganisations::addsChangesAndRemoves()
{
    Town town;
    Organisations organisations(town.store());
    VERIFY_STEP(town.store(), u"Institution added"_s, organisations.add(organisation(u" Jugend amt "_s, u"JA"_s)));
    Organisation office = organisations.all()->first();
    QCOMPARE(office.name, u"Jugend amt"_s);
    office.name = u"Jugendamt"_s;
    office.aliases = {u"FB 51"_s, u"jugendamt"_s, u"fb 51"_s, u"ja"_s};
    office.website = u" www.example.org/jugend "_s;
    office.address = u" Rathausplatz 1\r\n12345 Eschenfurt\n"_s;
    VERIFY_STEP(town.store(), u"Institution changed"_s, organisations.update(office));
    QCOMPARE(town.stored(office.id).aliases, QStringList({u"FB 51"_s}));
    QCOMPARE(town.stored(office.id).website, u"www.example.org/jugend"_s);
    QCOMPARE(town.stored(office.id).address, u"Rathausplatz 1\n12345 Eschenfurt"_s);
    VERIFY_ERROR(organisations.update(office), Error::Code::Conflict);
    VERIFY_STEP(town.store(), u"Institution removed"_s, organisations.remove(office.id));
    VERIFY_ERROR(organisations.byId(office.id), Error::Code::NotFound);
    VERIFY_ERROR(organisations.remove(office.id), Error::Code::NotFound);
}

void TestOrganisations::sortsAsGermansDo()
{
    Town town;
    Organisations organisations(town.store());
    for (const QString &name : {u"Zeche"_s, u"Ärztehaus"_s, u"FB 11"_s, u"FB 9"_s, u"awo"_s, u"Öko-Garten"_s})
        VERIFY_RESULT(organisations.add(organisation(name)));
    QCOMPARE(names(organisations.all()),
             QStringList({u"Ärztehaus"_s, u"awo"_s, u"FB 9"_s, u"FB 11"_s, u"Öko-Garten"_s, u"Zeche"_s}));
}

void TestOrganisations::findsByAnySpelling_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("found");
    QTest::addRow("name") << u"Fachbereich für Bürger"_s << true;
    QTest::addRow("transliterated") << u"fachbereich fuer buerger"_s << true;
    QTest::addRow("short name") << u"fb 33"_s << true;
    QTest::addRow("alias") << u"BÜRGERBÜRO"_s << true;
    QTest::addRow("part of it") << u"Bürger"_s << false;
    QTest::addRow("nothing") << u" "_s << false;
}

void TestOrganisations::findsByAnySpelling()
{
    QFETCH(QString, written);
    QFETCH(bool, found);
    Town town;
    Organisations organisations(town.store());
    VERIFY_RESULT(organisations.add(organisation(u"Schule"_s)));
    const auto office = organisations.add(organisation(u"Fachbereich für Bürger"_s, u"FB 33"_s, {u"Bürgerbüro"_s}));
    VERIFY_RESULT(office);
    const auto answer = organisations.named(written);
    VERIFY_RESULT(answer);
    QCOMPARE(*answer, found ? std::optional(*office) : std::nullopt);
}

void TestOrganisations::refuses_data()
{
    QTest::addColumn<Organisation>("refused");
    QTest::addColumn<QString>("words");
    QTest::addRow("no name") << organisation(u" "_s, u"X"_s) << u"name"_s;
    QTest::addRow("same name") << organisation(u"JÜDISCHE gemeinde"_s) << u"“Jüdische Gemeinde” is there already."_s;
    QTest::addRow("another's short name") << organisation(u"jg"_s) << u"already, as “Jüdische Gemeinde”"_s;
    QTest::addRow("another's alias") << organisation(u"Neu"_s, u"Synagoge"_s) << u"Jüdische Gemeinde"_s;
    QTest::addRow("alias is another's name")
        << organisation(u"Neu"_s, {}, {u"Juedische Gemeinde"_s}) << u"Jüdische Gemeinde"_s;
    QTest::addRow("semicolon") << organisation(u"A; B"_s) << u"semicolon"_s;
    for (const QString &address :
         {u"irgendwas"_s, u"javascript:alert(1)"_s, u"file:///etc/hosts"_s, u"www.example.org und mehr"_s}) {
        Organisation wrong = organisation(u"Neu"_s);
        wrong.website = address;
        QTest::addRow("%s", qPrintable(address)) << wrong << u"web address"_s;
    }
    Organisation district = organisation(u"Neu"_s);
    district.sector = Id<CodeValue>{1};
    QTest::addRow("not a sector") << district << u"Nord"_s;
}

void TestOrganisations::refuses()
{
    QFETCH(Organisation, refused);
    QFETCH(QString, words);
    Town town;
    Organisations organisations(town.store());
    QCOMPARE(town.value(CodeValue::List::District, u"Nord"_s).id, Id<CodeValue>{1});
    VERIFY_RESULT(organisations.add(organisation(u"Jüdische Gemeinde"_s, u"JG"_s, {u"Synagoge"_s})));
    const auto other = organisations.add(organisation(u"Schule"_s));
    VERIFY_RESULT(other);
    VERIFY_REFUSED(town.store(), words, organisations.add(refused));
    refused.id = other->id;
    refused.version = other->version;
    VERIFY_REFUSED(town.store(), words, organisations.update(refused));
}

void TestOrganisations::staysWhileAnythingRefersToIt()
{
    Town town;
    Organisations organisations(town.store());
    const Organisation office = town.organisation(u"Jugendamt"_s);
    const Organisation club = town.organisation(u"Verein"_s);
    const SurveyRound round = town.round(2026);
    GridEntry entry = town.entry(round.id, club.id, u"Spielmobil"_s);
    entry.cooperations = {office.id};
    VERIFY_RESULT(
        town.store().write(u"Changed"_s, [&](Transaction &tx) { return tx.table<GridEntry>().update(entry); }));
    VERIFY_REFUSED(town.store(), u"cooperations in the grid (1)"_s, organisations.remove(office.id));
    VERIFY_REFUSED(town.store(), u"entries of the grid (1)"_s, organisations.remove(club.id));
}

void TestOrganisations::keepsContacts()
{
    Town town;
    Organisations organisations(town.store());
    const Organisation office = town.organisation(u"Jugendamt"_s);
    Contact contact{{}, 0, office.id, u" Leitung "_s, {}, u" leitung@example.org "_s, {}, {}, {}};
    VERIFY_STEP(town.store(), u"Contact added"_s, organisations.add(contact));
    contact = organisations.contactsOf(office.id)->first();
    QCOMPARE(contact.job, u"Leitung"_s);
    QCOMPARE(contact.mail, u"leitung@example.org"_s);
    contact.consentGivenOn = QDate(2026, 11, 22);
    VERIFY_STEP(town.store(), u"Contact changed"_s, organisations.update(contact));
    VERIFY_REFUSED(town.store(), u"contacts (1)"_s, organisations.remove(office.id));
    VERIFY_STEP(town.store(), u"Contact removed"_s, organisations.remove(contact.id));
    VERIFY_RESULT(organisations.remove(office.id));
}

void TestOrganisations::refusesContacts_data()
{
    QTest::addColumn<Contact>("refused");
    QTest::addColumn<QString>("words");
    const Contact good{{}, 0, Id<Organisation>{1}, u"Leitung"_s, {}, {}, {}, {}, {}};
    Contact contact = good;
    contact.job = u" "_s;
    QTest::addRow("nobody") << contact << u"function or a name"_s;
    for (const QString &mail : {u"leitung"_s, u"leitung@"_s, u"@example.org"_s, u"leitung@example"_s,
                                u"a b@example.org"_s, u"a@example.org, b@example.org"_s}) {
        contact = good;
        contact.mail = mail;
        QTest::addRow("%s", qPrintable(mail)) << contact << mail;
    }
    contact = good;
    contact.consentGivenOn = QDate(2026, 11, 24);
    QTest::addRow("consent from the future") << contact << u"future"_s;
}

void TestOrganisations::refusesContacts()
{
    QFETCH(Contact, refused);
    QFETCH(QString, words);
    Town town;
    Organisations organisations(town.store());
    QCOMPARE(town.organisation(u"Jugendamt"_s).id, refused.organisation);
    VERIFY_REFUSED(town.store(), words, organisations.add(refused));
    const Contact stored = town.contact(refused.organisation, u"Vertretung"_s);
    refused.id = stored.id;
    refused.version = stored.version;
    VERIFY_REFUSED(town.store(), words, organisations.update(refused));
    refused = stored;
    refused.organisation = Id<Organisation>{99};
    VERIFY_ERROR(organisations.update(refused), Error::Code::NotFound);
}

void TestOrganisations::readsContactsInOrder()
{
    Town town;
    Organisations organisations(town.store());
    const Organisation office = town.organisation(u"Jugendamt"_s);
    const Organisation club = town.organisation(u"Verein"_s);
    for (const QString &job : {u"Vorsitz"_s, u"Ältestenrat"_s})
        town.contact(club.id, job);
    town.contact(office.id, u"Leitung"_s);
    const auto jobs = [](const Result<QList<Contact>> &contacts) {
        QStringList found;
        for (const Contact &contact : *contacts)
            found << contact.job;
        return found;
    };
    QCOMPARE(jobs(organisations.contacts()), QStringList({u"Ältestenrat"_s, u"Leitung"_s, u"Vorsitz"_s}));
    QCOMPARE(jobs(organisations.contactsOf(club.id)), QStringList({u"Ältestenrat"_s, u"Vorsitz"_s}));
}

QTEST_GUILESS_MAIN(TestOrganisations)
#include "tst_organisations.moc"
