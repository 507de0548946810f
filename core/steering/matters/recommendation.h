#pragma once

#include "core/goals/goal.h"

namespace inko {

struct AgendaItem;

/// What the steering group advises the conference, the council or the administration to do. Followed until settled,
/// across sessions and years. In OParl's words it is a paper, and each agenda item that names it a consultation.
struct Recommendation {
    Q_GADGET
public:
    enum class Addressee { Conference, Council, Administration };
    Q_ENUM(Addressee)
    /// Proposed and not answered: up to Postponed. Settled: Rejected and CarriedOut.
    enum class State { Proposed, PassedOn, Adopted, Changed, Rejected, Postponed, CarriedOut };
    Q_ENUM(State)

    Id<Recommendation> id;
    int version = 0;
    QString title;
    QString text; ///< its wording
    QString reason;
    Addressee addressee = Addressee::Council;
    QString paper; ///< the number under which the addressee treats it
    QDate proposedOn;
    std::optional<Id<Organisation>> responsible; ///< who is to carry it out
    std::optional<Id<AgendaItem>> agendaItem;    ///< under which it was proposed
    QList<Id<Goal>> goals;
    friend bool operator==(const Recommendation &, const Recommendation &) = default;
};

template<>
struct Record<Recommendation> {
    static constexpr auto table = "recommendation";
    static constexpr auto columns = std::tuple{Column{"title", &Recommendation::title},
                                               Column{"text", &Recommendation::text},
                                               Column{"reason", &Recommendation::reason},
                                               Column{"addressee", &Recommendation::addressee},
                                               Column{"paper", &Recommendation::paper},
                                               Column{"proposed_on", &Recommendation::proposedOn},
                                               Column{"responsible_id", &Recommendation::responsible},
                                               Column{"agenda_item_id", &Recommendation::agendaItem},
                                               Links{"recommendation_goal", &Recommendation::goals}};
};

/// A day on which something became of a recommendation. The latest one says where it stands.
struct RecommendationStep {
    Id<RecommendationStep> id;
    int version = 0;
    Id<Recommendation> recommendation;
    QDate day;
    Recommendation::State state = Recommendation::State::PassedOn;
    std::optional<Id<AgendaItem>> agendaItem; ///< under which it was decided
    QString note;
    friend bool operator==(const RecommendationStep &, const RecommendationStep &) = default;
};

template<>
struct Record<RecommendationStep> {
    static constexpr auto table = "recommendation_step";
    static constexpr auto columns = std::tuple{
        Column{"recommendation_id", &RecommendationStep::recommendation}, Column{"day", &RecommendationStep::day},
        Column{"state", &RecommendationStep::state}, Column{"agenda_item_id", &RecommendationStep::agendaItem},
        Column{"note", &RecommendationStep::note}};
};

} // namespace inko
