#pragma once

#include "core/directory/organisation.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// The institutions of a town and the people who speak for them.
class Organisations {
    Q_DECLARE_TR_FUNCTIONS(inko::Organisations)
public:
    explicit Organisations(Store &store) : m_store(store) {}

    Result<QList<Organisation>> all() const; ///< by name, in German order
    Result<Organisation> byId(Id<Organisation> id) const;
    /// By name, short name or alias, however it is written (see searchable()); nullopt if there is none.
    Result<std::optional<Organisation>> named(const QString &name) const;

    /// Invalid without a name, with one that another organisation has as name, short name or alias, with a
    /// semicolon in a name (it separates several in one cell), or with a web address that is none.
    Result<Organisation> add(const Organisation &organisation);
    Result<> update(const Organisation &organisation);
    /// Invalid while anything refers to it; the message says what.
    Result<> remove(Id<Organisation> organisation);

    Result<QList<Contact>> contacts() const; ///< by function and name, in German order
    Result<QList<Contact>> contactsOf(Id<Organisation> organisation) const;
    /// Invalid without a function or a name, with a mail address that is none, or with a consent from the future.
    Result<Contact> add(const Contact &contact);
    Result<> update(const Contact &contact);
    Result<> remove(Id<Contact> contact);

private:
    Result<Organisation> checked(const Organisation &organisation) const; ///< with its names tidied
    Result<Contact> checked(const Contact &contact) const;

    Store &m_store;
};

} // namespace inko
