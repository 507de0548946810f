#include "ui/steering/matters/recommendationform.h"

namespace inko {

RecommendationForm::RecommendationForm(Workspace &inWorkspace, QWidget *parent) : NamedForm(inWorkspace, parent)
{
    using Addressee = Recommendation::Addressee;
    m_title = line(tr("&In short:"), tr("what is recommended, in a few words"), &Recommendation::title);
    text(tr("&Wording:"), tr("as it goes to the addressee"), 3, &Recommendation::text);
    text(tr("Rea&son:"), {}, 2, &Recommendation::reason);
    choice<Addressee>(tr("&To:"), {Addressee::Conference, Addressee::Council, Addressee::Administration},
                      &Matters::nameOf, &Recommendation::addressee);
    day(tr("&Proposed on:"), {}, today(), &Recommendation::proposedOn);
    line(tr("&Paper number:"), tr("of the council's proposal, for example 123/2026"), &Recommendation::paper);
    reference(tr("&Responsible:"), tr("who is to carry it out"), GridColumn::Organisation,
              &Recommendation::responsible);
    references(tr("&Goals:"), GridColumn::Goals, &Recommendation::goals);
}

} // namespace inko
