#pragma once

#include "core/monitoring/satisfaction/satisfaction.h"

#include <QList>

#include <vector>

namespace inko {

/// How one group, or all, answered a question.
struct SatisfactionResult {
    QString grouping; ///< empty: all
    QString group;
    bool isHidden = false;              ///< so few, or the others' figures would tell: the rest is empty
    std::vector<int> distribution;      ///< persons for each step of the scale, from 1 up
    int noAnswer = 0;                   ///< persons
    int answered() const;               ///< persons
    std::optional<double> mean() const; ///< of those who answered
    friend bool operator==(const SatisfactionResult &, const SatisfactionResult &) = default;
};

struct QuestionResults {
    SatisfactionQuestion question;
    SatisfactionResult all; ///< as entered, or what the groups of the first grouping add up to
    std::vector<SatisfactionResult> groups;
};

/// The results of one survey that may be shown, by question in order. `counts` may hold those of other surveys, too.
///
/// A group whose answers are fewer than the survey's threshold in any question is hidden in all of them: from question
/// to question it is the same people. Where the whole less the groups shown would leave fewer than the threshold, the
/// next smallest groups of the grouping are hidden, too, until it leaves enough, or nobody. Where all together are
/// fewer than the threshold, nothing is shown. (Primary and secondary suppression: A. Hundepool et al., Statistical
/// Disclosure Control, 2012, chapter 4.)
std::vector<QuestionResults> resultsOf(const SatisfactionSurvey &survey, const QList<SatisfactionQuestion> &questions,
                                       const QList<SatisfactionCount> &counts);

} // namespace inko
