#pragma once

#include "core/steering/matters/recommendation.h"

namespace inko {

/// Who does what until when.
struct Task {
    Q_GADGET
public:
    enum class State { Open, Done, Dropped };
    Q_ENUM(State)

    Id<Task> id;
    int version = 0;
    QString title;
    std::optional<Id<Organisation>> responsible;
    QString person; ///< who in it, or who else; not published
    std::optional<QDate> dueOn;
    State state = State::Open;
    std::optional<QDate> settledOn;                   ///< done or dropped on
    std::optional<Id<AgendaItem>> agendaItem;         ///< under which it was given
    std::optional<Id<Recommendation>> recommendation; ///< that it carries out
    QString note;
    friend bool operator==(const Task &, const Task &) = default;
};

template<>
struct Record<Task> {
    static constexpr auto table = "task";
    static constexpr auto columns = std::tuple{Column{"title", &Task::title},
                                               Column{"responsible_id", &Task::responsible},
                                               Column{"person", &Task::person},
                                               Column{"due_on", &Task::dueOn},
                                               Column{"state", &Task::state},
                                               Column{"settled_on", &Task::settledOn},
                                               Column{"agenda_item_id", &Task::agendaItem},
                                               Column{"recommendation_id", &Task::recommendation},
                                               Column{"note", &Task::note}};
};

/// What is to be talked about in a session to come: a gap, a chance, a wish. Done once it stands on an agenda.
struct Topic {
    Id<Topic> id;
    int version = 0;
    QString title;
    QString origin; ///< where it comes from, in a sentence
    QString brief;  ///< the facts
    QDate notedOn;
    std::optional<Id<AgendaItem>> agendaItem; ///< empty: waiting
    QList<Id<Goal>> goals;
    friend bool operator==(const Topic &, const Topic &) = default;
};

template<>
struct Record<Topic> {
    static constexpr auto table = "topic";
    static constexpr auto columns = std::tuple{Column{"title", &Topic::title},
                                               Column{"origin", &Topic::origin},
                                               Column{"brief", &Topic::brief},
                                               Column{"noted_on", &Topic::notedOn},
                                               Column{"agenda_item_id", &Topic::agendaItem},
                                               Links{"topic_goal", &Topic::goals}};
};

} // namespace inko
