#include "ui/steering/mattersscreen.h"

#include "ui/steering/matters/recommendationspage.h"
#include "ui/steering/matters/topicspage.h"

namespace inko {

MattersScreen::MattersScreen(Workspace &workspace, QWidget *parent)
    : TabbedScreen(workspace.store(), parent),
      m_recommendations(addPage(new RecommendationsPage(workspace, this), tr("&Recommendations"))),
      m_tasks(addPage(new TasksPage(workspace, this), tr("&Tasks"))),
      m_topics(addPage(new TopicsPage(workspace, this), tr("To&pics for sessions")))
{
    connect(m_recommendations->detail(), &RecommendationDetail::sessionWanted, this, [this](qint64 session) {
        emit linkActivated({Place::Sessions, session});
    });
}

void MattersScreen::yearChanged()
{
    m_recommendations->refresh();
    m_tasks->refresh();
    m_topics->refresh();
}

void MattersScreen::reveal(qint64 record)
{
    setCurrentPage(m_recommendations);
    m_recommendations->reveal(record);
}

} // namespace inko
