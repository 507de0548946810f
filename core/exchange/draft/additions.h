#pragma once

#include "core/exchange/draft/drafttable.h"

namespace inko {

/// Adds a value at the end of its list.
inline Id<CodeValue> addValue(CodeValue::List list, const QString &name, DraftTable<CodeValue> &values)
{
    CodeValue added;
    added.list = list;
    added.name = name;
    added.position = values.placeAfter([&](const CodeValue &other) { return other.list == list; });
    return values.add(added);
}

inline Id<Organisation> addOrganisation(const QString &name, DraftTable<Organisation> &organisations)
{
    Organisation added;
    added.name = name;
    return organisations.add(added);
}

} // namespace inko
