#pragma once

#include "core/report/reportsections.h"
#include "ui/widgets/tables/recordtablemodel.h"

namespace inko {

struct SectionRow {
    ReportSection section;
    ReportSections::Kind kind = ReportSections::Kind::Foreword;
    qint64 key() const { return static_cast<qint64>(kind) + 1; }
    friend bool operator==(const SectionRow &, const SectionRow &) = default;
};

/// The sections of a year's report: ticked to print, dragged into their order.
class SectionsModel : public RecordTableModel<SectionRow> {
    Q_OBJECT
public:
    enum Column { NameColumn, ColumnCount };

    explicit SectionsModel(Store &store, QObject *parent = nullptr);

    Result<> reload(int year);
    Result<> moveBy(int row, int steps);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void problemChanged(const QString &problem);

private:
    bool tell(const Result<> &result);

    Store &m_store;
    ReportSections m_sections;
    int m_year = 0;
};

} // namespace inko
