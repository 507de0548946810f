#pragma once

#include "core/survey/surveyround.h"

namespace inko {

/// One time that an institution was called, written to or visited for its answer, and what came of it.
struct FollowUp {
    Q_GADGET
public:
    enum class Kind { Call, Mail, Visit };
    Q_ENUM(Kind)
    enum class Outcome { NotReached, Promised, WillSend, AnsweredByTelephone, Declined };
    Q_ENUM(Outcome)

    Id<FollowUp> id;
    int version = 0;
    Id<Return> answer; ///< the return that it is about
    Kind kind = Kind::Call;
    Outcome outcome = Outcome::NotReached;
    QDate madeOn;
    QString madeBy;
    QString spokeWith; ///< the function, or the name where it is needed
    QString note;      ///< what was said
    std::optional<QDate> callAgainOn;
    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

template<>
struct Record<FollowUp> {
    static constexpr auto table = "follow_up";
    static constexpr auto columns =
        std::tuple{Column{"return_id", &FollowUp::answer}, Column{"kind", &FollowUp::kind},
                   Column{"outcome", &FollowUp::outcome},  Column{"made_on", &FollowUp::madeOn},
                   Column{"made_by", &FollowUp::madeBy},   Column{"spoke_with", &FollowUp::spokeWith},
                   Column{"note", &FollowUp::note},        Column{"call_again_on", &FollowUp::callAgainOn}};
};

} // namespace inko
