#pragma once

#include "core/directory/codelists.h"
#include "core/directory/organisations.h"
#include "core/goals/goals.h"
#include "core/grid/chains/supportchains.h"
#include "core/grid/cooperation/cooperation.h"
#include "core/grid/coverage/coverage.h"
#include "core/grid/demand/demands.h"
#include "core/grid/gridentries.h"
#include "core/monitoring/budget/budgetproducts.h"
#include "core/monitoring/effort/efforts.h"
#include "core/monitoring/events/events.h"
#include "core/monitoring/impact/impactchecks.h"
#include "core/monitoring/indicators/indicators.h"
#include "core/monitoring/satisfaction/satisfactionsurveys.h"
#include "core/steering/bodies/bodies.h"
#include "core/steering/consultations/consultations.h"
#include "core/steering/cycle/yearplan.h"
#include "core/steering/matters/matters.h"
#include "core/steering/progress/progressrounds.h"
#include "core/steering/sessions/sessions.h"
#include "core/survey/followups.h"
#include "core/survey/survey.h"
#include "core/workspace/settings.h"

namespace inko {

/// An open file with everything in it: what a screen or a command is handed.
class Workspace {
public:
    explicit Workspace(std::unique_ptr<Store> store)
        : m_store(std::move(store)), m_organisations(*m_store), m_codeLists(*m_store), m_goals(*m_store),
          m_gridEntries(*m_store), m_coverage(*m_store), m_cooperation(*m_store), m_survey(*m_store),
          m_followUps(*m_store), m_indicators(*m_store), m_events(*m_store), m_supportChains(*m_store),
          m_demands(*m_store), m_budgetProducts(*m_store), m_efforts(*m_store), m_impactChecks(*m_store),
          m_satisfactionSurveys(*m_store), m_bodies(*m_store), m_sessions(*m_store), m_matters(*m_store),
          m_consultations(*m_store), m_progressRounds(*m_store), m_yearPlan(*m_store), m_settings(*m_store)
    {
    }

    Store &store() { return *m_store; }
    Organisations &organisations() { return m_organisations; }
    CodeLists &codeLists() { return m_codeLists; }
    Goals &goals() { return m_goals; }
    GridEntries &gridEntries() { return m_gridEntries; }
    Coverage &coverage() { return m_coverage; }
    Cooperation &cooperation() { return m_cooperation; }
    Survey &survey() { return m_survey; }
    FollowUps &followUps() { return m_followUps; }
    Indicators &indicators() { return m_indicators; }
    Events &events() { return m_events; }
    SupportChains &supportChains() { return m_supportChains; }
    Demands &demands() { return m_demands; }
    BudgetProducts &budgetProducts() { return m_budgetProducts; }
    Efforts &efforts() { return m_efforts; }
    ImpactChecks &impactChecks() { return m_impactChecks; }
    SatisfactionSurveys &satisfactionSurveys() { return m_satisfactionSurveys; }
    Bodies &bodies() { return m_bodies; }
    Sessions &sessions() { return m_sessions; }
    Matters &matters() { return m_matters; }
    Consultations &consultations() { return m_consultations; }
    ProgressRounds &progressRounds() { return m_progressRounds; }
    YearPlan &yearPlan() { return m_yearPlan; }
    Settings &settings() { return m_settings; }

private:
    std::unique_ptr<Store> m_store;
    Organisations m_organisations;
    CodeLists m_codeLists;
    Goals m_goals;
    GridEntries m_gridEntries;
    Coverage m_coverage;
    Cooperation m_cooperation;
    Survey m_survey;
    FollowUps m_followUps;
    Indicators m_indicators;
    Events m_events;
    SupportChains m_supportChains;
    Demands m_demands;
    BudgetProducts m_budgetProducts;
    Efforts m_efforts;
    ImpactChecks m_impactChecks;
    SatisfactionSurveys m_satisfactionSurveys;
    Bodies m_bodies;
    Sessions m_sessions;
    Matters m_matters;
    Consultations m_consultations;
    ProgressRounds m_progressRounds;
    YearPlan m_yearPlan;
    Settings m_settings;
};

} // namespace inko
