#pragma once

#include "core/grid/gridentry.h"
#include "core/monitoring/indicator.h"
#include "core/report/reportsection.h"
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
QString ofSection(int year, const QString &kind);

QStringList of(const Setting &setting);
QStringList of(const CodeValue &value);
QStringList of(const Organisation &organisation);
QStringList of(const Contact &contact);
QStringList of(const Concept &document);
QStringList of(const Goal &goal);
QStringList of(const Milestone &milestone);
QStringList of(const GoalRelation &relation);
QStringList of(const SurveyRound &round);
QStringList of(const Return &answer);
QStringList of(const ReturnPerson &person);
QStringList of(const Activity &activity);
QStringList of(const GridEntry &entry);
QStringList of(const Indicator &indicator);
QStringList of(const Measurement &measurement);
QStringList of(const ReportSection &section);

} // namespace draftkeys

} // namespace inko
