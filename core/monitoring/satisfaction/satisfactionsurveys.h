#pragma once

#include "core/monitoring/satisfaction/satisfaction.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace inko {

/// Satisfaction surveys, their questions, and how many gave which answer.
class SatisfactionSurveys {
    Q_DECLARE_TR_FUNCTIONS(inko::SatisfactionSurveys)
public:
    explicit SatisfactionSurveys(Store &store) : m_store(store) {}

    Result<QList<SatisfactionSurvey>> all() const; ///< newest first
    Result<SatisfactionSurvey> byId(Id<SatisfactionSurvey> id) const;
    Result<SatisfactionSurvey> add(const SatisfactionSurvey &added); ///< Invalid also for a title that is there
    Result<> update(const SatisfactionSurvey &changed);
    Result<> remove(Id<SatisfactionSurvey> id); ///< with its questions and answers
    /// Another survey for this year with the same questions, without answers.
    Result<SatisfactionSurvey> askAgain(Id<SatisfactionSurvey> id, int year);

    Result<QList<SatisfactionQuestion>> questions() const; ///< of all surveys, in order
    Result<QList<SatisfactionQuestion>> questionsOf(Id<SatisfactionSurvey> survey) const;
    Result<SatisfactionQuestion> add(const SatisfactionQuestion &added); ///< added last
    /// Invalid also where answers beyond a shorter scale have been counted.
    Result<> update(const SatisfactionQuestion &changed);
    Result<> remove(Id<SatisfactionQuestion> id); ///< with its answers

    Result<QList<SatisfactionCount>> counts() const; ///< of all surveys
    Result<QList<SatisfactionCount>> countsOf(Id<SatisfactionQuestion> question) const;
    /// Says how many of a group gave an answer, whether that was said before or not; nobody has said it if empty.
    Result<> setCount(const SatisfactionCount &count, std::optional<int> persons);

private:
    Result<SatisfactionSurvey> checked(const SatisfactionSurvey &survey) const;
    Result<SatisfactionQuestion> checked(const SatisfactionQuestion &question) const;

    Store &m_store;
};

} // namespace inko
