#pragma once

#include "core/storage/record.h"

#include <QObject>

#include <optional>

namespace inko {

/// A question of the town's check list, which the coordinator edits.
struct ImpactQuestion {
    Id<ImpactQuestion> id;
    int version = 0;
    QString text; ///< unique
    QString help; ///< what to think of when answering
    int position = 0;
    bool retired = false; ///< asked in earlier checks only
    friend bool operator==(const ImpactQuestion &, const ImpactQuestion &) = default;
};

template<>
struct Record<ImpactQuestion> {
    static constexpr auto table = "impact_question";
    static constexpr auto columns =
        std::tuple{Column{"text", &ImpactQuestion::text}, Column{"help", &ImpactQuestion::help},
                   Column{"position", &ImpactQuestion::position}, Column{"retired", &ImpactQuestion::retired}};
};

/// The check list applied to one proposal to the council, like a gender or demography check.
struct ImpactCheck {
    Id<ImpactCheck> id;
    int version = 0;
    QString title;  ///< of the proposal
    QString number; ///< of the proposal
    QString body;   ///< that decides on it
    std::optional<QDate> checkedOn;
    QString checkedBy; ///< a function, not a name
    QString conclusion;
    friend bool operator==(const ImpactCheck &, const ImpactCheck &) = default;
};

template<>
struct Record<ImpactCheck> {
    static constexpr auto table = "impact_check";
    static constexpr auto columns = std::tuple{Column{"title", &ImpactCheck::title},
                                               Column{"number", &ImpactCheck::number},
                                               Column{"body", &ImpactCheck::body},
                                               Column{"checked_on", &ImpactCheck::checkedOn},
                                               Column{"checked_by", &ImpactCheck::checkedBy},
                                               Column{"conclusion", &ImpactCheck::conclusion}};
};

/// An answer in a check. The question stands here as it was asked: the list may change, the check does not.
struct ImpactAnswer {
    Q_GADGET
public:
    enum class Answer { Open, Yes, Partly, No, NotRelevant };
    Q_ENUM(Answer)

    Id<ImpactAnswer> id;
    int version = 0;
    Id<ImpactCheck> check;
    QString question;
    Answer answer = Answer::Open;
    QString reason;
    int position = 0;
    friend bool operator==(const ImpactAnswer &, const ImpactAnswer &) = default;
};

template<>
struct Record<ImpactAnswer> {
    static constexpr auto table = "impact_answer";
    static constexpr auto columns =
        std::tuple{Column{"check_id", &ImpactAnswer::check}, Column{"question", &ImpactAnswer::question},
                   Column{"answer", &ImpactAnswer::answer}, Column{"reason", &ImpactAnswer::reason},
                   Column{"position", &ImpactAnswer::position}};
};

} // namespace inko
