#include "ui/monitoring/budget/spendingpage.h"

#include "core/goals/goaltree.h"
#include "core/monitoring/budget/spending.h"
#include "ui/widgets/fields/goaltext.h"
#include "ui/widgets/fields/moneytext.h"
#include "ui/widgets/tables/columnwidths.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// Why it is attributed to no goal.
QString reasonOf(SpendingPart::Kind kind)
{
    switch (kind) {
    case SpendingPart::Kind::Attributed: return {};
    case SpendingPart::Kind::NoGoal: return SpendingPage::tr("names no goal");
    case SpendingPart::Kind::NoShares:
        return SpendingPage::tr("serves several goals; which part serves which was not said");
    case SpendingPart::Kind::Rest: return SpendingPage::tr("what the parts leave");
    }
    return {};
}

QList<QStandardItem *> rowOf(const QString &text, const Spending &spending)
{
    QList<QStandardItem *> row{new QStandardItem(text), new QStandardItem(eurosText(spending.planned)),
                               new QStandardItem(eurosText(spending.actual))};
    row[0]->setToolTip(text);
    for (const int column : {1, 2})
        row[column]->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return row;
}

/// Parts that belong together, with what they come to.
struct Group {
    qsizetype place = 0; ///< of the goal among the goals
    QString title;
    Spending sum;
    std::vector<std::pair<QString, Spending>> lines;
};

} // namespace

SpendingPage::SpendingPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_summary(new QLabel(this)), m_model(new QStandardItemModel(this)),
      m_view(new QTreeView(this))
{
    m_summary->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Spending by goal"));
    m_view->setAlternatingRowColors(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
}

void SpendingPage::showYear(int year)
{
    const auto products = m_workspace.budgetProducts().all();
    const auto figures = m_workspace.budgetProducts().figures();
    const auto shares = m_workspace.budgetProducts().shares();
    const auto goals = m_workspace.goals().all();
    if (const auto error = firstErrorOf(products, figures, shares, goals)) {
        emit failed(error->message);
        return;
    }
    const GoalTexts texts(*goals);
    std::vector<Group> groups;
    Group without{goals->size(), tr("Not attributable to one goal"), {}, {}};
    Spending all;
    for (const SpendingPart &part : spendingIn(year, *products, *figures, *shares)) {
        const auto product = std::ranges::find(*products, part.product, &BudgetProduct::id);
        const QString name = product->number + u' ' + product->title;
        all += part.spending;
        if (!part.goal) {
            without.sum += part.spending;
            without.lines.emplace_back(name + u" – "_s + reasonOf(part.kind), part.spending);
            continue;
        }
        const Goal root = goaltree::rootOf(*goals, *texts.goal(*part.goal));
        const qsizetype place = goals->indexOf(root);
        auto group = std::ranges::find(groups, place, &Group::place);
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{place, goalText(root), {}, {}});
        group->sum += part.spending;
        group->lines.emplace_back(name, part.spending);
    }
    std::ranges::stable_sort(groups, {}, &Group::place);
    if (!without.lines.empty())
        groups.push_back(without);
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Goal, and what pays for it"), tr("Planned"), tr("Spent")});
    for (const Group &group : groups) {
        const auto row = rowOf(group.title, group.sum);
        for (const auto &[line, spending] : group.lines)
            row.first()->appendRow(rowOf(line, spending));
        m_model->appendRow(row);
    }
    m_view->expandAll();
    columnwidths::set(m_view->header(), {{0, 70}, {1, 16}, {2, 16}});
    columnwidths::fill(m_view->header(), {0, 70});
    m_summary->setText(groups.empty()
                           ? tr("No budget product has figures for %1.").arg(year)
                           : tr("Together in %1: planned %2, spent %3. A product that serves several goals counts "
                                "where its parts were said.")
                                 .arg(QString::number(year), eurosText(all.planned), eurosText(all.actual)));
}

} // namespace inko
