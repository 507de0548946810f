#include "core/directory/organisations.h"

#include "core/base/text.h"
#include "core/directory/directoryrules.h"
#include "core/directory/spellings.h"
#include "core/directory/usage.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const Organisation &organisation)
{
    return QStringList{organisation.name, organisation.shortName} + organisation.aliases;
}

QList<Contact> inGermanOrder(QList<Contact> contacts)
{
    const QCollator collator = germanCollator();
    std::stable_sort(contacts.begin(), contacts.end(), [&](const Contact &one, const Contact &other) {
        const int byJob = collator.compare(one.job, other.job);
        return byJob != 0 ? byJob < 0 : collator.compare(one.name, other.name) < 0;
    });
    return contacts;
}

} // namespace

Result<QList<Organisation>> Organisations::all() const
{
    return m_store.table<Organisation>().all().map([](QList<Organisation> organisations) {
        const QCollator collator = germanCollator();
        std::stable_sort(organisations.begin(), organisations.end(),
                         [&](const Organisation &one, const Organisation &other) {
                             return collator.compare(one.name, other.name) < 0;
                         });
        return organisations;
    });
}

Result<Organisation> Organisations::byId(Id<Organisation> id) const
{
    return m_store.table<Organisation>().byId(id);
}

Result<std::optional<Organisation>> Organisations::named(const QString &name) const
{
    return m_store.table<Organisation>().all().map([&](const QList<Organisation> &all) -> std::optional<Organisation> {
        for (const Organisation &organisation : all) {
            if (spellings::contains(namesOf(organisation), name))
                return organisation;
        }
        return std::nullopt;
    });
}

Result<Organisation> Organisations::checked(const Organisation &organisation) const
{
    Organisation tidy = organisation;
    tidy.name = tidyLine(organisation.name);
    tidy.shortName = tidyLine(organisation.shortName);
    tidy.aliases = spellings::tidied(organisation.aliases, {tidy.name, tidy.shortName});
    if (spellings::tidied({tidy.name}).isEmpty())
        return fail(Error::Code::Invalid, tr("Give the institution a name."));
    for (const QString &name : namesOf(tidy)) {
        if (const Result<> named = directoryrules::checkOrganisationName(name); !named)
            return fail(named.error());
    }
    const Result<QString> website = directoryrules::website(organisation.website);
    if (!website)
        return fail(website.error());
    tidy.website = *website;
    tidy.address = tidyLines(organisation.address);
    if (tidy.sector) {
        const Result<CodeValue> sector = m_store.table<CodeValue>().byId(*tidy.sector);
        if (!sector)
            return fail(sector.error());
        if (sector->list != CodeValue::List::Sector)
            return fail(Error::Code::Invalid,
                        tr("“%1” is not a sector. Choose one from the list of sectors.").arg(sector->name));
    }
    const auto others = m_store.table<Organisation>().where({u"id <> ?"_s, {tidy.id.value}, {}});
    if (!others)
        return fail(others.error());
    for (const Organisation &other : *others) {
        const QString name = spellings::shared(namesOf(tidy), namesOf(other));
        if (!name.isEmpty() && searchable(name) == searchable(other.name))
            return fail(Error::Code::Invalid,
                        tr("“%1” is there already. Choose another name, or merge the two.").arg(other.name));
        if (!name.isEmpty())
            return fail(
                Error::Code::Invalid,
                tr("“%1” is there already, as “%2”. Choose another name, or merge the two.").arg(name, other.name));
    }
    return tidy;
}

Result<Organisation> Organisations::add(const Organisation &organisation)
{
    return m_store.write(tr("Institution added"), [&](Transaction &transaction) {
        return checked(organisation).and_then([&](const Organisation &added) {
            return transaction.table<Organisation>().add(added);
        });
    });
}

Result<> Organisations::update(const Organisation &organisation)
{
    return m_store.write(tr("Institution changed"), [&](Transaction &transaction) {
        return checked(organisation).and_then([&](const Organisation &changed) {
            return transaction.table<Organisation>().update(changed);
        });
    });
}

Result<> Organisations::remove(Id<Organisation> organisation)
{
    return m_store.write(tr("Institution removed"), [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<Organisation>();
        const Result<Organisation> removed = table.byId(organisation);
        if (!removed)
            return fail(removed.error());
        const Result<QString> users =
            usage::of(transaction.database(), shapeOf<Organisation>().table, organisation.value);
        if (!users)
            return fail(users.error());
        if (!users->isEmpty())
            return fail(Error::Code::Invalid, tr("“%1” cannot be removed because there is still something of it: %2. "
                                                 "Remove that first, or merge it with another institution.")
                                                  .arg(removed->name, *users));
        return table.remove(*removed);
    });
}

Result<QList<Contact>> Organisations::contacts() const
{
    return m_store.table<Contact>().all().map(&inGermanOrder);
}

Result<QList<Contact>> Organisations::contactsOf(Id<Organisation> organisation) const
{
    return m_store.table<Contact>()
        .where({u"organisation_id = ?"_s, {organisation.value}, u"id"_s})
        .map(&inGermanOrder);
}

Result<Contact> Organisations::checked(const Contact &contact) const
{
    Contact tidy = contact;
    tidy.job = tidyLine(contact.job);
    tidy.name = tidyLine(contact.name);
    tidy.telephone = tidyLine(contact.telephone);
    tidy.representsIn = tidyLine(contact.representsIn);
    return directoryrules::checkPerson(tidy)
        .and_then([&] { return directoryrules::mail(contact.mail); })
        .and_then([&](const QString &mail) {
            tidy.mail = mail;
            return directoryrules::checkConsent(tidy, m_store.now().toLocalTime().date());
        })
        .and_then([&] { return byId(tidy.organisation); })
        .map([&](const Organisation &) { return tidy; });
}

Result<Contact> Organisations::add(const Contact &contact)
{
    return m_store.write(tr("Contact added"), [&](Transaction &transaction) {
        return checked(contact).and_then([&](const Contact &added) { return transaction.table<Contact>().add(added); });
    });
}

Result<> Organisations::update(const Contact &contact)
{
    return m_store.write(tr("Contact changed"), [&](Transaction &transaction) {
        return checked(contact).and_then(
            [&](const Contact &changed) { return transaction.table<Contact>().update(changed); });
    });
}

Result<> Organisations::remove(Id<Contact> contact)
{
    return m_store.write(tr("Contact removed"), [&](Transaction &transaction) {
        auto table = transaction.table<Contact>();
        return table.byId(contact).and_then([&](const Contact &removed) { return table.remove(removed); });
    });
}

} // namespace inko
