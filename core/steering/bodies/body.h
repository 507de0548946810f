#pragma once

#include "core/directory/organisation.h"

#include <QTime>

namespace inko {

/// Who meets: the editorial group, the steering group, the conference, the council …
struct Body {
    Q_GADGET
public:
    enum class Kind { Editorial, Steering, Conference, Council, Committee, Advisory };
    Q_ENUM(Kind)

    Id<Body> id;
    int version = 0;
    QString name; ///< unique
    Kind kind = Kind::Steering;
    int sessionsPerYear = 0;       ///< as planned; 0: none that Inko plans
    std::optional<QTime> startsAt; ///< what its sessions usually begin with
    QString place;
    std::optional<int> quorum; ///< how many institutions must be present; empty: none is asked for
    bool publishesMinutes = false;
    QString note; ///< not published
    friend bool operator==(const Body &, const Body &) = default;
};

template<>
struct Record<Body> {
    static constexpr auto table = "body";
    static constexpr auto columns = std::tuple{Column{"name", &Body::name},
                                               Column{"kind", &Body::kind},
                                               Column{"sessions_per_year", &Body::sessionsPerYear},
                                               Column{"starts_at", &Body::startsAt},
                                               Column{"place", &Body::place},
                                               Column{"quorum", &Body::quorum},
                                               Column{"publishes_minutes", &Body::publishesMinutes},
                                               Column{"note", &Body::note}};
};

/// Who speaks for an institution in a body, and when.
struct BodyMember {
    Q_GADGET
public:
    enum class Role { Chair, Representative, Deputy };
    Q_ENUM(Role)

    Id<BodyMember> id;
    int version = 0;
    Id<Body> body;
    Id<Organisation> organisation;
    std::optional<Id<Contact>> contact; ///< empty: nobody is named yet
    Role role = Role::Representative;
    std::optional<QDate> since; ///< first day; empty: from the beginning
    std::optional<QDate> until; ///< last day; empty: still

    bool isMemberOn(QDate day) const { return (!since || *since <= day) && (!until || *until >= day); }
    friend bool operator==(const BodyMember &, const BodyMember &) = default;
};

template<>
struct Record<BodyMember> {
    static constexpr auto table = "body_member";
    static constexpr auto columns =
        std::tuple{Column{"body_id", &BodyMember::body},       Column{"organisation_id", &BodyMember::organisation},
                   Column{"contact_id", &BodyMember::contact}, Column{"role", &BodyMember::role},
                   Column{"since", &BodyMember::since},        Column{"until", &BodyMember::until}};
};

} // namespace inko
