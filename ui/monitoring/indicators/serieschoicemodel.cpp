#include "ui/monitoring/indicators/serieschoicemodel.h"

#include "core/base/text.h"

namespace inko {

using namespace Qt::StringLiterals;

SeriesChoiceModel::SeriesChoiceModel(const QList<SeriesSource> &found, const QList<Indicator> &indicators,
                                     QObject *parent)
    : QAbstractTableModel(parent), m_indicators(indicators)
{
    for (const SeriesSource &source : found)
        m_series.insert(m_series.end(), source.table.series.begin(), source.table.series.end());
}

void SeriesChoiceModel::setTargets(const QMap<QString, SeriesMapping::Target> &targets)
{
    beginResetModel();
    m_targets = targets;
    endResetModel();
    emit targetsChanged();
}

QStringList SeriesChoiceModel::indicatorTitles() const
{
    QStringList titles{QString()};
    for (const Indicator &indicator : m_indicators)
        titles << indicator.title;
    return titles;
}

/// The title that is written so or, where only one has these words in it, that one; nothing for nothing.
std::optional<QString> SeriesChoiceModel::titleMeant(const QString &typed) const
{
    const QString words = searchable(typed);
    if (words.isEmpty())
        return QString();
    QStringList found;
    for (const Indicator &indicator : m_indicators) {
        const QString title = searchable(indicator.title);
        if (title == words)
            return indicator.title;
        if (title.contains(words))
            found << indicator.title;
    }
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

int SeriesChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_series.size());
}

int SeriesChoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SeriesChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case LabelColumn: return tr("In the file");
    case PeriodsColumn: return tr("Periods");
    case NewestColumn: return tr("Newest value");
    case IndicatorColumn: return tr("Indicator");
    case GroupColumn: return tr("Group");
    case ColumnCount: break;
    }
    return {};
}

QVariant SeriesChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundSeries &series = m_series[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole && column == NewestColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole && column == IndicatorColumn && !m_targets.contains(series.label))
        return tr("leave out");
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole)
        return text(series, column);
    return {};
}

QString SeriesChoiceModel::text(const FoundSeries &series, Column column) const
{
    const SeriesMapping::Target target = m_targets.value(series.label);
    switch (column) {
    case LabelColumn: return series.label;
    case PeriodsColumn: {
        const auto [first, last] = std::ranges::minmax(series.cells, {}, &SeriesCell::period);
        return first.period == last.period ? first.period.inWords()
                                           : tr("%1 to %2").arg(first.period.inWords(), last.period.inWords());
    }
    case NewestColumn: {
        const SeriesCell *newest = nullptr;
        for (const SeriesCell &cell : series.cells) {
            if (!cell.text.isEmpty() && (!newest || newest->period < cell.period))
                newest = &cell;
        }
        return newest ? newest->text : QString();
    }
    case IndicatorColumn: return target.indicator;
    case GroupColumn: return target.group;
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags SeriesChoiceModel::flags(const QModelIndex &index) const
{
    const bool isChosen = index.column() == IndicatorColumn || index.column() == GroupColumn;
    return QAbstractTableModel::flags(index) | (isChosen ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool SeriesChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString label = m_series[static_cast<size_t>(index.row())].label;
    SeriesMapping::Target target = m_targets.value(label);
    if (index.column() == IndicatorColumn) {
        const auto meant = titleMeant(value.toString());
        if (!meant)
            return false;
        target.indicator = *meant;
    } else {
        target.group = tidyLine(value.toString());
    }
    if (target.indicator.isEmpty())
        m_targets.remove(label);
    else
        m_targets.insert(label, target);
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    emit targetsChanged();
    return true;
}

} // namespace inko
