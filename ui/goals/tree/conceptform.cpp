#include "ui/goals/tree/conceptform.h"

namespace inko {

ConceptForm::ConceptForm(Workspace &workspace, QWidget *parent)
    : RecordForm(workspace.store(), parent), m_workspace(workspace),
      m_title(line(tr("&Title:"), tr("for example Integration concept of the town"), &Concept::title))
{
    using Level = Concept::Level;
    choice<Level>(tr("&Level:"), {Level::Town, Level::County, Level::State, Level::OtherTown}, &Goals::nameOf,
                  &Concept::level);
    line(tr("Adopted &by:"), tr("the council, a committee …"), &Concept::adoptedBy);
    day(tr("Adopted &on:"), {}, workspace.store().now().toLocalTime().date(), &Concept::adoptedOn);
}

Result<Concept> ConceptForm::read(Id<Concept> document) const
{
    return m_workspace.goals().concepts().and_then([&](const QList<Concept> &documents) -> Result<Concept> {
        const auto found = std::ranges::find(documents, document, &Concept::id);
        if (found == documents.cend())
            return fail(Error::Code::NotFound, tr("The concept is not there any more."));
        return *found;
    });
}

} // namespace inko
