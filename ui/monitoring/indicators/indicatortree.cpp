#include "ui/monitoring/indicators/indicatortree.h"

#include "core/monitoring/indicators/duevalues.h"
#include "ui/monitoring/indicators/statuswords.h"

#include <QFont>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QStandardItem *cell(const QString &text, qint64 indicator = 0)
{
    auto *made = new QStandardItem(text);
    made->setEditable(false);
    made->setToolTip(text);
    made->setData(indicator, IndicatorTree::IndicatorRole);
    return made;
}

QList<QStandardItem *> rowOf(const IndicatorEntry &entry)
{
    const qint64 id = entry.indicator.id.value;
    auto *status = cell(wordFor(entry.status), id);
    status->setIcon(icon(shapeFor(entry.status)));
    status->setToolTip(explain(entry.status, entry.indicator));
    const QString measured = valueText(entry.status.measured, entry.indicator, Units::Short);
    auto *value =
        cell(entry.status.year ? IndicatorTree::tr("%1 (%2)").arg(measured).arg(*entry.status.year) : measured, id);
    if (entry.isDue) {
        value->setIcon(icon(Icon::Call));
        value->setToolTip(IndicatorTree::tr("A newer value is due."));
        value->setData(value->text() + u", "_s + value->toolTip(), Qt::AccessibleTextRole);
    }
    return {cell(entry.indicator.title, id), status, value, cell(targetText(entry.indicator, Units::Short), id),
            cell({}, id)};
}

} // namespace

Result<QList<IndicatorEntry>> IndicatorTree::read(Workspace &workspace, int year) const
{
    const auto indicators = workspace.indicators().all();
    if (!indicators)
        return fail(indicators.error());
    const auto measurements = workspace.indicators().measurements();
    if (!measurements)
        return fail(measurements.error());
    const QDate today = workspace.store().now().toLocalTime().date();
    const auto due = dueValues(*indicators, *measurements, today);
    const int lastWholeYear = std::min(year, today.year() - 1); // nobody can know yet what this one will have been
    QHash<Id<Indicator>, QList<Measurement>> typed;
    for (const Measurement &measurement : *measurements)
        typed[measurement.indicator] << measurement;
    QList<IndicatorEntry> entries;
    for (const Indicator &indicator : *indicators) {
        const Result<QList<Measurement>> values =
            indicator.isComputed() ? workspace.indicators().valuesOf(indicator) : typed.value(indicator.id);
        if (!values)
            return fail(values.error());
        entries << IndicatorEntry{indicator, yearValues(indicator, *values, lastWholeYear),
                                  statusIn(year, indicator, *values),
                                  std::ranges::find(due, indicator.id, &DueValue::indicator) != due.cend()};
    }
    return entries;
}

Result<> IndicatorTree::reload(Workspace &workspace, int year)
{
    return read(workspace, year).and_then([&](const QList<IndicatorEntry> &entries) {
        return workspace.goals().all().map([&](const QList<Goal> &goals) {
            m_entries = entries;
            show(goals);
        });
    });
}

void IndicatorTree::show(const QList<Goal> &goals)
{
    clear();
    setHorizontalHeaderLabels({tr("Indicator"), tr("Status"), tr("Value"), tr("Target"), tr("By year")});
    for (const Goal &goal : goals) {
        QStandardItem *heading = nullptr;
        for (const IndicatorEntry &entry : m_entries) {
            if (entry.indicator.goals.value(0) != goal.id)
                continue;
            if (!heading) {
                heading = cell(u"%1 %2"_s.arg(goal.number, goal.title));
                QFont bold = heading->font();
                bold.setBold(true);
                heading->setFont(bold);
                appendRow(QList<QStandardItem *>{heading, cell({}), cell({}), cell({}), cell({})});
            }
            heading->appendRow(rowOf(entry));
        }
    }
}

const IndicatorEntry *IndicatorTree::entry(Id<Indicator> indicator) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&](const IndicatorEntry &entry) { return entry.indicator.id == indicator; });
    return found == m_entries.cend() ? nullptr : &*found;
}

QModelIndex IndicatorTree::indexOf(Id<Indicator> indicator) const
{
    if (rowCount() == 0 || !indicator.isValid())
        return {};
    const auto found =
        match(index(0, TitleColumn), IndicatorRole, indicator.value, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

} // namespace inko
