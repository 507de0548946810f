#pragma once

#include "core/grid/coverage/coveragedimension.h"
#include "core/grid/coverage/entrycolumns.h"
#include "core/storage/store.h"

namespace inko {

/// What to count, and by what.
struct CoverageQuery {
    /// Offers that ended in the year do not close a gap.
    enum class Ended { LeftOut, Counted };

    CoverageDimension::Value rows = CoverageDimension::GuidingGoal;
    CoverageDimension::Value columns = CoverageDimension::TargetGroup;
    std::optional<int> year; ///< of the survey; empty: all of them
    Ended ended = Ended::LeftOut;
    friend bool operator==(const CoverageQuery &, const CoverageQuery &) = default;
};

/// What offers come to: of a cell, a row or a column.
struct CoverageCount {
    int entries = 0;
    int organisations = 0;   ///< that reported them, each once
    qint64 participants = 0; ///< as far as they are known
    int untold = 0;          ///< entries that do not say how many
    friend bool operator==(const CoverageCount &, const CoverageCount &) = default;
};

/// A row or column of the matrix.
struct CoverageValue {
    qint64 id = 0; ///< of the goal, list value, organisation; a year itself; 0: entries that name none
    QString name;
    QString number; ///< of a goal
    friend bool operator==(const CoverageValue &, const CoverageValue &) = default;
};

/// How a value is called in a heading: goals with their number.
QString nameOf(const CoverageValue &value);

/// Offers counted by two dimensions. An entry that names several values counts at each of them, once.
struct CoverageMatrix {
    CoverageQuery query;
    QList<CoverageValue> rows; ///< every value that is in use or could be; see Coverage
    QList<CoverageValue> columns;
    std::vector<CoverageCount> cells; ///< row by row
    std::vector<CoverageCount> rowTotals;
    std::vector<CoverageCount> columnTotals;
    CoverageCount total;

    const CoverageCount &cell(qsizetype row, qsizetype column) const
    {
        return cells[static_cast<size_t>(row * columns.size() + column)];
    }
    /// The same where the totals stand behind the last column and below the last row.
    const CoverageCount &at(qsizetype row, qsizetype column) const;
    /// A cell of two values that no offer names together.
    bool isGap(qsizetype row, qsizetype column) const;
    int gaps() const; ///< how many there are
};

/// Who offers what for whom, counted: where many offers meet and where there are none.
class Coverage {
    Q_DECLARE_TR_FUNCTIONS(inko::Coverage)
public:
    explicit Coverage(Store &store) : m_store(store) {}

    /// The rows and columns are all values of the dimension, so that what nobody does anything for shows as a gap: list
    /// values that are not retired, guiding goals of the first concept; others where entries name them. What names none
    /// of them comes last. Reads what it needs of the file the first time, and later only what has changed since.
    Result<CoverageMatrix> matrix(const CoverageQuery &query);

private:
    Store &m_store;
    EntryColumns m_columns;
};

} // namespace inko
