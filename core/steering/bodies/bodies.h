#pragma once

#include "core/steering/bodies/body.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// Bodies and who speaks in them.
class Bodies {
    Q_DECLARE_TR_FUNCTIONS(inko::Bodies)
public:
    explicit Bodies(Store &store) : m_store(store) {}

    static QString nameOf(Body::Kind kind);
    static QString nameOf(BodyMember::Role role);

    Result<QList<Body>> all() const; ///< by kind, in the order of the enum, and name
    Result<Body> byId(Id<Body> id) const;
    /// Invalid without a name or with one that is there, and for a number of sessions or a quorum that cannot be.
    Result<Body> add(const Body &added);
    Result<> update(const Body &changed);
    /// With its members. Invalid while it has sessions.
    Result<> remove(Id<Body> id);

    Result<QList<BodyMember>> members() const;                ///< of all bodies
    Result<QList<BodyMember>> membersOf(Id<Body> body) const; ///< chair first, deputies behind
    /// Invalid: a contact of another institution, until before since, or a second representative of an institution
    /// at the same time, for which a body has deputies.
    Result<BodyMember> add(const BodyMember &added);
    Result<> update(const BodyMember &changed);
    Result<> remove(Id<BodyMember> id);

private:
    Result<Body> checked(const Body &body) const;
    Result<> check(const BodyMember &member) const;
    Result<> checkSeat(const BodyMember &member) const;

    Store &m_store;
};

} // namespace inko
