#include "core/base/text.h"
#include "core/directory/ordering.h"
#include "core/directory/usage.h"
#include "core/goals/goals.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

Where othersThan(Id<Concept> id)
{
    return {u"id <> ?"_s, {id.value}, u"position, id"_s};
}

} // namespace

QString Goals::nameOf(Concept::Level level)
{
    switch (level) {
    case Concept::Level::Town: return tr("Town");
    case Concept::Level::County: return tr("County");
    case Concept::Level::State: return tr("State", "a part of the country");
    case Concept::Level::OtherTown: return tr("Another town");
    }
    return {};
}

Result<QList<Concept>> Goals::concepts() const
{
    return m_store.table<Concept>().all(u"position, id"_s);
}

Result<Concept> Goals::checked(const Concept &document) const
{
    Concept tidy = document;
    tidy.title = tidyLine(document.title);
    tidy.adoptedBy = tidyLine(document.adoptedBy);
    if (tidy.title.isEmpty())
        return fail(Error::Code::Invalid, tr("Give the concept a title."));
    const auto others = m_store.table<Concept>().where(othersThan(tidy.id));
    if (!others)
        return fail(others.error());
    for (const Concept &other : *others) {
        if (searchable(other.title) == searchable(tidy.title))
            return fail(Error::Code::Invalid,
                        tr("There is a concept “%1” already. Choose another title.").arg(other.title));
    }
    return tidy;
}

Result<Concept> Goals::add(const Concept &added)
{
    return m_store.write(tr("Concept added"), [&](Transaction &transaction) {
        return checked(added).and_then([&](Concept document) {
            return concepts().and_then([&](const QList<Concept> &others) {
                document.position = positionAfter(others);
                return transaction.table<Concept>().add(document);
            });
        });
    });
}

Result<> Goals::update(const Concept &changed)
{
    return m_store.write(tr("Concept changed"), [&](Transaction &transaction) {
        auto table = transaction.table<Concept>();
        return table.byId(changed.id).and_then([&](const Concept &stored) {
            return checked(changed).and_then([&](Concept document) {
                document.position = stored.position;
                return table.update(document);
            });
        });
    });
}

Result<> Goals::remove(Id<Concept> id)
{
    return m_store.write(tr("Concept removed"), [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<Concept>();
        const Result<Concept> removed = table.byId(id);
        if (!removed)
            return fail(removed.error());
        const Result<QString> users = usage::of(transaction.database(), shapeOf<Concept>().table, id.value);
        if (!users)
            return fail(users.error());
        if (!users->isEmpty())
            return fail(
                Error::Code::Invalid,
                tr("The concept “%1” cannot be removed because there is still something in it: %2. Remove that first.")
                    .arg(removed->title, *users));
        return table.remove(*removed);
    });
}

Result<> Goals::move(Id<Concept> id, int position)
{
    return m_store.write(tr("Order of concepts changed"), [&](Transaction &transaction) {
        auto table = transaction.table<Concept>();
        return table.byId(id).and_then([&](const Concept &moved) {
            return table.where(othersThan(id)).and_then([&](const QList<Concept> &others) {
                return place(transaction, others, moved, position);
            });
        });
    });
}

} // namespace inko
