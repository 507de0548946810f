#include "ui/widgets/tables/textrowsmodel.h"

#include "core/base/text.h"

#include <QGuiApplication>
#include <QPalette>

namespace inko {

void TextRowsModel::setHeading(int column, const QString &title)
{
    m_headings[column].title = title;
    emit headerDataChanged(Qt::Horizontal, column, column);
}

int TextRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TextRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TextRow &row = rowAt(index.row());
    const QString text = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text;
    case SortRole: {
        const QVariant value = row.sortValues.value(index.column());
        return value.isValid() ? value : QVariant(text);
    }
    case SearchRole: return searchable(row.cells.join(u'\n'));
    case Qt::TextAlignmentRole: return QVariant(m_headings[index.column()].alignment | Qt::AlignVCenter);
    case Qt::DecorationRole: return index.column() == 0 && row.mark ? QVariant(icon(*row.mark)) : QVariant();
    case Qt::ForegroundRole:
        return row.isFaint ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText)) : QVariant();
    default: return {};
    }
}

QVariant TextRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headings.value(section).title;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(m_headings.value(section).alignment | Qt::AlignVCenter);
    return RecordTableModel::headerData(section, orientation, role);
}

} // namespace inko
