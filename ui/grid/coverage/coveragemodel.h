#pragma once

#include "core/grid/coverage/coverage.h"

#include <QAbstractTableModel>

#include <optional>

namespace inko {

/// What a cell of the matrix tells.
enum class CoverageMeasure { Entries, Organisations, Participants };

/// A coverage matrix as a table, with the totals behind and below.
class CoverageModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        ShareRole = Qt::UserRole, ///< of the largest cell, 0 to 1
        GapRole                   ///< nobody offers anything here
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `before`: the same a year earlier, to tell the difference.
    void showMatrix(const CoverageMatrix &matrix, const std::optional<CoverageMatrix> &before, CoverageMeasure measure);
    const CoverageMatrix &matrix() const { return m_matrix; }
    bool isTotal(const QModelIndex &index) const;
    /// "3 offers of 2 institutions, 40 participants"
    static QString inWords(const CoverageCount &count);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    qint64 measured(const CoverageCount &count) const;
    std::optional<qint64> differenceAt(int row, int column) const;
    QString text(int row, int column) const;
    QString describe(int row, int column) const;

    CoverageMatrix m_matrix;
    std::optional<CoverageMatrix> m_before;
    CoverageMeasure m_measure = CoverageMeasure::Entries;
    qint64 m_most = 1;
};

} // namespace inko
