#include "ui/steering/matters/recommendationspage.h"

#include "ui/widgets/fields/daytext.h"

#include <QCheckBox>

namespace inko {

using namespace Qt::StringLiterals;

RecommendationsPage::RecommendationsPage(Workspace &workspace, QWidget *parent)
    : RecordPage({tr("Recommendations"), tr("Add recommendation"),
                  tr("Delete the selected recommendation with what became of it"),
                  tr("Here stand the recommendations to the conference, the council and the administration. Each is "
                     "followed until it is carried out or rejected, over years if need be."),
                  tr("Enter the first recommendation")},
                 Icon::Matters, {{tr("Recommendation"), 26}, {tr("To"), 12}, {tr("Proposed"), 10}, {tr("State"), 16}},
                 new RecommendationDetail(workspace), workspace.store().isReadOnly(), u"matters/recommendations"_s,
                 parent),
      m_workspace(workspace), m_openOnly(new QCheckBox(tr("&Open ones only")))
{
    list()->addToolWidget(m_openOnly);
    connect(m_openOnly, &QCheckBox::toggled, this, [this] { refresh(); });
}

Recommendation RecommendationsPage::draft() const
{
    Recommendation draft;
    draft.proposedOn = m_workspace.store().now().toLocalTime().date();
    return draft;
}

Result<std::vector<TextRow>> RecommendationsPage::rows()
{
    const auto all = m_workspace.matters().recommendations();
    const auto standing = m_workspace.matters().standing();
    if (const auto error = firstErrorOf(all, standing))
        return fail(*error);
    std::vector<TextRow> rows;
    int settled = 0;
    for (const Recommendation &one : *all) {
        const auto step = standing->constFind(one.id);
        const auto state = step == standing->cend() ? Recommendation::State::Proposed : step->state;
        const bool isSettled = Matters::isSettled(state);
        settled += isSettled;
        if (isSettled && m_openOnly->isChecked())
            continue;
        QString since = Matters::nameOf(state);
        if (step != standing->cend())
            since += u" · "_s + shortDayText(step->day);
        rows.push_back({one.id.value,
                        {one.title, Matters::nameOf(one.addressee), dayText(one.proposedOn), since},
                        {QVariant(), QVariant(), one.proposedOn, static_cast<int>(state)},
                        isSettled ? std::optional(Icon::Done) : std::nullopt,
                        isSettled});
    }
    list()->setSummary(tr("%n recommendation(s)", nullptr, static_cast<int>(all->size())) + u" · "_s +
                       tr("%n settled", nullptr, settled));
    return rows;
}

} // namespace inko
