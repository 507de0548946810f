#pragma once

#include "core/exchange/tables/tablekind.h"

#include <vector>

namespace inko::tables {

/// Each kind of table, with its columns and rules.
TableKind codeValues();
TableKind organisations();
TableKind contacts();
TableKind concepts();
TableKind goals();
TableKind yearThemes();
TableKind milestones();
TableKind goalRelations();
TableKind surveyRounds();
TableKind returns();
TableKind reportTexts();
TableKind gridEntries();
TableKind indicators();
TableKind measurements();
TableKind eventSeries();
TableKind events();
TableKind eventGroups();
TableKind eventFeedback();
TableKind satisfactionSurveys();
TableKind satisfactionQuestions();
TableKind satisfactionCounts();
TableKind budgetProducts();
TableKind budgetFigures();
TableKind budgetShares();
TableKind impactQuestions();
TableKind impactChecks();
TableKind impactAnswers();
TableKind efforts();
TableKind demands();
TableKind supportChains();
TableKind chainSteps();
TableKind bodies();
TableKind bodyMembers();
TableKind sessions();
TableKind agendaItems();
TableKind agendaPapers();
TableKind attendance();
TableKind recommendations();
TableKind recommendationSteps();
TableKind tasks();
TableKind topics();
TableKind consultations();
TableKind draftChapters();
TableKind responses();
TableKind statements();
TableKind progressRounds();
TableKind progressRequests();
TableKind progressReports();
TableKind cycleSteps();

/// All of them, in the order in which they are imported: each after those that it names.
const std::vector<TableKind> &all();

} // namespace inko::tables
