#pragma once

#include "core/monitoring/indicators/plausibility.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/tables/partsmodel.h"

namespace inko {

struct MeasurementRow {
    Measurement measurement;
    QString group;           ///< its name
    QStringList doubts = {}; ///< what is odd about it, in words
    qint64 number = 0;       ///< of a value that is worked out and has no id: below zero
    qint64 key() const { return measurement.id.isValid() ? measurement.id.value : number; }
    friend bool operator==(const MeasurementRow &, const MeasurementRow &) = default;
};

/// The values of one indicator, typed like a table; those that Inko works out are to be read only.
class MeasurementsModel : public PartsModel<Indicator, MeasurementRow> {
    Q_OBJECT
public:
    enum Column {
        PeriodColumn,
        GroupColumn,
        ValueColumn,
        NumeratorColumn,
        DenominatorColumn,
        NoteColumn,
        SourceColumn,
        DoubtColumn,
        ColumnCount
    };

    explicit MeasurementsModel(Workspace &workspace, QObject *parent = nullptr);

    /// What the cell can be set to: groups that there are already, or “is right”.
    QStringList groupNames() const;
    QStringList answers() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    Result<std::vector<MeasurementRow>> read(Id<Indicator> indicator) const override;
    QVariant value(const MeasurementRow &row, int column, int role) const override;
    bool isEditable(int) const override { return takesNew(); }
    bool takesNew() const override { return !m_indicator.isComputed(); }
    QString invitation() const override { return tr("New value …"); }
    Result<> put(MeasurementRow &row, int column, const QString &typed) const override;
    QString whatIsMissing(const MeasurementRow &row) const override;
    Result<> add(const MeasurementRow &row, Id<Indicator> indicator) override;
    Result<> update(const MeasurementRow &row) override { return m_workspace.indicators().update(row.measurement); }
    Result<> remove(const MeasurementRow &row) override { return m_workspace.indicators().remove(row.measurement.id); }

private:
    QString text(const MeasurementRow &row, Column column) const;
    QString nameOfGroup(const Measurement &measurement) const;
    Result<> putPeriod(Measurement &measurement, const QString &typed) const;
    Result<> putGroup(MeasurementRow &row, const QString &typed) const;
    Result<> putValue(Measurement &measurement, const QString &typed) const;

    Workspace &m_workspace;
    mutable Indicator m_indicator;     ///< whose values are shown
    mutable QList<CodeValue> m_values; ///< of the list that it is told apart by
};

} // namespace inko
