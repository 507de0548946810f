#include "ui/goals/hints/hintspage.h"

#include "core/monitoring/indicators/goalsurroundings.h"
#include "ui/widgets/fields/goaltext.h"

#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace inko {

HintsPage::HintsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new QStandardItemModel(this)), m_tree(new QTreeView(this)),
      m_summary(new QLabel(this))
{
    m_summary->setWordWrap(true);
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("Hints on goals"));
    m_tree->setAlternatingRowColors(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 goal = index.data(GoalRole).toLongLong(); goal > 0)
            emit goalWanted(goal);
        else
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_tree, 1);
}

void HintsPage::showYear(int year)
{
    const auto goals = m_workspace.goals().all();
    const auto concepts = m_workspace.goals().concepts();
    const auto around = surroundingsOfGoals(m_workspace.goals(), m_workspace.indicators(), m_workspace.survey(), year);
    if (const auto error = firstErrorOf(goals, concepts, around)) {
        emit failed(error->message);
        return;
    }
    const Id<Concept> own = concepts->isEmpty() ? Id<Concept>() : concepts->first().id;
    fill(hintsAbout(*goals, own, *around, year), *goals);
}

QString HintsPage::headingOf(GoalHint::Kind kind, int count)
{
    switch (kind) {
    case GoalHint::Kind::NoEntry: return tr("%n goal(s) that no offer works toward", nullptr, count);
    case GoalHint::Kind::NoIndicator: return tr("%n goal(s) without an indicator", nullptr, count);
    case GoalHint::Kind::NoResponsible: return tr("%n goal(s) that nobody looks after", nullptr, count);
    case GoalHint::Kind::NotMeasurable:
        return tr("%n annual goal(s) that do not say by what one sees that they are reached", nullptr, count);
    case GoalHint::Kind::SaysTheSame: return tr("%n goal(s) that say the same as another", nullptr, count);
    case GoalHint::Kind::NotReportedOn:
        return tr("%n annual goal(s) of earlier years: what became of them?", nullptr, count);
    case GoalHint::Kind::NoOutcome: return tr("%n annual goal(s) reported on without a sentence why", nullptr, count);
    case GoalHint::Kind::NotSaidWhyShown:
        return tr("%n goal(s) of other concepts shown without their tie to integration", nullptr, count);
    case GoalHint::Kind::NobodySettles:
        return tr("%n open contradiction(s) that no body has to settle", nullptr, count);
    }
    return {};
}

void HintsPage::fill(const std::vector<GoalHint> &hints, const QList<Goal> &goals)
{
    const auto nameOf = [&](Id<Goal> id) {
        const auto found = std::ranges::find(goals, id, &Goal::id);
        return found == goals.cend() ? QString() : goalText(*found);
    };
    m_model->clear();
    QStandardItem *group = nullptr;
    std::optional<GoalHint::Kind> kind;
    for (const GoalHint &hint : hints) {
        if (kind != hint.kind) {
            kind = hint.kind;
            const auto count = std::ranges::count(hints, hint.kind, &GoalHint::kind);
            group = new QStandardItem(headingOf(hint.kind, static_cast<int>(count)));
            m_model->appendRow(group);
        }
        auto *item = new QStandardItem(hint.other ? tr("%1 – and %2").arg(nameOf(hint.goal), nameOf(*hint.other))
                                                  : nameOf(hint.goal));
        item->setData(hint.goal.value, GoalRole);
        item->setToolTip(item->text());
        group->appendRow(item);
    }
    m_tree->expandAll();
    m_tree->setVisible(!hints.empty());
    m_summary->setText(hints.empty() ? tr("Nothing to suggest: every goal has offers, indicators and somebody who "
                                          "looks after it, and says what it means.")
                                     : tr("Suggestions, no faults: nothing is refused because of them. Enter leads to "
                                          "the goal."));
}

} // namespace inko
