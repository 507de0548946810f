#include "ui/steering/bodies/bodiespage.h"

#include "ui/steering/bodies/plandialog.h"

#include <QAction>
#include <QSet>

namespace inko {

using namespace Qt::StringLiterals;

BodiesPage::BodiesPage(Workspace &workspace, QWidget *parent)
    : RecordPage({tr("Bodies"), tr("Add body"), tr("Delete the selected body with its members"),
                  tr("Here stand the bodies: the editorial group, the steering group, the conference, the council, and "
                     "who speaks for which institution in them."),
                  tr("Enter the first body")},
                 Icon::Institutions, {{tr("Body"), 17}, {tr("Kind"), 16}, {tr("Institutions"), 9, Qt::AlignTrailing}},
                 new BodyDetail(workspace), workspace.store().isReadOnly(), u"bodies/list"_s, parent),
      m_workspace(workspace)
{
    auto *days = new QAction(icon(Icon::Calendar), tr("Propose &days …"), this);
    days->setToolTip(tr("Days for the sessions of a body in the year above, without holidays"));
    days->setVisible(!workspace.store().isReadOnly());
    connect(days, &QAction::triggered, this, &BodiesPage::proposeDays);
    list()->addTool(days);
}

void BodiesPage::showYear(int year)
{
    m_year = year;
    refresh();
}

void BodiesPage::proposeDays()
{
    PlanDialog dialog(m_workspace, m_year, this);
    dialog.showBody(Id<Body>{list()->current()});
    dialog.exec();
}

Result<std::vector<TextRow>> BodiesPage::rows()
{
    const auto bodies = m_workspace.bodies().all();
    const auto members = m_workspace.bodies().members();
    if (const auto error = firstErrorOf(bodies, members))
        return fail(*error);
    const QDate today = m_workspace.store().now().toLocalTime().date();
    std::vector<TextRow> rows;
    for (const Body &body : *bodies) {
        QSet<Id<Organisation>> present;
        for (const BodyMember &member : *members) {
            if (member.body == body.id && member.isMemberOn(today))
                present << member.organisation;
        }
        rows.push_back({body.id.value,
                        {body.name, Bodies::nameOf(body.kind), QString::number(present.size())},
                        {QVariant(), static_cast<int>(body.kind), static_cast<int>(present.size())},
                        std::nullopt,
                        false});
    }
    return rows;
}

} // namespace inko
