#pragma once

#include "core/monitoring/indicators/indicatorseries.h"
#include "core/monitoring/indicators/indicatorstatus.h"
#include "core/workspace/workspace.h"

#include <QStandardItemModel>

namespace inko {

/// What there is about one indicator.
struct IndicatorEntry {
    Indicator indicator;
    QList<YearValue> years;
    IndicatorStatus status;
    bool isDue = false; ///< somebody should enter a value
};

/// Indicators under the goals that they make measurable; under each main goal once.
class IndicatorTree : public QStandardItemModel {
    Q_OBJECT
public:
    enum Column { TitleColumn, StatusColumn, ValueColumn, TargetColumn, SeriesColumn, ColumnCount };
    enum Role { IndicatorRole = Qt::UserRole + 1 }; ///< the id; 0 for a goal

    using QStandardItemModel::QStandardItemModel;

    /// Reads everything again, as it stands at the end of the year.
    Result<> reload(Workspace &workspace, int year);

    const IndicatorEntry *entry(Id<Indicator> indicator) const; ///< null if it is not there
    const QList<IndicatorEntry> &entries() const { return m_entries; }
    QModelIndex indexOf(Id<Indicator> indicator) const;

private:
    Result<QList<IndicatorEntry>> read(Workspace &workspace, int year) const;
    void show(const QList<Goal> &goals);

    QList<IndicatorEntry> m_entries;
};

} // namespace inko
