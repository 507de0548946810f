#include "core/base/text.h"
#include "core/steering/consultations/consultationrules.h"
#include "core/steering/consultations/consultations.h"
#include "core/storage/database.h"
#include "core/storage/references.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

bool hasLabel(const QList<Response> &responses, const QString &label)
{
    return std::ranges::any_of(responses, [&](const Response &one) { return one.label == label; });
}

QString nextLabel(const QList<Response> &responses)
{
    qsizetype number = responses.size() + 1;
    while (hasLabel(responses, QString::number(number)))
        ++number;
    return QString::number(number);
}

} // namespace

QString Consultations::nameOf(Response::Attribution attribution)
{
    switch (attribution) {
    case Response::Attribution::Public: return tr("named in public");
    case Response::Attribution::Coordinator: return tr("known here only");
    case Response::Attribution::None: return tr("nobody knows");
    }
    return {};
}

Result<QList<Response>> Consultations::responsesOf(Id<Consultation> consultation) const
{
    return m_store.table<Response>().where({u"consultation_id = ?"_s, {consultation.value}, u"id"_s});
}

Result<Response> Consultations::checked(const Response &response) const
{
    const auto others = m_store.table<Response>().where(
        {u"consultation_id = ? AND id <> ?"_s, {response.consultation.value, response.id.value}, {}});
    if (!others)
        return fail(others.error());
    Response tidy = response;
    tidy.label = tidyLine(response.label);
    if (tidy.label.isEmpty())
        tidy.label = nextLabel(*others);
    if (hasLabel(*others, tidy.label))
        return fail(Error::Code::Invalid,
                    tr("There is an answer “%1” already. Choose another number.").arg(tidy.label));
    tidy.respondent = tidyLine(response.respondent);
    tidy.names = tidyLine(response.names);
    return consultationrules::check(tidy, today()).map([&] { return tidy; });
}

Result<Response> Consultations::add(const Response &added)
{
    return m_store.write(tr("Answer added"), [&](Transaction &transaction) {
        return checked(added).and_then([&](const Response &tidy) { return transaction.table<Response>().add(tidy); });
    });
}

Result<> Consultations::update(const Response &changed)
{
    return m_store.write(tr("Answer changed"), [&](Transaction &transaction) {
        return checked(changed).and_then(
            [&](const Response &tidy) { return transaction.table<Response>().update(tidy); });
    });
}

Result<> Consultations::remove(Id<Response> id)
{
    return m_store.write(tr("Answer removed"), [&](Transaction &transaction) -> Result<> {
        const auto counts = references::countTo(transaction.database(), u"consultation_response"_s, id.value);
        if (!counts)
            return fail(counts.error());
        if (!counts->isEmpty())
            return fail(Error::Code::Invalid, tr("Statements come from this answer. They would belong to nobody."));
        return transaction.table<Response>().remove(id);
    });
}

} // namespace inko
