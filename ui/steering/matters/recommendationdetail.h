#pragma once

#include "ui/steering/matters/recommendationform.h"
#include "ui/widgets/tables/declaredparts.h"
#include "ui/widgets/tables/recorddetail.h"

class QListWidget;

namespace inko {

/// A recommendation, what became of it, and where it was talked about.
class RecommendationDetail : public RecordDetail<Recommendation, RecommendationForm> {
    Q_OBJECT
public:
    explicit RecommendationDetail(Workspace &workspace, QWidget *parent = nullptr);

signals:
    void sessionWanted(qint64 session);

private:
    void makeSteps();
    Result<> showParts() override;
    Result<> showSessions();
    bool wasDecidedUnder(Id<AgendaItem> item) const;

    Workspace &m_workspace;
    DeclaredParts<Recommendation, RecommendationStep> *m_steps = nullptr;
    PartsEditor *m_stepsEditor = nullptr;
    QLabel *m_sessionsHeading;
    QListWidget *m_sessions;
};

} // namespace inko
