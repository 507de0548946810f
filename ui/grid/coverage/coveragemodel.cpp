#include "ui/grid/coverage/coveragemodel.h"

#include <QLocale>

namespace inko {

using namespace Qt::StringLiterals;

void CoverageModel::showMatrix(const CoverageMatrix &matrix, const std::optional<CoverageMatrix> &before,
                               CoverageMeasure measure)
{
    beginResetModel();
    m_matrix = matrix;
    m_before = before;
    m_measure = measure;
    m_most = 1;
    for (const CoverageCount &cell : m_matrix.cells)
        m_most = std::max(m_most, measured(cell));
    endResetModel();
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_matrix.rows.isEmpty() ? 0 : static_cast<int>(m_matrix.rows.size()) + 1;
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_matrix.columns.isEmpty() ? 0 : static_cast<int>(m_matrix.columns.size()) + 1;
}

bool CoverageModel::isTotal(const QModelIndex &index) const
{
    return index.row() >= m_matrix.rows.size() || index.column() >= m_matrix.columns.size();
}

qint64 CoverageModel::measured(const CoverageCount &count) const
{
    switch (m_measure) {
    case CoverageMeasure::Entries: return count.entries;
    case CoverageMeasure::Organisations: return count.organisations;
    case CoverageMeasure::Participants: return count.participants;
    }
    return 0;
}

std::optional<qint64> CoverageModel::differenceAt(int row, int column) const
{
    if (!m_before || row >= m_matrix.rows.size() || column >= m_matrix.columns.size())
        return std::nullopt;
    const qsizetype rowBefore = m_before->rows.indexOf(m_matrix.rows[row]);
    const qsizetype columnBefore = m_before->columns.indexOf(m_matrix.columns[column]);
    const bool wasThere = rowBefore >= 0 && columnBefore >= 0;
    const qint64 before = wasThere ? measured(m_before->cell(rowBefore, columnBefore)) : 0;
    return measured(m_matrix.cell(row, column)) - before;
}

QString CoverageModel::text(int row, int column) const
{
    const CoverageCount &count = m_matrix.at(row, column);
    const bool isUnknown =
        m_measure == CoverageMeasure::Participants && count.entries > 0 && count.untold == count.entries;
    QString text = isUnknown ? u"?"_s : count.entries == 0 ? QString() : QLocale().toString(measured(count));
    if (const auto difference = differenceAt(row, column); difference && *difference != 0)
        text += (text.isEmpty() ? QString() : u" "_s) + (*difference > 0 ? u"▲"_s : u"▼"_s) +
                QLocale().toString(std::abs(*difference));
    return text;
}

QString CoverageModel::inWords(const CoverageCount &count)
{
    if (count.entries == 0)
        return tr("no offer");
    QString words =
        tr("%1 of %2, %3")
            .arg(tr("%n offer(s)", nullptr, count.entries), tr("%n institution(s)", nullptr, count.organisations),
                 tr("%Ln participant(s)", nullptr, static_cast<int>(count.participants)));
    if (count.untold > 0)
        words += u", "_s + tr("%n offer(s) without a number", nullptr, count.untold);
    return words;
}

QString CoverageModel::describe(int row, int column) const
{
    QString words = tr("%1, %2: %3")
                        .arg(headerData(row, Qt::Vertical).toString(), headerData(column, Qt::Horizontal).toString(),
                             inWords(m_matrix.at(row, column)));
    if (const auto difference = differenceAt(row, column); difference && *difference != 0)
        words += u"; "_s + (*difference > 0 ? tr("%1 more than the year before") : tr("%1 fewer than the year before"))
                               .arg(QLocale().toString(std::abs(*difference)));
    return words;
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return describe(row, column);
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    case ShareRole:
        return isTotal(index) ? 0.0
                              : static_cast<double>(measured(m_matrix.at(row, column))) / static_cast<double>(m_most);
    case GapRole: return m_matrix.isGap(row, column);
    default: return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QList<CoverageValue> &values = orientation == Qt::Horizontal ? m_matrix.columns : m_matrix.rows;
    return section < values.size() ? nameOf(values[section]) : tr("All");
}

} // namespace inko
