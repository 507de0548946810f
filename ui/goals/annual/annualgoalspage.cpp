#include "ui/goals/annual/annualgoalspage.h"

#include "core/goals/goaltree.h"
#include "core/goals/nextnumber.h"
#include "ui/widgets/fields/savedfield.h"
#include "ui/widgets/headline.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>
#include <map>

namespace inko {

using namespace Qt::StringLiterals;

AnnualGoalsPage::AnnualGoalsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_theme(new QLineEdit),
      m_themeField(new SavedField(
          m_theme, [this](const QString &typed) { return m_workspace.goals().setTheme(m_year, typed); }, this)),
      m_order(new QComboBox(this)), m_carryOn(new QPushButton(this)), m_history(new QStandardItemModel(this)),
      m_historyView(new QTableView(this))
{
    m_theme->setPlaceholderText(tr("what the year's goals and its conference are about"));
    m_theme->setReadOnly(workspace.store().isReadOnly());
    auto *themeLabel = new QLabel(tr("&Theme of the year:"), this);
    themeLabel->setBuddy(m_theme);
    m_order->addItem(tr("in the order of the concept"), static_cast<int>(Order::Printed));
    m_order->addItem(tr("by priority"), static_cast<int>(Order::Priority));
    m_order->addItem(tr("by points"), static_cast<int>(Order::Points));
    m_order->setAccessibleName(tr("Order of the annual goals"));
    connect(m_order, &QComboBox::currentIndexChanged, this, &AnnualGoalsPage::refresh);
    m_carryOn->setVisible(!workspace.store().isReadOnly());
    connect(m_carryOn, &QPushButton::clicked, this, &AnnualGoalsPage::carryOn);
    makeTable();
    makeHistory();
    auto *head = new QHBoxLayout;
    head->addWidget(themeLabel);
    head->addWidget(m_themeField, 1);
    head->addWidget(m_order);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_editor, 3);
    layout->addWidget(m_carryOn, 0, Qt::AlignLeft);
    layout->addWidget(headline(tr("Over the years, by guiding goal"), 1.1, this));
    layout->addWidget(m_historyView, 2);
}

void AnnualGoalsPage::makeTable()
{
    using Status = Goal::Status;
    const QDate today = m_workspace.store().now().toLocalTime().date();
    const bool isReadOnly = m_workspace.store().isReadOnly();
    const QList<PartColumn<Goal>> columns{
        {tr("Number"), 9, [](const Goal &goal) { return goal.number; }},
        partcolumns::line(tr("Annual goal"), 28, &Goal::title),
        {tr("Guiding goal"), 16, [this](const Goal &goal) { return guidingGoalOf(goal); },
         [this](Goal &goal, const QString &typed) { return putBelow(goal, typed); }, Qt::AlignLeading,
         [this] { return m_above.all(); }},
        partcolumns::wholeNumber(tr("Priority"), 6, &Goal::priority),
        partcolumns::wholeNumber(tr("Points"), 6, &Goal::points),
        partcolumns::choice<Goal, Status>(tr("Status"), 12,
                                          {Status::Proposed, Status::Discussed, Status::Adopted, Status::Reached,
                                           Status::PartlyReached, Status::NotReached, Status::CarriedOn},
                                          &Goals::nameOf, &Goal::status),
        partcolumns::line(tr("Adopted by"), 14, &Goal::adoptedBy),
        partcolumns::day(tr("Adopted on"), 10, today, &Goal::adoptedOn),
        partcolumns::line(tr("Outcome, and why"), 24, &Goal::outcome)};
    m_goals = new DeclaredParts<Year, Goal>(
        isReadOnly, columns,
        {[this](Id<Year>) { return read(); }, [this](const Goal &added, Id<Year>) { return add(added); },
         [this](const Goal &changed) { return m_workspace.goals().update(changed); },
         [this](const Goal &removed) { return m_workspace.goals().remove(removed.id); },
         [](const Goal &goal) { return whatIsMissing(goal); }, tr("Another annual goal …")},
        this);
    m_editor = editorOf(m_goals, {tr("Annual goals"), tr("Add an annual goal"), tr("Delete the selected annual goal")},
                        isReadOnly, today, u"goals/annual"_s, this);
    m_editor->setFilling();
    connect(m_editor->table()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AnnualGoalsPage::showCarryOn);
}

void AnnualGoalsPage::makeHistory()
{
    m_historyView->setModel(m_history);
    m_historyView->setAccessibleName(tr("Annual goals over the years"));
    m_historyView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_historyView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_historyView->setTabKeyNavigation(false);
    m_historyView->setWordWrap(true);
    m_historyView->verticalHeader()->hide();
    m_historyView->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_historyView, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 goal = index.data(GoalRole).toLongLong(); goal > 0)
            emit goalWanted(goal);
    });
}

void AnnualGoalsPage::showYear(int year)
{
    m_themeField->commit();
    m_year = year;
}

void AnnualGoalsPage::hideEvent(QHideEvent *event)
{
    m_themeField->commit();
    QWidget::hideEvent(event);
}

void AnnualGoalsPage::refresh()
{
    const auto goals = m_workspace.goals().all();
    const auto theme = m_workspace.goals().themeOf(m_year);
    if (const auto error = firstErrorOf(goals, theme)) {
        emit failed(error->message);
        return;
    }
    m_all = *goals;
    QList<Goal> above = *goals;
    above.removeIf([](const Goal &goal) { return goal.level == Goal::Level::Annual; });
    m_above = GoalTexts(above);
    m_themeField->showRecord(m_year, *theme);
    report(m_goals->showPartsOf(Id<Year>{m_year}).and_then([&] { return m_goals->reload(); }));
    fillHistory();
    showCarryOn();
}

Result<QList<Goal>> AnnualGoalsPage::read() const
{
    QList<Goal> annual = m_all;
    annual.removeIf([this](const Goal &goal) { return goal.year != m_year; });
    switch (static_cast<Order>(m_order->currentData().toInt())) {
    case Order::Printed: break;
    case Order::Priority:
        std::ranges::stable_sort(
            annual, {}, [](const Goal &goal) { return goal.priority.value_or(std::numeric_limits<int>::max()); });
        break;
    case Order::Points:
        std::ranges::stable_sort(annual, std::greater(), [](const Goal &goal) { return goal.points.value_or(-1); });
        break;
    }
    return annual;
}

QString AnnualGoalsPage::guidingGoalOf(const Goal &goal) const
{
    const Goal root = goaltree::rootOf(m_all, goal);
    return root.id == goal.id ? QString() : goalText(root);
}

Result<> AnnualGoalsPage::putBelow(Goal &goal, const QString &typed) const
{
    if (goal.id.isValid())
        return fail(Error::Code::Invalid, tr("Under Concepts a goal is moved below another one."));
    return m_above.read(typed).map([&](Id<Goal> above) { goal.parent = above; });
}

QString AnnualGoalsPage::whatIsMissing(const Goal &goal)
{
    if (goal.title.trimmed().isEmpty())
        return tr("Say what is to be reached this year.");
    return goal.parent ? QString() : tr("Choose the guiding goal that it serves.");
}

Result<> AnnualGoalsPage::add(Goal added)
{
    if (const Goal *above = m_above.goal(added.parent.value_or(Id<Goal>())))
        added.concept_ = above->concept_;
    added.level = Goal::Level::Annual;
    added.year = m_year;
    added.number = nextNumber(added, m_all);
    return m_workspace.goals().add(added).map([](const Goal &) {});
}

void AnnualGoalsPage::fillHistory()
{
    std::map<int, int, std::greater<>> columns; // newest first
    for (const Goal &goal : m_all) {
        if (goal.year)
            columns[*goal.year] = 0;
    }
    int column = 1;
    QStringList headings{tr("Guiding goal")};
    for (auto &[year, place] : columns) {
        place = column++;
        headings << QString::number(year);
    }
    m_history->clear();
    m_history->setHorizontalHeaderLabels(headings);
    QHash<Id<Goal>, int> rows;
    for (const Goal &goal : m_all) {
        if (!goal.year)
            continue;
        const Goal root = goaltree::rootOf(m_all, goal);
        if (!rows.contains(root.id)) {
            rows.insert(root.id, m_history->rowCount());
            m_history->setItem(rows[root.id], 0, new QStandardItem(goalText(root)));
            m_history->item(rows[root.id], 0)->setData(root.id.value, GoalRole);
        }
        QStandardItem *cell = m_history->item(rows[root.id], columns[*goal.year]);
        if (!cell) {
            cell = new QStandardItem;
            cell->setData(goal.id.value, GoalRole);
            m_history->setItem(rows[root.id], columns[*goal.year], cell);
        }
        QString line = tr("%1 (%2)").arg(goalText(goal), Goals::nameOf(goal.status));
        if (!goal.outcome.isEmpty())
            line += u": "_s + goal.outcome.simplified();
        cell->setText(cell->text().isEmpty() ? line : cell->text() + u'\n' + line);
        cell->setToolTip(cell->text());
    }
    const int letter = fontMetrics().averageCharWidth();
    for (int place = 0; place < m_history->columnCount(); ++place)
        m_historyView->setColumnWidth(place, letter * (place == 0 ? 34 : 46));
}

std::optional<Goal> AnnualGoalsPage::current() const
{
    const QModelIndex index = m_editor->table()->currentIndex();
    return index.isValid() && !m_goals->isNewRow(index.row()) ? std::optional(m_goals->rowAt(index.row()).record)
                                                              : std::nullopt;
}

void AnnualGoalsPage::showCarryOn()
{
    m_carryOn->setText(tr("&Carry the selected goal on into %1").arg(m_year + 1));
    m_carryOn->setEnabled(current().has_value());
}

void AnnualGoalsPage::carryOn()
{
    const auto goal = current();
    if (!goal)
        return;
    const auto next = m_workspace.goals().carryOn(goal->id, m_year + 1);
    m_editor->say(next ? QString() : next.error().message);
}

void AnnualGoalsPage::report(const Result<> &result)
{
    if (!result)
        emit failed(result.error().message);
}

} // namespace inko
