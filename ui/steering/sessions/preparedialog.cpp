#include "ui/steering/sessions/preparedialog.h"

#include "ui/widgets/fields/problemline.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

PrepareDialog::PrepareDialog(Workspace &workspace, Id<Session> session, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_proposals(workspace.store()), m_session(session),
      m_list(new QTreeWidget(this)), m_brief(new QLabel), m_problem(new ProblemLine(this))
{
    setWindowTitle(tr("Prepare the agenda"));
    auto *words = new QLabel(tr("This is open. Tick what this session is to talk about: each becomes an agenda item "
                                "with its facts and what it is linked with."),
                             this);
    words->setWordWrap(true);
    m_list->setHeaderLabels({tr("Open"), tr("Where it comes from"), tr("Kind")});
    m_list->setAccessibleName(tr("What is open"));
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_brief->setWordWrap(true);
    m_brief->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_brief->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_brief->setMargin(fontMetrics().height() / 2);
    auto *facts = new QScrollArea(this);
    facts->setWidget(m_brief);
    facts->setWidgetResizable(true);
    facts->setAccessibleName(tr("The facts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PrepareDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &PrepareDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PrepareDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemChanged, this, &PrepareDialog::showCount);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_list, 3);
    layout->addWidget(facts, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 30);
    fill();
}

void PrepareDialog::fill()
{
    const auto found = m_proposals.forSession(m_session);
    m_problem->say(found ? QString() : found.error().message);
    m_found = found.value_or(QList<AgendaProposal>());
    for (const AgendaProposal &proposal : m_found) {
        auto *line = new QTreeWidgetItem(
            m_list, {proposal.item.title, proposal.item.origin, AgendaProposals::nameOf(proposal.source)});
        line->setCheckState(0, Qt::Unchecked);
        line->setToolTip(0, proposal.item.title);
    }
    const int letter = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(1, letter * 44);
    m_list->setColumnWidth(2, letter * 16);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showCurrent();
    showCount();
}

void PrepareDialog::showCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        m_brief->setText(tr("Nothing is open that this body has to deal with."));
    else
        m_brief->setText(m_found[row].item.brief.isEmpty() ? tr("There are no facts to it yet.")
                                                           : m_found[row].item.brief);
}

void PrepareDialog::showCount()
{
    const int count = static_cast<int>(ticked().size());
    m_take->setText(count == 0 ? tr("&Put on the agenda") : tr("&Put %n item(s) on the agenda", nullptr, count));
    m_take->setEnabled(count > 0);
}

QList<AgendaProposal> PrepareDialog::ticked() const
{
    QList<AgendaProposal> chosen;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(0) == Qt::Checked)
            chosen << m_found[row];
    }
    return chosen;
}

void PrepareDialog::take()
{
    const Result<> taken = m_proposals.take(m_session, ticked());
    m_problem->say(taken ? QString() : taken.error().message);
    if (taken)
        accept();
}

} // namespace inko
