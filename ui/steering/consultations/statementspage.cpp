#include "ui/steering/consultations/statementspage.h"

#include "core/steering/consultations/chapternumbers.h"
#include "ui/steering/consultations/statementdialogs.h"

#include <QCheckBox>
#include <QPushButton>

namespace inko {

using namespace Qt::StringLiterals;

StatementsPage::StatementsPage(Workspace &workspace, QWidget *parent)
    : RecordPage({tr("Statements"), tr("Add statement"), tr("Delete the selected statement"),
                  tr("Here stands what was said about the draft that is chosen under Drafts: one line for each thing "
                     "that somebody approves, misses, proposes or asks."),
                  tr("Enter the first statement")},
                 Icon::Statements,
                 {{tr("Statement"), 30}, {tr("Chapter"), 9}, {tr("Kind"), 12}, {tr("Group"), 14}, {tr("Decision"), 14}},
                 new StatementDetail(workspace), workspace.store().isReadOnly(), u"consultations/statements"_s, parent),
      m_workspace(workspace), m_openOnly(new QCheckBox(tr("&Undecided ones only")))
{
    list()->addToolWidget(m_openOnly);
    connect(m_openOnly, &QCheckBox::toggled, this, [this] { refresh(); });
    if (workspace.store().isReadOnly())
        return;
    addTool(tr("&Put together …"), tr("Those that are selected say much the same, or contradict each other"),
            &StatementsPage::askForGroup);
    addTool(tr("T&ake apart"), tr("Takes those that are selected out of their groups"), &StatementsPage::ungroup);
    addTool(tr("D&ecide …"), tr("What was decided on those that are selected"), &StatementsPage::askForDecision);
}

void StatementsPage::addTool(const QString &words, const QString &explanation, void (StatementsPage::*does)())
{
    auto *button = new QPushButton(words, this);
    button->setToolTip(explanation);
    button->setAccessibleDescription(explanation);
    connect(button, &QPushButton::clicked, this, does);
    list()->addToolWidget(button);
}

void StatementsPage::showConsultation(std::optional<Id<Consultation>> consultation)
{
    if (m_consultation != consultation)
        detail()->showNothing();
    m_consultation = consultation;
    detail()->form()->setConsultation(consultation);
    setEnabled(consultation.has_value());
    refresh();
}

Statement StatementsPage::draft() const
{
    Statement draft;
    draft.consultation = m_consultation.value_or(Id<Consultation>());
    if (const auto &before = detail()->form()->record()) // several on one chapter are entered one after the other
        draft.chapter = before->chapter;
    return draft;
}

QList<Id<Statement>> StatementsPage::selected() const
{
    QList<Id<Statement>> statements;
    for (const qint64 record : list()->selected())
        statements << Id<Statement>{record};
    return statements;
}

void StatementsPage::askForGroup()
{
    detail()->form()->commit();
    if (m_consultation && !selected().isEmpty())
        GroupDialog(m_workspace, *m_consultation, selected(), this).exec();
}

void StatementsPage::ungroup()
{
    detail()->form()->commit();
    report(m_workspace.consultations().ungroup(selected()));
}

void StatementsPage::askForDecision()
{
    detail()->form()->commit();
    if (!selected().isEmpty())
        DecideDialog(m_workspace, selected(), this).exec();
}

Result<std::vector<TextRow>> StatementsPage::rows()
{
    if (!m_consultation)
        return std::vector<TextRow>();
    const auto statements = m_workspace.consultations().statementsOf(*m_consultation);
    const auto chapters = m_workspace.consultations().chaptersOf(*m_consultation);
    const auto groups = m_workspace.consultations().groupsOf(*m_consultation);
    if (const auto error = firstErrorOf(statements, chapters, groups))
        return fail(*error);
    const QStringList numbers = chapterNumbers(*chapters);
    std::vector<TextRow> rows;
    int decided = 0;
    for (const Statement &one : *statements) {
        const bool isDecided = one.decision != Statement::Decision::Open;
        decided += isDecided;
        if (isDecided && m_openOnly->isChecked())
            continue;
        const auto chapter =
            std::ranges::find_if(*chapters, [&](const DraftChapter &each) { return one.chapter == each.id; });
        const auto group =
            std::ranges::find_if(*groups, [&](const StatementGroup &each) { return one.group == each.id; });
        const auto place = chapter - chapters->cbegin();
        rows.push_back({one.id.value,
                        {one.text.simplified(), chapter == chapters->cend() ? QString() : numbers[place],
                         Consultations::nameOf(one.kind), group == groups->cend() ? QString() : group->title,
                         Consultations::nameOf(one.decision)},
                        {QVariant(), static_cast<qlonglong>(chapter == chapters->cend() ? -1 : place),
                         static_cast<int>(one.kind), QVariant(), static_cast<int>(one.decision)},
                        isDecided ? std::optional(Icon::Done) : std::nullopt,
                        isDecided});
    }
    list()->setSummary(tr("%n statement(s)", nullptr, static_cast<int>(statements->size())) + u" · "_s +
                       tr("%n decided", nullptr, decided));
    return rows;
}

} // namespace inko
