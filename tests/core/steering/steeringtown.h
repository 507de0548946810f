#pragma once

#include "core/steering/bodies/bodies.h"
#include "core/steering/matters/matters.h"
#include "core/steering/sessions/sessions.h"
#include "tests/support/content.h"
#include "tests/support/town.h"

namespace inko::test {

/// A town whose steering group meets. Its clock says 22 November 2026.
struct SteeringTown : Town {
    Bodies bodies{store()};
    Sessions sessions{store()};
    Matters matters{store()};

    Body body(const QString &name, Body::Kind kind = Body::Kind::Steering)
    {
        Body made;
        made.name = name;
        made.kind = kind;
        return valueOf(bodies.add(made));
    }
    BodyMember member(Id<Body> body, Id<Organisation> organisation, std::optional<Id<Contact>> contact = {},
                      BodyMember::Role role = BodyMember::Role::Representative)
    {
        BodyMember made;
        made.body = body;
        made.organisation = organisation;
        made.contact = contact;
        made.role = role;
        return valueOf(bodies.add(made));
    }
    Session session(Id<Body> body, QDate day, Session::State state = Session::State::Planned)
    {
        Session made;
        made.body = body;
        made.day = day;
        made.state = state;
        return valueOf(sessions.add(made));
    }
    AgendaItem item(Id<Session> session, const QString &title)
    {
        AgendaItem made;
        made.session = session;
        made.title = title;
        return valueOf(sessions.add(made));
    }
    Recommendation recommendation(const QString &title, QDate day,
                                  Recommendation::Addressee addressee = Recommendation::Addressee::Council)
    {
        Recommendation made;
        made.title = title;
        made.proposedOn = day;
        made.addressee = addressee;
        return valueOf(matters.add(made));
    }
    RecommendationStep step(Id<Recommendation> of, QDate day, Recommendation::State state)
    {
        return valueOf(matters.add(RecommendationStep{{}, 0, of, day, state, {}, {}}));
    }
    Task task(const QString &title, std::optional<QDate> due = {})
    {
        Task made;
        made.title = title;
        made.dueOn = due;
        return valueOf(matters.add(made));
    }
};

} // namespace inko::test
