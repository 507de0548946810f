#include "core/directory/codelists.h"

#include "core/base/text.h"
#include "core/directory/directoryrules.h"
#include "core/directory/ordering.h"
#include "core/directory/spellings.h"
#include "core/directory/usage.h"
#include "core/storage/references.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

const Where inOrder{{}, {}, u"position, id"_s};

Where othersOf(const CodeValue &value)
{
    return {u"list = ? AND id <> ?"_s, {SqlValue<CodeValue::List>::to(value.list), value.id.value}, u"position, id"_s};
}

QStringList namesOf(const CodeValue &value)
{
    return QStringList{value.name} + value.aliases;
}

} // namespace

QString CodeLists::nameOf(CodeValue::List list)
{
    switch (list) {
    case CodeValue::List::TargetGroup: return tr("Target groups");
    case CodeValue::List::District: return tr("Districts");
    case CodeValue::List::FundingType: return tr("Funding types");
    case CodeValue::List::Language: return tr("Languages");
    case CodeValue::List::Sector: return tr("Sectors");
    }
    return {};
}

Result<QList<CodeValue>> CodeLists::all() const
{
    return m_store.table<CodeValue>().where(inOrder).map([](QList<CodeValue> values) {
        std::stable_sort(values.begin(), values.end(),
                         [](const CodeValue &one, const CodeValue &other) { return one.list < other.list; });
        return values;
    });
}

Result<QList<CodeValue>> CodeLists::values(CodeValue::List list) const
{
    return m_store.table<CodeValue>().where(othersOf({{}, 0, list, {}, {}, 0, false}));
}

Result<std::optional<CodeValue>> CodeLists::named(CodeValue::List list, const QString &name) const
{
    return values(list).map([&](const QList<CodeValue> &values) -> std::optional<CodeValue> {
        for (const CodeValue &value : values) {
            if (spellings::contains(namesOf(value), name))
                return value;
        }
        return std::nullopt;
    });
}

Result<CodeValue> CodeLists::checked(const CodeValue &value) const
{
    CodeValue tidy = value;
    tidy.name = tidyLine(value.name);
    tidy.aliases = spellings::tidied(value.aliases, {tidy.name});
    if (spellings::tidied({tidy.name}).isEmpty())
        return fail(Error::Code::Invalid, tr("Give the value a name."));
    for (const QString &name : namesOf(tidy)) {
        if (const Result<> named = directoryrules::checkValueName(name); !named)
            return fail(named.error());
    }
    const auto others = m_store.table<CodeValue>().where(othersOf(value));
    if (!others)
        return fail(others.error());
    for (const CodeValue &other : *others) {
        const QString name = spellings::shared(namesOf(tidy), namesOf(other));
        if (!name.isEmpty() && searchable(name) == searchable(other.name))
            return fail(Error::Code::Invalid,
                        tr("“%1” stands in this list already. Choose another name.").arg(other.name));
        if (!name.isEmpty())
            return fail(Error::Code::Invalid,
                        tr("“%1” stands in this list already, as “%2”. Choose another name.").arg(name, other.name));
    }
    return tidy;
}

Result<CodeValue> CodeLists::add(const CodeValue &value)
{
    return m_store.write(tr("Value added"), [&](Transaction &transaction) -> Result<CodeValue> {
        Result<CodeValue> added = checked(value);
        if (!added)
            return added;
        const auto others = transaction.table<CodeValue>().where(othersOf(*added));
        if (!others)
            return fail(others.error());
        added->position = positionAfter(*others);
        return transaction.table<CodeValue>().add(*added);
    });
}

Result<> CodeLists::update(const CodeValue &value)
{
    return m_store.write(tr("Value changed"), [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<CodeValue>();
        const Result<CodeValue> stored = table.byId(value.id);
        if (!stored)
            return fail(stored.error());
        if (stored->list != value.list)
            return fail(Error::Code::Invalid,
                        tr("A value stays in its list. Add it to the other list, and retire it here."));
        return checked(value).and_then([&](CodeValue changed) {
            changed.position = stored->position;
            return table.update(changed);
        });
    });
}

Result<> CodeLists::remove(Id<CodeValue> value)
{
    return m_store.write(tr("Value removed"), [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<CodeValue>();
        const Result<CodeValue> removed = table.byId(value);
        if (!removed)
            return fail(removed.error());
        const Result<QString> users = usage::of(transaction.database(), shapeOf<CodeValue>().table, value.value);
        if (!users)
            return fail(users.error());
        if (!users->isEmpty())
            return fail(
                Error::Code::Invalid,
                tr("“%1” is still used: %2. Retire it, or merge it with another value.").arg(removed->name, *users));
        return table.remove(*removed);
    });
}

Result<> CodeLists::move(Id<CodeValue> value, int position)
{
    return m_store.write(tr("Order of values changed"), [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<CodeValue>();
        return table.byId(value).and_then([&](const CodeValue &moved) {
            return table.where(othersOf(moved)).and_then([&](const QList<CodeValue> &others) {
                return place(transaction, others, moved, position);
            });
        });
    });
}

Result<> CodeLists::merge(Id<CodeValue> from, Id<CodeValue> into)
{
    return m_store.write(tr("Values merged"), [&](Transaction &transaction) -> Result<> {
        auto table = transaction.table<CodeValue>();
        const Result<CodeValue> gone = table.byId(from);
        const Result<CodeValue> stored = table.byId(into);
        if (!gone || !stored)
            return fail(gone ? stored.error() : gone.error());
        if (from == into)
            return fail(Error::Code::Invalid, tr("Choose two different values to merge."));
        if (gone->list != stored->list)
            return fail(Error::Code::Invalid,
                        tr("“%1” and “%2” are in different lists. Only values of one list can be merged.")
                            .arg(gone->name, stored->name));
        CodeValue kept = *stored;
        kept.aliases = spellings::tidied(kept.aliases + namesOf(*gone), {kept.name});
        return references::move(transaction, shapeOf<CodeValue>().table, from.value, into.value)
            .and_then([&] { return table.remove(*gone); })
            .and_then([&] { return table.update(kept); });
    });
}

} // namespace inko
