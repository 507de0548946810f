#include "ui/steering/consultations/consultationspage.h"

#include "ui/widgets/fields/daytext.h"

namespace inko {

using namespace Qt::StringLiterals;

ConsultationsPage::ConsultationsPage(Workspace &workspace, QWidget *parent)
    : RecordPage(
          {tr("Drafts"), tr("Add draft"), tr("Delete the selected consultation with its chapters"),
           tr("Here stand the drafts on which you ask institutions for their opinion: the chapters, the answers, "
              "what was said, and what became of it."),
           tr("Enter the first draft")},
          Icon::Statements, {{tr("Draft"), 22}, {tr("Closes"), 10}, {tr("Answers"), 8, Qt::AlignTrailing}},
          new ConsultationDetail(workspace), workspace.store().isReadOnly(), u"consultations/list"_s, parent),
      m_workspace(workspace)
{
    connect(list(), &RecordList::currentChanged, this, &ConsultationsPage::chosen);
    connect(detail()->form(), &FormFields::added, this, &ConsultationsPage::chosen);
}

Result<std::vector<TextRow>> ConsultationsPage::rows()
{
    const auto all = m_workspace.consultations().all();
    if (!all)
        return fail(all.error());
    std::vector<TextRow> rows;
    for (const Consultation &one : *all) {
        const auto responses = m_workspace.consultations().responsesOf(one.id);
        if (!responses)
            return fail(responses.error());
        rows.push_back({one.id.value,
                        {one.title, dayText(one.closesOn), QString::number(responses->size())},
                        {QVariant(), one.closesOn ? QVariant(*one.closesOn) : QVariant(), responses->size()}});
    }
    return rows;
}

} // namespace inko
