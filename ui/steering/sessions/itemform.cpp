#include "ui/steering/sessions/itemform.h"

namespace inko {

ItemForm::ItemForm(Workspace &inWorkspace, QWidget *parent) : NamedForm(inWorkspace, parent)
{
    line(tr("Comes &from:"), tr("why it stands here"), &AgendaItem::origin);
    text(tr("&Facts:"), tr("what those who come should know beforehand"), 4, &AgendaItem::brief);
    references(tr("&Goals:"), GridColumn::Goals, &AgendaItem::goals);
    references(tr("&Offers:"), offers, &AgendaItem::activities);
    references(tr("&Indicators:"), indicators, &AgendaItem::indicators);
    references(tr("&Recommendations:"), recommendations, &AgendaItem::recommendations);
    references(tr("&Tasks looked at:"), tasks, &AgendaItem::tasks);
}

} // namespace inko
