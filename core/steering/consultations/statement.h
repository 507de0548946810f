#pragma once

#include "core/steering/consultations/consultation.h"

namespace inko {

/// Statements that belong together.
struct StatementGroup {
    Q_GADGET
public:
    enum class Kind {
        Similar, ///< they say much the same
        Tension  ///< they cannot all be followed: "too long" against "too short"
    };
    Q_ENUM(Kind)

    Id<StatementGroup> id;
    int version = 0;
    Id<Consultation> consultation;
    QString title; ///< unique in its consultation
    Kind kind = Kind::Similar;
    friend bool operator==(const StatementGroup &, const StatementGroup &) = default;
};

template<>
struct Record<StatementGroup> {
    static constexpr auto table = "statement_group";
    static constexpr auto columns =
        std::tuple{Column{"consultation_id", &StatementGroup::consultation}, Column{"title", &StatementGroup::title},
                   Column{"kind", &StatementGroup::kind}};
};

/// One thing that was said about a draft, and what became of it.
struct Statement {
    Q_GADGET
public:
    enum class Kind { Approval, Criticism, Addition, NewGoal, Proposal, Question, OpenDecision };
    Q_ENUM(Kind)
    enum class Decision { Open, TakenOver, PartlyTakenOver, NotTakenOver };
    Q_ENUM(Decision)

    Id<Statement> id;
    int version = 0;
    Id<Consultation> consultation;
    int position = 0;                        ///< order in its consultation, from 0
    std::optional<Id<Response>> response;    ///< whose it is; empty: it sums up several
    std::optional<Id<DraftChapter>> chapter; ///< empty: on the draft as a whole
    Kind kind = Kind::Proposal;
    QString text;
    bool isVerbatim = false;      ///< their own words, not a summary
    std::optional<Id<Goal>> goal; ///< that it is about
    std::optional<Id<StatementGroup>> group;
    Decision decision = Decision::Open;
    QString decidedBy; ///< or who is to decide
    std::optional<QDate> decidedOn;
    QString reason;
    std::optional<Id<Goal>> becameGoal;
    std::optional<Id<Indicator>> becameIndicator;
    std::optional<Id<Task>> becameTask;
    std::optional<Id<Topic>> becameTopic; ///< and so an agenda item
    std::optional<Id<Demand>> becameDemand;
    friend bool operator==(const Statement &, const Statement &) = default;
};

template<>
struct Record<Statement> {
    static constexpr auto table = "statement";
    static constexpr auto columns = std::tuple{Column{"consultation_id", &Statement::consultation},
                                               Column{"position", &Statement::position},
                                               Column{"response_id", &Statement::response},
                                               Column{"chapter_id", &Statement::chapter},
                                               Column{"kind", &Statement::kind},
                                               Column{"text", &Statement::text},
                                               Column{"is_verbatim", &Statement::isVerbatim},
                                               Column{"goal_id", &Statement::goal},
                                               Column{"group_id", &Statement::group},
                                               Column{"decision", &Statement::decision},
                                               Column{"decided_by", &Statement::decidedBy},
                                               Column{"decided_on", &Statement::decidedOn},
                                               Column{"reason", &Statement::reason},
                                               Column{"became_goal_id", &Statement::becameGoal},
                                               Column{"became_indicator_id", &Statement::becameIndicator},
                                               Column{"became_task_id", &Statement::becameTask},
                                               Column{"became_topic_id", &Statement::becameTopic},
                                               Column{"became_demand_id", &Statement::becameDemand}};
};

} // namespace inko
