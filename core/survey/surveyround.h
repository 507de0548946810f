#pragma once

#include "core/directory/organisation.h"

namespace inko {

/// One sending of the grid, for one year.
struct SurveyRound {
    Id<SurveyRound> id;
    int version = 0;
    int year = 0; ///< unique
    QDate openedOn;
    std::optional<QDate> deadline;
    friend bool operator==(const SurveyRound &, const SurveyRound &) = default;
};

template<>
struct Record<SurveyRound> {
    static constexpr auto table = "survey_round";
    static constexpr auto columns =
        std::tuple{Column{"year", &SurveyRound::year}, Column{"opened_on", &SurveyRound::openedOn},
                   Column{"deadline", &SurveyRound::deadline}};
};

/// One organisation's answer to one round, from before it is sent until it is checked.
struct Return {
    Q_GADGET
public:
    enum class State { NotSent, Sent, Reminded, InConversation, Received, Checked, Declined, NothingToReport };
    Q_ENUM(State)
    enum class Channel { Questionnaire, Telephone, Written };
    Q_ENUM(Channel)

    Id<Return> id;
    int version = 0;
    Id<SurveyRound> round;
    Id<Organisation> organisation;
    State state = State::NotSent;
    std::optional<Channel> channel; ///< how it came, or is expected to come
    std::optional<QDate> sentOn;
    std::optional<QDate> remindedOn;
    std::optional<QDate> receivedOn;
    std::optional<QDate> checkedOn;
    std::optional<QDate> lastContactOn;
    std::optional<QDate> callAgainOn;
    QString note;
    friend bool operator==(const Return &, const Return &) = default;
};

template<>
struct Record<Return> {
    static constexpr auto table = "return";
    static constexpr auto columns = std::tuple{Column{"round_id", &Return::round},
                                               Column{"organisation_id", &Return::organisation},
                                               Column{"state", &Return::state},
                                               Column{"channel", &Return::channel},
                                               Column{"sent_on", &Return::sentOn},
                                               Column{"reminded_on", &Return::remindedOn},
                                               Column{"received_on", &Return::receivedOn},
                                               Column{"checked_on", &Return::checkedOn},
                                               Column{"last_contact_on", &Return::lastContactOn},
                                               Column{"call_again_on", &Return::callAgainOn},
                                               Column{"note", &Return::note}};
};

/// One of the persons who gave an answer. Returns and persons are counted separately everywhere.
struct ReturnPerson {
    Id<ReturnPerson> id;
    int version = 0;
    Id<Return> answer; ///< the return that the person gave
    QString name;      ///< the function, or the name where it is needed
    friend bool operator==(const ReturnPerson &, const ReturnPerson &) = default;
};

template<>
struct Record<ReturnPerson> {
    static constexpr auto table = "return_person";
    static constexpr auto columns =
        std::tuple{Column{"return_id", &ReturnPerson::answer}, Column{"name", &ReturnPerson::name}};
};

} // namespace inko
