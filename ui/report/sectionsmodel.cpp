#include "ui/report/sectionsmodel.h"

#include <QMimeData>

namespace inko {

using namespace Qt::StringLiterals;

namespace {
const QString dragFormat = u"application/x-inko-report-section"_s;
}

SectionsModel::SectionsModel(Store &store, QObject *parent)
    : RecordTableModel(parent), m_store(store), m_sections(store)
{
}

Result<> SectionsModel::reload(int year)
{
    m_year = year;
    return m_sections.ofYear(year).map([&](const QList<ReportSection> &sections) {
        std::vector<SectionRow> read;
        for (const ReportSection &section : sections) {
            if (const auto kind = ReportSections::kindOf(section.kind))
                read.push_back({section, *kind});
        }
        showRows(std::move(read));
    });
}

Result<> SectionsModel::moveBy(int row, int steps)
{
    const int target = row + steps;
    if (row < 0 || row >= rowCount() || target < 0 || target >= rowCount() || steps == 0)
        return {};
    return m_sections.move(m_year, rowAt(row).kind, target);
}

int SectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SectionRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return ReportSections::nameOf(row.kind);
    case Qt::CheckStateRole: return static_cast<int>(row.section.included ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole: return row.section.included ? tr("Printed in the report") : tr("Left out of the report");
    default: return {};
    }
}

QVariant SectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section == NameColumn)
        return tr("Section");
    return RecordTableModel::headerData(section, orientation, role);
}

bool SectionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole)
        return false;
    const ReportSections::Kind kind = rowAt(index.row()).kind;
    return tell(value.value<Qt::CheckState>() == Qt::Checked ? m_sections.include(m_year, kind)
                                                             : m_sections.leaveOut(m_year, kind));
}

Qt::ItemFlags SectionsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RecordTableModel::flags(index);
    if (m_store.isReadOnly())
        return flags;
    return index.isValid() ? flags | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

QStringList SectionsModel::mimeTypes() const
{
    return {dragFormat};
}

QMimeData *SectionsModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(dragFormat, QByteArray::number(rowAt(indexes.first().row()).key()));
    return data;
}

bool SectionsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || parent.isValid() || !data->hasFormat(dragFormat))
        return false;
    const int from = rowOf(data->data(dragFormat).toLongLong());
    const int gap = row < 0 ? rowCount() : row;
    if (from >= 0)
        tell(moveBy(from, gap > from ? gap - 1 - from : gap - from));
    return false; // the store moved it: the view has nothing to take out
}

bool SectionsModel::tell(const Result<> &result)
{
    emit problemChanged(result ? QString() : result.error().message);
    return result.has_value();
}

} // namespace inko
