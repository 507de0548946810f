#pragma once

#include "core/monitoring/impact/impactcheck.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// The check list and the checks made with it.
class ImpactChecks {
    Q_DECLARE_TR_FUNCTIONS(inko::ImpactChecks)
public:
    explicit ImpactChecks(Store &store) : m_store(store) {}

    static QString nameOf(ImpactAnswer::Answer answer);

    Result<QList<ImpactQuestion>> questions() const; ///< in order, retired ones too
    Result<ImpactQuestion>
    add(const ImpactQuestion &added); ///< added last; Invalid without a text or with one that is there
    Result<> update(const ImpactQuestion &changed);
    Result<> remove(Id<ImpactQuestion> id); ///< checks keep their own wording
    Result<> move(Id<ImpactQuestion> id, int position);
    /// The list that most towns begin with, for a file that has none.
    Result<> addUsualQuestions();

    Result<QList<ImpactCheck>> all() const; ///< newest first
    Result<ImpactCheck> byId(Id<ImpactCheck> id) const;
    /// With an open answer for each question of the list. Invalid without a title, or checked in the future.
    Result<ImpactCheck> add(const ImpactCheck &added);
    Result<> update(const ImpactCheck &changed);
    Result<> remove(Id<ImpactCheck> id); ///< with its answers

    Result<QList<ImpactAnswer>> answers() const;                        ///< of all checks
    Result<QList<ImpactAnswer>> answersOf(Id<ImpactCheck> check) const; ///< in order
    Result<> update(const ImpactAnswer &changed);
    /// Asks what the list has gained since the check was begun; returns how many.
    Result<int> askNewQuestions(Id<ImpactCheck> check);

private:
    Result<ImpactQuestion> checked(const ImpactQuestion &question) const;
    Result<ImpactCheck> checked(const ImpactCheck &check) const;

    Store &m_store;
};

} // namespace inko
