#include "core/steering/consultations/consultations.h"

#include "core/base/text.h"
#include "core/directory/ordering.h"
#include "core/steering/consultations/consultationrules.h"
#include "core/storage/database.h"
#include "core/storage/references.h"

namespace inko {

using namespace Qt::StringLiterals;

Result<QList<Consultation>> Consultations::all() const
{
    return m_store.table<Consultation>().all(u"coalesce(opens_on, closes_on, '9999') DESC, id DESC"_s);
}

Result<Consultation> Consultations::byId(Id<Consultation> id) const
{
    return m_store.table<Consultation>().byId(id);
}

Result<Consultation> Consultations::checked(const Consultation &consultation) const
{
    Consultation tidy = consultation;
    tidy.title = tidyLine(consultation.title);
    tidy.invitation = tidyLines(consultation.invitation);
    if (tidy.title.isEmpty())
        return fail(Error::Code::Invalid, tr("Say what the draft is called."));
    const auto others =
        m_store.table<Consultation>().where({u"title = ? AND id <> ?"_s, {tidy.title, tidy.id.value}, {}});
    if (!others)
        return fail(others.error());
    if (!others->isEmpty())
        return fail(Error::Code::Invalid, tr("There is a consultation of that title. Choose another one."));
    return consultationrules::check(tidy).map([&] { return tidy; });
}

Result<Consultation> Consultations::add(const Consultation &added)
{
    return m_store.write(tr("Consultation added"), [&](Transaction &transaction) {
        return checked(added).and_then(
            [&](const Consultation &tidy) { return transaction.table<Consultation>().add(tidy); });
    });
}

Result<> Consultations::update(const Consultation &changed)
{
    return m_store.write(tr("Consultation changed"), [&](Transaction &transaction) {
        return checked(changed).and_then(
            [&](const Consultation &tidy) { return transaction.table<Consultation>().update(tidy); });
    });
}

Result<> Consultations::remove(Id<Consultation> id)
{
    return m_store.write(tr("Consultation removed"), [&](Transaction &transaction) -> Result<> {
        const auto counts = references::countTo(transaction.database(), u"consultation"_s, id.value);
        if (!counts)
            return fail(counts.error());
        if (counts->value(u"consultation_response"_s) + counts->value(u"statement"_s) > 0)
            return fail(Error::Code::Invalid,
                        tr("Institutions have answered. Their answers stay, and the consultation with them."));
        const Where ofIt{u"consultation_id = ?"_s, {id.value}, {}};
        return transaction.table<StatementGroup>()
            .removeWhere(ofIt)
            .and_then([&] { return transaction.table<DraftChapter>().removeWhere(ofIt); })
            .and_then([&] { return transaction.table<Consultation>().remove(id); });
    });
}

Result<QList<DraftChapter>> Consultations::chaptersOf(Id<Consultation> consultation) const
{
    return m_store.table<DraftChapter>().where({u"consultation_id = ?"_s, {consultation.value}, u"position, id"_s});
}

Result<DraftChapter> Consultations::checked(const DraftChapter &chapter) const
{
    DraftChapter tidy = chapter;
    tidy.title = tidyLine(chapter.title);
    tidy.text = tidyLines(chapter.text);
    return consultationrules::check(tidy).map([&] { return tidy; });
}

Result<DraftChapter> Consultations::add(const DraftChapter &added)
{
    return m_store.write(tr("Chapter added"), [&](Transaction &transaction) {
        return checked(added).and_then([&](DraftChapter tidy) {
            return chaptersOf(tidy.consultation).and_then([&](const QList<DraftChapter> &others) {
                tidy.position = positionAfter(others);
                return transaction.table<DraftChapter>().add(tidy);
            });
        });
    });
}

Result<> Consultations::add(Id<Consultation> consultation, const QList<DraftChapter> &chapters)
{
    return m_store.write(tr("Draft read in"), [&](Transaction &) -> Result<> {
        for (DraftChapter chapter : chapters) {
            chapter.consultation = consultation;
            if (const auto added = add(chapter); !added)
                return fail(added.error());
        }
        return {};
    });
}

Result<> Consultations::update(const DraftChapter &changed)
{
    return m_store.write(tr("Chapter changed"), [&](Transaction &transaction) {
        return checked(changed).and_then(
            [&](const DraftChapter &tidy) { return transaction.table<DraftChapter>().update(tidy); });
    });
}

Result<> Consultations::move(Id<DraftChapter> id, int position)
{
    return m_store.write(tr("Chapter moved"), [&](Transaction &transaction) {
        return transaction.table<DraftChapter>().byId(id).and_then([&](const DraftChapter &moved) {
            return chaptersOf(moved.consultation).and_then([&](QList<DraftChapter> others) {
                others.removeIf([&](const DraftChapter &other) { return other.id == id; });
                return place(transaction, others, moved, position);
            });
        });
    });
}

Result<> Consultations::remove(Id<DraftChapter> id)
{
    return m_store.write(tr("Chapter removed"), [&](Transaction &transaction) -> Result<> {
        const auto counts = references::countTo(transaction.database(), u"draft_chapter"_s, id.value);
        if (!counts)
            return fail(counts.error());
        if (!counts->isEmpty())
            return fail(Error::Code::Invalid, tr("Statements are about this chapter. Move them to another one first."));
        return transaction.table<DraftChapter>().remove(id);
    });
}

} // namespace inko
