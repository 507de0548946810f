#pragma once

#include "core/report/document.h"
#include "core/report/papers/sessionrecord.h"
#include "core/report/reportdata.h"

namespace inko::papers {

/// The year whose report a session is shown: its own if that year's grid had been sent by then, else the one before.
int yearShownIn(const Session &session, const QList<SurveyRound> &rounds);

/// What the council is shown, on pages turned on their side, a thought each: who answered, what is done toward which
/// goal, the annual goals, what is missing, each recommendation that the council has not answered, and what became of
/// the others. Public: nobody is named.
document::Document councilPresentation(const SessionRecord &record, const ReportData &data);

} // namespace inko::papers
