#pragma once

#include "core/goals/goal.h"

namespace inko {

struct SurveyRound;

/// What lives on from round to round; its entries are its yearly state.
struct Activity {
    Id<Activity> id;
    int version = 0;
    int firstYear = 0; ///< the year of the round in which it was first reported
    friend bool operator==(const Activity &, const Activity &) = default;
};

template<>
struct Record<Activity> {
    static constexpr auto table = "activity";
    static constexpr auto columns = std::tuple{Column{"first_year", &Activity::firstYear}};
};

/// One activity as reported in one round: who does what toward which goals, for whom, where, paid how.
struct GridEntry {
    Q_GADGET
public:
    enum class Status {
        NotConfirmed, ///< carried over from the last round, nobody has answered yet
        New,
        Unchanged,
        Changed,
        Ended
    };
    Q_ENUM(Status)

    Id<GridEntry> id;
    int version = 0;
    Id<SurveyRound> round;
    Id<Activity> activity;
    Id<Organisation> organisation; ///< who reported it in this round
    QString title;
    QString description;
    QString funder;
    PartialDate starts;
    PartialDate ends;                ///< empty: continuing
    std::optional<int> participants; ///< empty: unknown, which is not zero
    QString contact;
    bool contactPublic = false; ///< may the contact be published?
    Status status = Status::New;
    QString remark;        ///< not published
    QString searchText;    ///< kept by GridEntries: what the search compares
    QList<Id<Goal>> goals; ///< the first is the main goal
    QList<Id<CodeValue>> targetGroups;
    QList<Id<CodeValue>> districts;
    QList<Id<CodeValue>> fundingTypes;
    QList<Id<CodeValue>> languages;
    QList<Id<Organisation>> cooperations;
    friend bool operator==(const GridEntry &, const GridEntry &) = default;
};

template<>
struct Record<GridEntry> {
    static constexpr auto table = "grid_entry";
    static constexpr auto columns = std::tuple{Column{"round_id", &GridEntry::round},
                                               Column{"activity_id", &GridEntry::activity},
                                               Column{"organisation_id", &GridEntry::organisation},
                                               Column{"title", &GridEntry::title},
                                               Column{"description", &GridEntry::description},
                                               Column{"funder", &GridEntry::funder},
                                               Column{"starts", &GridEntry::starts},
                                               Column{"ends", &GridEntry::ends},
                                               Column{"participants", &GridEntry::participants},
                                               Column{"contact", &GridEntry::contact},
                                               Column{"contact_public", &GridEntry::contactPublic},
                                               Column{"status", &GridEntry::status},
                                               Column{"remark", &GridEntry::remark},
                                               Column{"search_text", &GridEntry::searchText},
                                               Links{"grid_entry_goal", &GridEntry::goals},
                                               Links{"grid_entry_target_group", &GridEntry::targetGroups},
                                               Links{"grid_entry_district", &GridEntry::districts},
                                               Links{"grid_entry_funding_type", &GridEntry::fundingTypes},
                                               Links{"grid_entry_language", &GridEntry::languages},
                                               Links{"grid_entry_cooperation", &GridEntry::cooperations}};
};

} // namespace inko
