#pragma once

#include "core/monitoring/indicators/indicator.h"
#include "core/steering/bodies/body.h"
#include "core/steering/matters/task.h"

namespace inko {

struct Activity;

/// A meeting of a body, from its plan to the published minutes.
struct Session {
    Q_GADGET
public:
    /// In this order. From Approved on its minutes cannot be edited any more, only amended.
    enum class State { Planned, Invited, Held, Drafted, Approved, Published };
    Q_ENUM(State)

    Id<Session> id;
    int version = 0;
    Id<Body> body;
    QString title; ///< where it is more than a session of its body: "Auftakt"
    QDate day;
    std::optional<QTime> startsAt;
    std::optional<QTime> endsAt;
    QString place;
    State state = State::Planned;
    bool isCancelled = false;
    std::optional<QDate> invitedOn;
    std::optional<QDate> approvedOn; ///< its minutes
    QString note;                    ///< not published
    std::optional<int>
        invitedCount; ///< persons; each where more are meant than are expected by name, as at a conference
    std::optional<int> registeredCount;
    std::optional<int> presentCount;

    bool isClosed() const { return state >= State::Approved; } ///< can its minutes only be amended?
    friend bool operator==(const Session &, const Session &) = default;
};

template<>
struct Record<Session> {
    static constexpr auto table = "session";
    static constexpr auto columns = std::tuple{Column{"body_id", &Session::body},
                                               Column{"title", &Session::title},
                                               Column{"day", &Session::day},
                                               Column{"starts_at", &Session::startsAt},
                                               Column{"ends_at", &Session::endsAt},
                                               Column{"place", &Session::place},
                                               Column{"state", &Session::state},
                                               Column{"cancelled", &Session::isCancelled},
                                               Column{"invited_on", &Session::invitedOn},
                                               Column{"approved_on", &Session::approvedOn},
                                               Column{"note", &Session::note},
                                               Column{"invited_count", &Session::invitedCount},
                                               Column{"registered_count", &Session::registeredCount},
                                               Column{"present_count", &Session::presentCount}};
};

/// What is talked about in a session, and what came of it.
struct AgendaItem {
    Q_GADGET
public:
    enum class Visibility { Internal, Public };
    Q_ENUM(Visibility)
    enum class Outcome { None, Noted, Consensus, Accepted, Rejected, Postponed };
    Q_ENUM(Outcome)

    Id<AgendaItem> id;
    int version = 0;
    Id<Session> session;
    int position = 0; ///< from 0
    QString title;
    Visibility visibility = Visibility::Public;
    std::optional<int> duration; ///< in minutes, as planned
    QString presenter;
    QString origin;   ///< where it comes from, in a sentence
    QString brief;    ///< the facts, for those who prepare
    QString minutes;  ///< Markdown
    QString decision; ///< its wording
    Outcome outcome = Outcome::None;
    std::optional<int> votesFor; ///< each: empty where nobody counted
    std::optional<int> votesAgainst;
    std::optional<int> abstentions;
    QList<Id<Goal>> goals;
    QList<Id<Activity>> activities;
    QList<Id<Indicator>> indicators;
    QList<Id<Milestone>> milestones;
    QList<Id<GoalRelation>> contradictions;
    QList<Id<Recommendation>> recommendations;
    QList<Id<Task>> tasks; ///< that are looked at again; those that it gives name it themselves

    bool isAgreed() const { return outcome == Outcome::Consensus || outcome == Outcome::Accepted; }
    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

template<>
struct Record<AgendaItem> {
    static constexpr auto table = "agenda_item";
    static constexpr auto columns = std::tuple{Column{"session_id", &AgendaItem::session},
                                               Column{"position", &AgendaItem::position},
                                               Column{"title", &AgendaItem::title},
                                               Column{"visibility", &AgendaItem::visibility},
                                               Column{"duration", &AgendaItem::duration},
                                               Column{"presenter", &AgendaItem::presenter},
                                               Column{"origin", &AgendaItem::origin},
                                               Column{"brief", &AgendaItem::brief},
                                               Column{"minutes", &AgendaItem::minutes},
                                               Column{"decision", &AgendaItem::decision},
                                               Column{"outcome", &AgendaItem::outcome},
                                               Column{"votes_for", &AgendaItem::votesFor},
                                               Column{"votes_against", &AgendaItem::votesAgainst},
                                               Column{"abstentions", &AgendaItem::abstentions},
                                               Links{"agenda_item_goal", &AgendaItem::goals},
                                               Links{"agenda_item_activity", &AgendaItem::activities},
                                               Links{"agenda_item_indicator", &AgendaItem::indicators},
                                               Links{"agenda_item_milestone", &AgendaItem::milestones},
                                               Links{"agenda_item_relation", &AgendaItem::contradictions},
                                               Links{"agenda_item_recommendation", &AgendaItem::recommendations},
                                               Links{"agenda_item_task", &AgendaItem::tasks}};
};

/// What those who come read to an agenda item beside its facts: a paper of the council, a web page, a text.
struct AgendaPaper {
    Id<AgendaPaper> id;
    int version = 0;
    Id<AgendaItem> agendaItem;
    QString title;
    QString reference; ///< the paper's number, or a web address
    QString text;      ///< Markdown
    friend bool operator==(const AgendaPaper &, const AgendaPaper &) = default;
};

template<>
struct Record<AgendaPaper> {
    static constexpr auto table = "agenda_paper";
    static constexpr auto columns =
        std::tuple{Column{"agenda_item_id", &AgendaPaper::agendaItem}, Column{"title", &AgendaPaper::title},
                   Column{"reference", &AgendaPaper::reference}, Column{"text", &AgendaPaper::text}};
};

/// Somebody who is expected at a session, or was there. The name stands here as it was then.
struct Attendance {
    Q_GADGET
public:
    enum class Presence { Expected, Present, Excused, Absent, Guest };
    Q_ENUM(Presence)

    Id<Attendance> id;
    int version = 0;
    Id<Session> session;
    std::optional<Id<Organisation>> organisation;
    std::optional<Id<Contact>> contact;
    QString name; ///< empty: an institution that has named nobody
    Presence presence = Presence::Expected;
    friend bool operator==(const Attendance &, const Attendance &) = default;
};

template<>
struct Record<Attendance> {
    static constexpr auto table = "attendance";
    static constexpr auto columns =
        std::tuple{Column{"session_id", &Attendance::session}, Column{"organisation_id", &Attendance::organisation},
                   Column{"contact_id", &Attendance::contact}, Column{"name", &Attendance::name},
                   Column{"presence", &Attendance::presence}};
};

/// What was added to minutes after they were approved. It stays as it is, too.
struct Amendment {
    Id<Amendment> id;
    int version = 0;
    Id<Session> session;
    std::optional<Id<AgendaItem>> agendaItem; ///< empty: to the minutes as a whole
    QDate addedOn;
    AgendaItem::Visibility visibility = AgendaItem::Visibility::Public;
    QString text;
    friend bool operator==(const Amendment &, const Amendment &) = default;
};

template<>
struct Record<Amendment> {
    static constexpr auto table = "amendment";
    static constexpr auto columns =
        std::tuple{Column{"session_id", &Amendment::session}, Column{"agenda_item_id", &Amendment::agendaItem},
                   Column{"added_on", &Amendment::addedOn}, Column{"visibility", &Amendment::visibility},
                   Column{"text", &Amendment::text}};
};

} // namespace inko
