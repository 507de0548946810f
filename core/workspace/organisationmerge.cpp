#include "core/workspace/organisationmerge.h"

#include "core/base/text.h"
#include "core/directory/directoryrules.h"
#include "core/directory/spellings.h"
#include "core/steering/progress/progressrules.h"
#include "core/storage/references.h"
#include "core/survey/returnrules.h"

#include <QCoreApplication>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko", text);
}

Where personsOfReturn(Id<Return> answer)
{
    return {u"return_id = ?"_s, {answer.value}, u"id"_s};
}

/// Who is named in both returns is one person.
Result<> removePersonsNamedTwice(Transaction &transaction, Id<Return> from, Id<Return> into)
{
    auto table = transaction.table<ReturnPerson>();
    const auto kept = table.where(personsOfReturn(into));
    const auto moved = table.where(personsOfReturn(from));
    if (!kept || !moved)
        return fail(kept ? moved.error() : kept.error());
    for (const ReturnPerson &person : *moved) {
        const bool named = std::any_of(kept->cbegin(), kept->cend(), [&](const ReturnPerson &known) {
            return searchable(known.name) == searchable(person.name);
        });
        if (!named)
            continue;
        if (const Result<> removed = table.remove(person); !removed)
            return removed;
    }
    return {};
}

/// Who is a contact of both institutions is one contact of the one that stays.
Result<> joinContacts(Transaction &transaction, Id<Organisation> from, Id<Organisation> into)
{
    auto table = transaction.table<Contact>();
    const auto contactsOf = [&](Id<Organisation> organisation) {
        return table.where({u"organisation_id = ?"_s, {organisation.value}, u"id"_s});
    };
    const auto given = contactsOf(from);
    auto kept = contactsOf(into);
    if (!given || !kept)
        return fail(given ? kept.error() : given.error());
    for (const Contact &contact : *given) {
        const auto twin = std::find_if(kept->begin(), kept->end(), [&](const Contact &known) {
            return directoryrules::isSamePerson(known, contact);
        });
        if (twin == kept->end())
            continue;
        const Result<> joined =
            table.remove(contact).and_then([&] { return table.update(directoryrules::united(*twin, contact)); });
        if (!joined)
            return joined;
        kept->erase(twin); // its version is another one now, and one person is not two of the other side
    }
    return {};
}

Result<> joinTwins(Transaction &transaction, const Return &from, const Return &into)
{
    auto table = transaction.table<Return>();
    return removePersonsNamedTwice(transaction, from.id, into.id)
        .and_then([&] { return references::move(transaction, shapeOf<Return>().table, from.id.value, into.id.value); })
        .and_then([&] { return table.remove(from); })
        .and_then([&] { return table.update(returnrules::united(into, from)); });
}

/// Of what both were asked about, what says nothing goes.
Result<> removeReportsNamedTwice(Transaction &transaction, Id<ProgressRequest> from, Id<ProgressRequest> into)
{
    auto table = transaction.table<ProgressReport>();
    const auto given = table.where({u"request_id = ?"_s, {from.value}, u"id"_s});
    const auto kept = table.where({u"request_id = ?"_s, {into.value}, u"id"_s});
    if (const auto error = firstErrorOf(given, kept))
        return fail(*error);
    for (const ProgressReport &report : *given) {
        const auto twin = std::ranges::find_if(
            *kept, [&](const ProgressReport &known) { return searchable(known.title) == searchable(report.title); });
        if (twin == kept->cend() || (twin->saysSomething() && report.saysSomething()))
            continue;
        if (const Result<> removed = table.remove(report.saysSomething() ? *twin : report); !removed)
            return removed;
    }
    return {};
}

Result<> joinTwins(Transaction &transaction, const ProgressRequest &from, const ProgressRequest &into)
{
    auto table = transaction.table<ProgressRequest>();
    return removeReportsNamedTwice(transaction, from.id, into.id)
        .and_then([&] {
            return references::move(transaction, shapeOf<ProgressRequest>().table, from.id.value, into.id.value);
        })
        .and_then([&] { return table.remove(from); })
        .and_then([&] { return table.update(progressrules::united(into, from)); });
}

/// A round asks each organisation once, so what both answered to it becomes one.
template<class Answer>
Result<> joinAnswersToTheSameRounds(Transaction &transaction, Id<Organisation> from, Id<Organisation> into)
{
    auto table = transaction.table<Answer>();
    const auto given = table.where({u"organisation_id = ?"_s, {from.value}, u"id"_s});
    const auto kept = table.where({u"organisation_id = ?"_s, {into.value}, u"id"_s});
    if (const auto error = firstErrorOf(given, kept))
        return fail(*error);
    for (const Answer &answer : *given) {
        const auto twin = std::ranges::find(*kept, answer.round, &Answer::round);
        if (twin == kept->cend())
            continue;
        if (const Result<> joined = joinTwins(transaction, answer, *twin); !joined)
            return joined;
    }
    return {};
}

Result<> endCooperationWithItself(Transaction &transaction, Id<Organisation> organisation)
{
    auto table = transaction.table<GridEntry>();
    const auto entries = table.where(
        {u"organisation_id = ? AND id IN (SELECT owner_id FROM grid_entry_cooperation WHERE member_id = ?)"_s,
         {organisation.value, organisation.value},
         u"id"_s});
    if (!entries)
        return fail(entries.error());
    for (GridEntry entry : *entries) {
        entry.cooperations.removeAll(organisation);
        if (const Result<> updated = table.update(entry); !updated)
            return updated;
    }
    return {};
}

Organisation united(Organisation into, const Organisation &from)
{
    into.aliases = spellings::tidied(into.aliases + QStringList{from.name, from.shortName} + from.aliases,
                                     {into.name, into.shortName});
    if (!into.sector)
        into.sector = from.sector;
    if (into.website.isEmpty())
        into.website = from.website;
    if (into.address.isEmpty())
        into.address = from.address;
    if (into.note != from.note) {
        QStringList notes{into.note, from.note};
        notes.removeAll(QString());
        into.note = notes.join(u'\n');
    }
    return into;
}

} // namespace

Result<> mergeOrganisations(Store &store, Id<Organisation> from, Id<Organisation> into)
{
    return store.write(tr("Institutions merged"), [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<Organisation>();
        const Result<Organisation> gone = table.byId(from);
        const Result<Organisation> kept = table.byId(into);
        if (!gone || !kept)
            return fail(gone ? kept.error() : gone.error());
        if (from == into)
            return fail(Error::Code::Invalid, tr("Choose two different institutions to merge."));
        return joinAnswersToTheSameRounds<Return>(transaction, from, into)
            .and_then([&] { return joinAnswersToTheSameRounds<ProgressRequest>(transaction, from, into); })
            .and_then([&] { return joinContacts(transaction, from, into); })
            .and_then(
                [&] { return references::move(transaction, shapeOf<Organisation>().table, from.value, into.value); })
            .and_then([&] { return endCooperationWithItself(transaction, into); })
            .and_then([&] { return table.remove(*gone); })
            .and_then([&] { return table.update(united(*kept, *gone)); });
    });
}

} // namespace inko
