#include "ui/monitoring/effort/effortpage.h"

#include "core/monitoring/events/eventfigures.h"
#include "core/survey/surveyfigures.h"
#include "ui/widgets/headline.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

EffortPage::EffortPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_brought(new QLabel(this)), m_sums(new QStandardItemModel(this)),
      m_sumsView(new QTableView(this))
{
    m_brought->setWordWrap(true);
    makeTable();
    m_sumsView->setModel(m_sums);
    m_sumsView->setAccessibleName(tr("Effort by step"));
    m_sumsView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sumsView->setTabKeyNavigation(false);
    m_sumsView->verticalHeader()->hide();
    auto *sums = new QWidget(this);
    auto *beside = new QVBoxLayout(sums);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->addWidget(headline(tr("By step of the year"), 1.1, sums));
    beside->addWidget(m_sumsView, 1);
    beside->addWidget(headline(tr("What it brought"), 1.1, sums));
    beside->addWidget(m_brought);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_editor, 3);
    layout->addWidget(sums, 2);
}

void EffortPage::makeTable()
{
    using Step = Effort::Step;
    const bool isReadOnly = m_workspace.store().isReadOnly();
    const QDate today = m_workspace.store().now().toLocalTime().date();
    m_efforts = new DeclaredParts<YearOfEffort, Effort>(
        isReadOnly,
        {partcolumns::line(tr("What for"), 26, &Effort::note),
         partcolumns::choice<Effort, Step>(tr("Step of the year"), 16, Efforts::steps(), &Efforts::nameOf,
                                           &Effort::step),
         partcolumns::day(tr("Day"), 11, today, &Effort::day), partcolumns::number(tr("Hours"), 8, &Effort::hours),
         partcolumns::money(tr("Costs (€)"), 11, &Effort::costs)},
        {[this](Id<YearOfEffort> year) { return m_workspace.efforts().ofYear(static_cast<int>(year.value)); },
         [this](Effort added, Id<YearOfEffort> year) {
             added.year = static_cast<int>(year.value);
             return m_workspace.efforts().add(added).map([](const Effort &) {});
         },
         [this](const Effort &changed) { return m_workspace.efforts().update(changed); },
         [this](const Effort &removed) { return m_workspace.efforts().remove(removed.id); },
         [](const Effort &effort) {
             return effort.hours || effort.costs ? QString() : tr("Enter hours, costs, or both.");
         },
         tr("New work …")},
        this);
    m_editor = editorOf(m_efforts,
                        {tr("The coordination's own work"), tr("Add hours or costs"), tr("Remove the selected work")},
                        isReadOnly, today, u"effort/list"_s, this);
    m_editor->setFilling();
}

void EffortPage::showYear(int year)
{
    m_year = year;
    const auto brought = whatItBrought();
    const Result<> shown =
        m_efforts->showPartsOf(Id<YearOfEffort>{year}).and_then([&] { return m_efforts->reload(); }).and_then([&] {
            return fillSums();
        });
    if (const auto error = firstErrorOf(brought, shown)) {
        emit failed(error->message);
        return;
    }
    m_brought->setText(*brought);
}

Result<> EffortPage::fillSums()
{
    return m_workspace.efforts().ofYear(m_year).map([this](const QList<Effort> &efforts) {
        m_sums->clear();
        m_sums->setHorizontalHeaderLabels({tr("Step of the year"), tr("Hours"), tr("Costs")});
        const auto sums = Efforts::sumsOf(efforts);
        const auto addRow = [this](const QString &step, const EffortSum &sum) {
            QList<QStandardItem *> row{new QStandardItem(step), new QStandardItem(numberText(sum.hours)),
                                       new QStandardItem(eurosText(sum.costs))};
            for (const int column : {1, 2})
                row[column]->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            m_sums->appendRow(row);
        };
        EffortSum all;
        for (const Effort::Step step : Efforts::steps()) {
            const auto found = sums.find(step);
            if (found == sums.end())
                continue;
            addRow(Efforts::nameOf(step), found->second);
            all += found->second;
        }
        addRow(tr("Together"), all);
        columnwidths::set(m_sumsView->horizontalHeader(), {{0, 22}, {1, 9}, {2, 12}});
    });
}

Result<QString> EffortPage::whatItBrought() const
{
    const auto round = m_workspace.survey().ofYear(m_year);
    const auto goals = m_workspace.goals().all();
    const auto events = m_workspace.events().all();
    if (const auto error = firstErrorOf(round, goals, events))
        return fail(*error);
    QStringList lines;
    if (*round) {
        const auto figures = surveyFigures(m_workspace.store(), **round);
        GridFilter filter;
        filter.round = (*round)->id;
        const auto sums = m_workspace.gridEntries().sums(filter);
        if (const auto error = firstErrorOf(figures, sums))
            return fail(*error);
        lines << tr("%1 of %2 institutions have answered").arg(figures->answered).arg(figures->asked)
              << tr("%n offers in the grid", nullptr, static_cast<int>(sums->entries));
    }
    const auto isReached = [this](const Goal &goal) {
        return goal.year == m_year &&
               (goal.status == Goal::Status::Reached || goal.status == Goal::Status::PartlyReached);
    };
    const auto annual = std::ranges::count_if(*goals, [this](const Goal &goal) { return goal.year == m_year; });
    const auto reached = std::ranges::count_if(*goals, isReached);
    if (annual > 0)
        lines << tr("%1 of %2 annual goals reached or partly reached").arg(reached).arg(annual);
    const EventFigures held = figuresOf(m_year, *events, {}, m_workspace.store().now().toLocalTime().date());
    if (held.held > 0)
        lines << tr("%n event(s) held", nullptr, held.held) + u", "_s +
                     tr("%n participant(s)", nullptr, held.participants);
    return lines.isEmpty() ? tr("Nothing yet in %1.").arg(m_year) : lines.join(u'\n');
}

} // namespace inko
