#include "core/monitoring/satisfaction/satisfactionresults.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>

namespace inko {

namespace {

/// What people are told apart by, and which they are.
using Group = std::pair<QString, QString>;

void addTo(SatisfactionResult &result, const SatisfactionCount &count)
{
    if (!count.answer)
        result.noAnswer += count.persons;
    else if (const auto step = static_cast<size_t>(*count.answer); step >= 1 && step <= result.distribution.size())
        result.distribution[step - 1] += count.persons;
}

SatisfactionResult emptyResult(const SatisfactionQuestion &question, const Group &group)
{
    return {group.first, group.second, false, std::vector<int>(static_cast<size_t>(question.steps)), 0};
}

QuestionResults counted(const SatisfactionQuestion &question, const QList<SatisfactionCount> &counts)
{
    QuestionResults results{question, emptyResult(question, {}), {}};
    bool isWholeEntered = false;
    for (const SatisfactionCount &count : counts) {
        if (count.question != question.id)
            continue;
        if (count.grouping.isEmpty()) {
            isWholeEntered = true;
            addTo(results.all, count);
            continue;
        }
        auto found = std::ranges::find_if(results.groups, [&](const SatisfactionResult &result) {
            return result.grouping == count.grouping && result.group == count.group;
        });
        if (found == results.groups.end())
            found = results.groups.insert(found, emptyResult(question, {count.grouping, count.group}));
        addTo(*found, count);
    }
    std::ranges::stable_sort(results.groups, {}, &SatisfactionResult::grouping);
    if (isWholeEntered || results.groups.empty())
        return results;
    for (const SatisfactionResult &group : results.groups) {
        if (group.grouping != results.groups.front().grouping)
            break;
        std::ranges::transform(results.all.distribution, group.distribution, results.all.distribution.begin(),
                               std::plus());
        results.all.noAnswer += group.noAnswer;
    }
    return results;
}

void hide(SatisfactionResult &result)
{
    result.isHidden = true;
    std::ranges::fill(result.distribution, 0);
    result.noAnswer = 0;
}

/// How many of each group of one grouping answered one question; whoever is in none of the groups is one of their own,
/// under no name.
using Sizes = std::map<QString, int>;

/// By grouping, the sizes in each question.
std::map<QString, std::vector<Sizes>> sizesIn(const std::vector<QuestionResults> &results)
{
    std::map<QString, std::vector<Sizes>> sizes;
    for (const QuestionResults &question : results) {
        std::map<QString, Sizes> answered;
        for (const SatisfactionResult &group : question.groups) {
            answered[group.grouping][group.group] = group.answered();
            answered[group.grouping].try_emplace(QString(), question.all.answered()).first->second -= group.answered();
        }
        for (auto &[grouping, groups] : answered)
            sizes[grouping].push_back(groups);
    }
    return sizes;
}

/// Would the groups shown give the hidden ones away? Those left over are nobody, or enough.
bool isSafe(const Sizes &question, const QSet<QString> &hidden, int threshold)
{
    int left = 0;
    for (const auto &[group, persons] : question)
        left += group.isEmpty() || hidden.contains(group) ? std::max(0, persons) : 0;
    return left == 0 || left >= threshold;
}

/// The groups of one grouping that may not be shown.
QSet<QString> hiddenOf(const std::vector<Sizes> &questions, int threshold)
{
    Sizes least; // of each group, in the question that fewest of it answered
    for (const Sizes &question : questions) {
        for (const auto &[group, persons] : question) {
            if (!group.isEmpty())
                least[group] = std::min(least.try_emplace(group, persons).first->second, persons);
        }
    }
    std::vector<std::pair<int, QString>> smallestFirst;
    for (const auto &[group, persons] : least)
        smallestFirst.emplace_back(persons, group);
    std::ranges::sort(smallestFirst);
    QSet<QString> hidden;
    for (const auto &[persons, group] : smallestFirst) {
        const bool areSafe =
            std::ranges::all_of(questions, [&](const Sizes &question) { return isSafe(question, hidden, threshold); });
        if (persons >= threshold && areSafe)
            break;
        hidden << group;
    }
    return hidden;
}

} // namespace

int SatisfactionResult::answered() const
{
    return std::accumulate(distribution.begin(), distribution.end(), 0);
}

std::optional<double> SatisfactionResult::mean() const
{
    const int persons = answered();
    if (persons == 0)
        return std::nullopt;
    double sum = 0;
    for (size_t step = 0; step < distribution.size(); ++step)
        sum += static_cast<double>(step + 1) * distribution[step];
    return sum / persons;
}

std::vector<QuestionResults> resultsOf(const SatisfactionSurvey &survey, const QList<SatisfactionQuestion> &questions,
                                       const QList<SatisfactionCount> &counts)
{
    std::vector<QuestionResults> results;
    for (const SatisfactionQuestion &question : questions) {
        if (question.survey == survey.id)
            results.push_back(counted(question, counts));
    }
    std::map<QString, QSet<QString>> hidden;
    for (const auto &[grouping, sizes] : sizesIn(results))
        hidden[grouping] = hiddenOf(sizes, survey.threshold);
    for (QuestionResults &question : results) {
        const bool areTooFew = question.all.answered() < survey.threshold;
        if (areTooFew)
            hide(question.all);
        for (SatisfactionResult &group : question.groups) {
            if (areTooFew || hidden[group.grouping].contains(group.group))
                hide(group);
        }
    }
    return results;
}

} // namespace inko
