#pragma once

#include "core/exchange/importsources.h"
#include "core/monitoring/indicators/indicator.h"

#include <QAbstractTableModel>

namespace inko {

/// The series in a file, and which indicator each of them is to be.
class SeriesChoiceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LabelColumn, PeriodsColumn, NewestColumn, IndicatorColumn, GroupColumn, ColumnCount };

    /// `indicators`: those that take values.
    SeriesChoiceModel(const QList<SeriesSource> &found, const QList<Indicator> &indicators, QObject *parent = nullptr);

    void setTargets(const QMap<QString, SeriesMapping::Target> &targets);
    const QMap<QString, SeriesMapping::Target> &targets() const { return m_targets; }
    QStringList indicatorTitles() const; ///< with an empty one first: the series is left out

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void targetsChanged();

private:
    QString text(const FoundSeries &series, Column column) const;
    std::optional<QString> titleMeant(const QString &typed) const;

    std::vector<FoundSeries> m_series;
    QList<Indicator> m_indicators;
    QMap<QString, SeriesMapping::Target> m_targets;
};

} // namespace inko
