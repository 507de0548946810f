#pragma once

#include "core/grid/gridentry.h"

namespace inko {

/// Events that come again: "Sprachcafé, every Tuesday". Each of its events is one of its own, which may be moved,
/// called off or changed without the others.
struct EventSeries {
    Q_GADGET
public:
    enum class Rhythm {
        Weekly,
        EveryTwoWeeks,
        Monthly ///< on the same weekday of the month: the second Tuesday; the last where it was a fifth
    };
    Q_ENUM(Rhythm)

    Id<EventSeries> id;
    int version = 0;
    QString title; ///< unique
    Rhythm rhythm = Rhythm::Weekly;
    QDate startsOn;
    QDate endsOn;
    friend bool operator==(const EventSeries &, const EventSeries &) = default;
};

template<>
struct Record<EventSeries> {
    static constexpr auto table = "event_series";
    static constexpr auto columns =
        std::tuple{Column{"title", &EventSeries::title}, Column{"rhythm", &EventSeries::rhythm},
                   Column{"starts_on", &EventSeries::startsOn}, Column{"ends_on", &EventSeries::endsOn}};
};

/// What takes place on a day.
struct Event {
    Q_GADGET
public:
    enum class Visibility { Internal, Public };
    Q_ENUM(Visibility)
    /// How the number of participants came about.
    enum class Counting { Counted, Estimated };
    Q_ENUM(Counting)

    Id<Event> id;
    int version = 0;
    QString title;
    std::optional<Id<EventSeries>> series;
    QDate day;
    std::optional<QDate> lastDay; ///< of one that lasts several days
    std::optional<QTime> startsAt;
    std::optional<QTime> endsAt;
    QString place;
    std::optional<Id<CodeValue>> district;
    std::optional<Id<Organisation>> organisation; ///< who holds it
    std::optional<Id<Activity>> activity;         ///< the offer that it belongs to
    Visibility visibility = Visibility::Public;
    bool isCancelled = false;        ///< an exception of its series, or called off
    std::optional<int> participants; ///< empty: unknown, which is not zero
    Counting counting = Counting::Counted;
    QString note; ///< not published
    QList<Id<Goal>> goals;
    QList<Id<CodeValue>> targetGroups;
    friend bool operator==(const Event &, const Event &) = default;
};

template<>
struct Record<Event> {
    static constexpr auto table = "event";
    static constexpr auto columns = std::tuple{Column{"title", &Event::title},
                                               Column{"series_id", &Event::series},
                                               Column{"day", &Event::day},
                                               Column{"last_day", &Event::lastDay},
                                               Column{"starts_at", &Event::startsAt},
                                               Column{"ends_at", &Event::endsAt},
                                               Column{"place", &Event::place},
                                               Column{"district_id", &Event::district},
                                               Column{"organisation_id", &Event::organisation},
                                               Column{"activity_id", &Event::activity},
                                               Column{"visibility", &Event::visibility},
                                               Column{"cancelled", &Event::isCancelled},
                                               Column{"participants", &Event::participants},
                                               Column{"counting", &Event::counting},
                                               Column{"note", &Event::note},
                                               Links{"event_goal", &Event::goals},
                                               Links{"event_target_group", &Event::targetGroups}};
};

/// How many of a group came: women, children, of a quarter.
struct EventGroup {
    Id<EventGroup> id;
    int version = 0;
    Id<Event> event;
    QString name;                    ///< unique in the event
    std::optional<int> participants; ///< empty: unknown
    friend bool operator==(const EventGroup &, const EventGroup &) = default;
};

template<>
struct Record<EventGroup> {
    static constexpr auto table = "event_group";
    static constexpr auto columns =
        std::tuple{Column{"event_id", &EventGroup::event}, Column{"name", &EventGroup::name},
                   Column{"participants", &EventGroup::participants}};
};

/// What people said after an event.
struct EventFeedback {
    static constexpr int worst = 1;
    static constexpr int best = 5;

    Id<EventFeedback> id;
    int version = 0;
    Id<Event> event;
    std::optional<int> rating; ///< worst to best; empty: a comment alone
    int persons = 1;           ///< how many said so
    QString comment;
    bool isPublished = false; ///< may the comment be printed?
    friend bool operator==(const EventFeedback &, const EventFeedback &) = default;
};

template<>
struct Record<EventFeedback> {
    static constexpr auto table = "event_feedback";
    static constexpr auto columns =
        std::tuple{Column{"event_id", &EventFeedback::event}, Column{"rating", &EventFeedback::rating},
                   Column{"persons", &EventFeedback::persons}, Column{"comment", &EventFeedback::comment},
                   Column{"published", &EventFeedback::isPublished}};
};

} // namespace inko
