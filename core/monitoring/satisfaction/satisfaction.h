#pragma once

#include "core/storage/record.h"

#include <optional>

namespace inko {

/// One asking how content people are with taking part.
struct SatisfactionSurvey {
    static constexpr int usualThreshold = 5;

    Id<SatisfactionSurvey> id;
    int version = 0;
    QString title; ///< unique
    int year = 0;
    std::optional<int> asked;       ///< how many persons were asked; empty: unknown
    int threshold = usualThreshold; ///< results of fewer persons are not shown
    QString note;
    friend bool operator==(const SatisfactionSurvey &, const SatisfactionSurvey &) = default;
};

template<>
struct Record<SatisfactionSurvey> {
    static constexpr auto table = "satisfaction_survey";
    static constexpr auto columns =
        std::tuple{Column{"title", &SatisfactionSurvey::title}, Column{"year", &SatisfactionSurvey::year},
                   Column{"asked", &SatisfactionSurvey::asked}, Column{"threshold", &SatisfactionSurvey::threshold},
                   Column{"note", &SatisfactionSurvey::note}};
};

/// A question with a scale from 1 up.
struct SatisfactionQuestion {
    static constexpr int fewestSteps = 2;
    static constexpr int mostSteps = 10;

    Id<SatisfactionQuestion> id;
    int version = 0;
    Id<SatisfactionSurvey> survey;
    QString text;    ///< unique in its survey
    int steps = 5;   ///< of the scale, from fewestSteps to mostSteps
    QString lowest;  ///< what step 1 means
    QString highest; ///< what the last step means; more content
    int position = 0;
    friend bool operator==(const SatisfactionQuestion &, const SatisfactionQuestion &) = default;
};

template<>
struct Record<SatisfactionQuestion> {
    static constexpr auto table = "satisfaction_question";
    static constexpr auto columns = std::tuple{
        Column{"survey_id", &SatisfactionQuestion::survey}, Column{"text", &SatisfactionQuestion::text},
        Column{"steps", &SatisfactionQuestion::steps},      Column{"lowest", &SatisfactionQuestion::lowest},
        Column{"highest", &SatisfactionQuestion::highest},  Column{"position", &SatisfactionQuestion::position}};
};

/// How many gave one answer, all of them or those of one group.
struct SatisfactionCount {
    Id<SatisfactionCount> id;
    int version = 0;
    Id<SatisfactionQuestion> question;
    QString grouping;          ///< what people are told apart by ("Sektor"); empty: all of them
    QString group;             ///< "Vereine"; empty: all of them
    std::optional<int> answer; ///< the step; empty: no answer
    int persons = 0;
    friend bool operator==(const SatisfactionCount &, const SatisfactionCount &) = default;
};

template<>
struct Record<SatisfactionCount> {
    static constexpr auto table = "satisfaction_count";
    static constexpr auto columns = std::tuple{
        Column{"question_id", &SatisfactionCount::question}, Column{"grouping_name", &SatisfactionCount::grouping},
        Column{"group_name", &SatisfactionCount::group}, Column{"answer", &SatisfactionCount::answer},
        Column{"persons", &SatisfactionCount::persons}};
};

} // namespace inko
