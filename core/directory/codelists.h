#pragma once

#include "core/directory/codevalue.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// The lists that the coordinator edits: target groups, districts, funding types, languages, sectors.
class CodeLists {
    Q_DECLARE_TR_FUNCTIONS(inko::CodeLists)
public:
    explicit CodeLists(Store &store) : m_store(store) {}

    static QString nameOf(CodeValue::List list); ///< translated, plural: "Target groups"

    Result<QList<CodeValue>> all() const;                        ///< by list, then by position
    Result<QList<CodeValue>> values(CodeValue::List list) const; ///< by position, retired ones too
    Result<std::optional<CodeValue>> named(CodeValue::List list, const QString &name) const; ///< by name or alias

    /// Added at the end of its list. Invalid without a name, with one that is there as a name or alias, or with
    /// a semicolon in it, which separates values where several stand in one cell.
    Result<CodeValue> add(const CodeValue &value);
    Result<> update(const CodeValue &value); ///< its list stays, and so does its place: see move()
    /// Invalid while it is used; retire it instead, or merge it.
    Result<> remove(Id<CodeValue> value);
    /// Moves the value to this place of its list; the others close up.
    Result<> move(Id<CodeValue> value, int position);
    /// Every use of `from` becomes one of `into`, whose aliases take in its name; `from` is gone. Same list only.
    Result<> merge(Id<CodeValue> from, Id<CodeValue> into);

private:
    Result<CodeValue> checked(const CodeValue &value) const; ///< with its names tidied
    Store &m_store;
};

} // namespace inko
