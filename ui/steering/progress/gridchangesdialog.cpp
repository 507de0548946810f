#include "ui/steering/progress/gridchangesdialog.h"

#include "ui/widgets/fields/problemline.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inko {

GridChangesDialog::GridChangesDialog(Workspace &workspace, Id<ProgressRound> round, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_intoGrid(workspace.store()), m_round(round),
      m_list(new QTreeWidget(this)), m_problem(new ProblemLine(this))
{
    setWindowTitle(tr("Take progress into the grid"));
    auto *words = new QLabel(tr("The answers say this differently from the newest grid. What you take over changes the "
                                "grid; what you leave out is not proposed again."),
                             this);
    words->setWordWrap(true);
    m_list->setHeaderLabels({tr("Project"), tr("Institution"), tr("What changes")});
    m_list->setAccessibleName(tr("What changes in the grid"));
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_take = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_leave = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &GridChangesDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &GridChangesDialog::takeOver);
    connect(m_leave, &QPushButton::clicked, this, &GridChangesDialog::leaveOut);
    connect(m_list, &QTreeWidget::itemChanged, this, &GridChangesDialog::showCount);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 124, fontMetrics().height() * 24);
    fill();
}

void GridChangesDialog::fill()
{
    const auto changes = m_intoGrid.open(m_round);
    const auto organisations = m_workspace.organisations().all();
    const auto error = firstErrorOf(changes, organisations);
    m_problem->say(error ? error->message : QString());
    QHash<Id<Organisation>, QString> names;
    for (const Organisation &organisation : organisations.value_or(QList<Organisation>()))
        names.insert(organisation.id, organisation.name);
    m_list->clear();
    m_changes = changes.value_or(QList<ProgressChange>());
    for (const ProgressChange &change : m_changes) {
        auto *line = new QTreeWidgetItem(
            m_list, {change.report.title, names.value(change.after.organisation), ProgressIntoGrid::inWords(change)});
        line->setCheckState(0, Qt::Checked);
        line->setToolTip(0, change.report.title);
        line->setToolTip(2, ProgressIntoGrid::inWords(change) + u'\n' + change.report.text);
    }
    const int letter = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(1, letter * 32);
    m_list->setColumnWidth(2, letter * 46);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showCount();
}

QList<Id<ProgressReport>> GridChangesDialog::ticked() const
{
    QList<Id<ProgressReport>> reports;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(0) == Qt::Checked)
            reports << m_changes[row].report.id;
    }
    return reports;
}

void GridChangesDialog::showCount()
{
    const int count = static_cast<int>(ticked().size());
    m_take->setText(tr("&Take %n over", nullptr, count));
    m_leave->setText(tr("&Leave %n out", nullptr, count));
    m_take->setEnabled(count > 0);
    m_leave->setEnabled(count > 0);
}

void GridChangesDialog::takeOver()
{
    const auto taken = m_intoGrid.takeOver(m_round, ticked());
    m_problem->say(taken ? QString() : taken.error().message);
    if (!taken)
        return;
    fill();
    if (m_changes.isEmpty())
        accept();
}

void GridChangesDialog::leaveOut()
{
    const Result<> left = m_intoGrid.leaveOut(ticked());
    m_problem->say(left ? QString() : left.error().message);
    if (!left)
        return;
    fill();
    if (m_changes.isEmpty())
        accept();
}

} // namespace inko
