#pragma once

#include "core/grid/gridentry.h"

#include <vector>

namespace inko {

/// What follows on what: alphabetisation → A1 → A2 → B1 → work.
struct SupportChain {
    Id<SupportChain> id;
    int version = 0;
    QString title; ///< unique
    QString note;
    int position = 0;
    friend bool operator==(const SupportChain &, const SupportChain &) = default;
};

template<>
struct Record<SupportChain> {
    static constexpr auto table = "support_chain";
    static constexpr auto columns =
        std::tuple{Column{"title", &SupportChain::title}, Column{"note", &SupportChain::note},
                   Column{"position", &SupportChain::position}};
};

/// One step of a chain, and what makes an offer belong to it.
struct ChainStep {
    Id<ChainStep> id;
    int version = 0;
    Id<SupportChain> chain;
    QString title;
    QStringList words; ///< an offer with one of them in its title or description belongs here
    int position = 0;
    QList<Id<Activity>> activities; ///< those that belong here whatever they say
    friend bool operator==(const ChainStep &, const ChainStep &) = default;
};

template<>
struct Record<ChainStep> {
    static constexpr auto table = "chain_step";
    static constexpr auto columns = std::tuple{
        Column{"chain_id", &ChainStep::chain}, Column{"title", &ChainStep::title}, Column{"words", &ChainStep::words},
        Column{"position", &ChainStep::position}, Links{"chain_step_activity", &ChainStep::activities}};
};

/// Does the offer belong to the step? A short word (up to three letters: "A1", "B2") must stand alone, a longer one may
/// be part of another ("kita" in "Kitaplatz"); however either is written, see searchable().
bool belongsTo(const ChainStep &step, const GridEntry &entry);

/// A chain for some people in some place.
struct ChainPlace {
    Id<CodeValue> targetGroup; ///< 0: offers that name none
    Id<CodeValue> district;
    std::vector<QList<Id<GridEntry>>> offers; ///< by step

    int filled() const; ///< steps with an offer
    bool isBroken() const { return filled() < static_cast<int>(offers.size()); }
    friend bool operator==(const ChainPlace &, const ChainPlace &) = default;
};

/// Every target group and district for which at least one step has an offer; broken ones first, those that lack least
/// before others, then by the order of the entries. Offers that have ended are left out.
std::vector<ChainPlace> placesOf(const QList<ChainStep> &steps, const QList<GridEntry> &entries);

} // namespace inko
