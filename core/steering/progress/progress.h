#pragma once

#include "core/grid/gridentry.h"
#include "core/steering/bodies/body.h"
#include "core/survey/surveyround.h"

namespace inko {

/// Asking institutions how their projects are going, between two grids: for a session of a body, as a rule.
struct ProgressRound {
    Id<ProgressRound> id;
    int version = 0;
    QString title;                ///< unique
    std::optional<Id<Body>> body; ///< whose members are asked; empty: whoever has projects in the grid
    QDate askedOn;                ///< when it begins
    std::optional<QDate> answersBy;
    QString message; ///< what the mails say, a mailtemplate; empty: the usual text
    friend bool operator==(const ProgressRound &, const ProgressRound &) = default;
};

template<>
struct Record<ProgressRound> {
    static constexpr auto table = "progress_round";
    static constexpr auto columns =
        std::tuple{Column{"title", &ProgressRound::title}, Column{"body_id", &ProgressRound::body},
                   Column{"asked_on", &ProgressRound::askedOn}, Column{"answers_by", &ProgressRound::answersBy},
                   Column{"message", &ProgressRound::message}};
};

/// One institution that is asked, and whether it has answered.
struct ProgressRequest {
    Q_GADGET
public:
    enum class State { NotAsked, Asked, Answered, NothingNew, Declined };
    Q_ENUM(State)

    Id<ProgressRequest> id;
    int version = 0;
    Id<ProgressRound> round;
    Id<Organisation> organisation;
    std::optional<Id<Contact>> contact; ///< who answers for it, its representative in the body
    State state = State::NotAsked;
    std::optional<Return::Channel> channel;
    std::optional<QDate> answeredOn;
    std::optional<QDate> callAgainOn;
    QString note; ///< not published

    bool isOpen() const { return state == State::NotAsked || state == State::Asked; }
    friend bool operator==(const ProgressRequest &, const ProgressRequest &) = default;
};

template<>
struct Record<ProgressRequest> {
    static constexpr auto table = "progress_request";
    static constexpr auto columns = std::tuple{Column{"round_id", &ProgressRequest::round},
                                               Column{"organisation_id", &ProgressRequest::organisation},
                                               Column{"contact_id", &ProgressRequest::contact},
                                               Column{"state", &ProgressRequest::state},
                                               Column{"channel", &ProgressRequest::channel},
                                               Column{"answered_on", &ProgressRequest::answeredOn},
                                               Column{"call_again_on", &ProgressRequest::callAgainOn},
                                               Column{"note", &ProgressRequest::note}};
};

/// What an institution says of one of its projects; as long as it has said nothing, what it is asked.
struct ProgressReport {
    Q_GADGET
public:
    enum class Standing { NotStarted, OnTrack, Delayed, Finished, Stopped };
    Q_ENUM(Standing)
    /// Has what it changes in the grid been taken over?
    enum class GridState { Open, TakenOver, LeftOut };
    Q_ENUM(GridState)

    Id<ProgressReport> id;
    int version = 0;
    Id<ProgressRequest> request;
    std::optional<Id<Activity>> activity; ///< empty: a project that the grid does not have
    QString title;                        ///< the project's, as it was called then
    std::optional<Standing> standing;
    QString text;
    QString nextStep;
    QString needs;                   ///< from the others: help, a decision, partners
    std::optional<int> participants; ///< so far; empty: not said
    PartialDate ends;                ///< empty: not said
    GridState gridState = GridState::Open;

    bool saysSomething() const
    {
        return standing || !text.isEmpty() || !nextStep.isEmpty() || !needs.isEmpty() || participants ||
               !ends.isEmpty();
    }
    friend bool operator==(const ProgressReport &, const ProgressReport &) = default;
};

template<>
struct Record<ProgressReport> {
    static constexpr auto table = "progress_report";
    static constexpr auto columns = std::tuple{
        Column{"request_id", &ProgressReport::request}, Column{"activity_id", &ProgressReport::activity},
        Column{"title", &ProgressReport::title},        Column{"standing", &ProgressReport::standing},
        Column{"text", &ProgressReport::text},          Column{"next_step", &ProgressReport::nextStep},
        Column{"needs", &ProgressReport::needs},        Column{"participants", &ProgressReport::participants},
        Column{"ends", &ProgressReport::ends},          Column{"grid_state", &ProgressReport::gridState}};
};

} // namespace inko
