#pragma once

#include "core/goals/yeartheme.h"
#include "core/grid/chains/supportchain.h"
#include "core/grid/demand/demand.h"
#include "core/grid/gridentry.h"
#include "core/monitoring/budget/budget.h"
#include "core/monitoring/effort/effort.h"
#include "core/monitoring/events/event.h"
#include "core/monitoring/impact/impactcheck.h"
#include "core/monitoring/indicators/indicator.h"
#include "core/monitoring/satisfaction/satisfaction.h"
#include "core/report/reportsection.h"
#include "core/steering/consultations/statement.h"
#include "core/steering/cycle/cyclestep.h"
#include "core/steering/progress/progress.h"
#include "core/steering/sessions/session.h"
#include "core/survey/surveyround.h"
#include "core/workspace/settings.h"

namespace inko {

/// What tells a record from its kind in a file from outside, where nobody knows its id: names, numbers, pairs.
/// Two records of one type never share a key, save grid entries of one name.
namespace draftkeys {

QString ofCodeValue(CodeValue::List list, const QString &name);
QString ofName(const QString &name); ///< organisations, concepts
QString ofNumber(const QString &number);
QString ofYear(int year);
QString ofReturn(Id<SurveyRound> round, Id<Organisation> organisation);
QString ofEntry(Id<SurveyRound> round, Id<Activity> activity);
QString ofEntryTitle(Id<SurveyRound> round, Id<Organisation> organisation, const QString &title);
QString ofEvent(const QString &title, QDate day, std::optional<QTime> startsAt);
QString ofSession(Id<Body> body, QDate day);
QString ofRequest(Id<ProgressRound> round, Id<Organisation> organisation);
QString ofCycleStep(int year, Effort::Step step);
/// What hangs on another record under a name of its own: a survey's question, a chain's step.
template<class Owner>
QString ofPart(Id<Owner> owner, const QString &name)
{
    return QString::number(owner.value) + u'\n' + ofName(name);
}
QString ofSection(int year, const QString &kind);

QStringList of(const Setting &setting);
QStringList of(const CodeValue &value);
QStringList of(const Organisation &organisation);
QStringList of(const Contact &contact);
QStringList of(const Concept &document);
QStringList of(const Goal &goal);
QStringList of(const YearTheme &theme);
QStringList of(const Milestone &milestone);
QStringList of(const GoalRelation &relation);
QStringList of(const SurveyRound &round);
QStringList of(const Return &answer);
QStringList of(const ReturnPerson &person);
QStringList of(const Activity &activity);
QStringList of(const GridEntry &entry);
QStringList of(const Indicator &indicator);
QStringList of(const Measurement &measurement);
QStringList of(const EventSeries &series);
QStringList of(const Event &event);
QStringList of(const EventGroup &group);
QStringList of(const EventFeedback &feedback);
QStringList of(const SatisfactionSurvey &survey);
QStringList of(const SatisfactionQuestion &question);
QStringList of(const SatisfactionCount &count);
QStringList of(const BudgetProduct &product);
QStringList of(const BudgetFigure &figure);
QStringList of(const BudgetShare &share);
QStringList of(const ImpactQuestion &question);
QStringList of(const ImpactCheck &check);
QStringList of(const ImpactAnswer &answer);
QStringList of(const Effort &effort);
QStringList of(const Demand &demand);
QStringList of(const SupportChain &chain);
QStringList of(const ChainStep &step);
QStringList of(const Body &body);
QStringList of(const BodyMember &member);
QStringList of(const Session &session);
QStringList of(const AgendaItem &item);
QStringList of(const AgendaPaper &paper);
QStringList of(const Attendance &attendance);
QStringList of(const Recommendation &recommendation);
QStringList of(const RecommendationStep &step);
QStringList of(const Task &task);
QStringList of(const Topic &topic);
QStringList of(const Consultation &consultation);
QStringList of(const DraftChapter &chapter);
QStringList of(const Response &response);
QStringList of(const StatementGroup &group);
QStringList of(const Statement &statement);
QStringList of(const ProgressRound &round);
QStringList of(const ProgressRequest &request);
QStringList of(const ProgressReport &report);
QStringList of(const CycleStep &step);
QStringList of(const ReportSection &section);

} // namespace draftkeys

} // namespace inko
