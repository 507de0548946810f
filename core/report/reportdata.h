#pragma once

#include "core/monitoring/indicators/indicatorstatus.h"
#include "core/report/reportsection.h"
#include "core/workspace/workspace.h"

namespace inko {

/// A round before the report's own, to compare with.
struct EarlierYear {
    int year = 0;
    SurveyFigures figures;
    std::vector<GridEntry> entries;
};

/// An indicator with its values, entered or worked out.
struct ReportedIndicator {
    Indicator indicator;
    QList<Measurement> values;
};

/// A conference of the year, as everybody may read of it.
struct ReportedConference {
    Session session;
    QString body;
    QList<AgendaItem> items; ///< public ones in order, without people's names; what came of them once it is approved
    int institutions = 0;    ///< that were there; 0: nobody noted it
};

/// All values that a year's report is made from, read at once: what is built from them may be built on any thread.
struct ReportData {
    int year = 0;
    QDate asOf;
    QString town;
    QString accent;                ///< the colour of the town's documents, "#0b5563"; empty: the usual one
    std::optional<Picture> logo;   ///< the town's
    QList<ReportSection> sections; ///< in their order, left out ones too
    std::optional<SurveyRound> round;
    SurveyFigures figures;
    QList<Organisation> organisations; ///< in German order of names
    QList<Contact> contacts;           ///< only those with consent to be published
    QList<CodeValue> codeValues;
    QList<Concept> concepts;
    QList<Goal> goals; ///< parents before their children, as printed
    QList<Milestone> milestones;
    std::vector<ReportedIndicator> indicators;
    QList<GoalRelation> relations;
    QString theme;                               ///< of the year; empty: none
    std::vector<ReportedConference> conferences; ///< of the year that were held, by day
    QList<Event> events;                         ///< public ones of all years, by day
    QList<EventSeries> eventSeries;
    QList<EventFeedback> feedback;
    QList<SatisfactionSurvey> satisfactionSurveys; ///< of the year
    QList<SatisfactionQuestion> satisfactionQuestions;
    QList<SatisfactionCount> satisfactionCounts;
    QList<BudgetProduct> budgetProducts;
    QList<BudgetFigure> budgetFigures;
    QList<BudgetShare> budgetShares;
    QList<Demand> demands;            ///< open ones
    QList<CooperationChance> chances; ///< of the year's round, those not put aside
    std::vector<GridEntry> entries;   ///< of the year's round, by institution's name and title
    std::vector<EarlierYear> earlier; ///< the rounds before, newest first; at most four

    QString nameOf(Id<Organisation> organisation) const; ///< empty if unknown
    QString nameOf(Id<CodeValue> value) const;
    const Goal *goal(Id<Goal> id) const; ///< null if unknown
    /// The goal at the top of the tree above this one; itself if it has no parent.
    Id<Goal> rootOf(Id<Goal> goal) const;
    /// The first root of its goals that is shown; empty: the entry belongs to none.
    std::optional<Id<Goal>> mainRootOf(const GridEntry &entry) const;
};

/// Reads them. A year without a round gives a report that says so.
Result<ReportData> readReportData(Workspace &workspace, int year);

/// A goal at the top of the tree with what was reported toward it or a goal beneath it.
struct RootGoal {
    const Goal *goal = nullptr;
    std::vector<const GridEntry *> main;      ///< entries whose main goal it is
    std::vector<const GridEntry *> mentioned; ///< entries that name it, but not as their main goal
    size_t entries() const { return main.size() + mentioned.size(); }
    size_t organisations() const; ///< who reported them
};

/// In printed order. Guiding goals of the first concept are always there, other roots where entries name them.
std::vector<RootGoal> rootGoals(const ReportData &data);

} // namespace inko
