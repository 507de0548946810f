#include "core/grid/coverage/coverage.h"

#include "core/grid/coverage/coverageaxis.h"
#include "core/storage/database.h"

#include <bit>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

/// Which organisations were counted where, a bit for each.
class Reporters {
public:
    Reporters(size_t places, size_t organisations) : m_words((organisations + 63) / 64), m_bits(places * m_words) {}
    void add(size_t place, size_t organisation)
    {
        m_bits[place * m_words + organisation / 64] |= quint64(1) << (organisation % 64);
    }
    int count(size_t place) const
    {
        int count = 0;
        for (size_t word = 0; word < m_words; ++word)
            count += std::popcount(m_bits[place * m_words + word]);
        return count;
    }

private:
    size_t m_words;
    std::vector<quint64> m_bits;
};

void count(CoverageCount &place, const EntryColumns::Entry &entry)
{
    ++place.entries;
    if (entry.participants < 0)
        ++place.untold;
    else
        place.participants += entry.participants;
}

/// Counts of the same kind: cells, rows, columns. Where each place is of one organisation, it needs no list of them.
class Tally {
public:
    Tally(size_t places, size_t organisations, bool isOfOne)
        : m_counts(places), m_reporters(isOfOne ? 0 : places, organisations), m_isOfOne(isOfOne)
    {
    }
    void add(size_t place, const EntryColumns::Entry &entry, size_t organisation)
    {
        count(m_counts[place], entry);
        if (!m_isOfOne)
            m_reporters.add(place, organisation);
    }
    const CoverageCount &at(size_t place)
    {
        CoverageCount &counted = m_counts[place];
        counted.organisations = m_isOfOne ? std::min(counted.entries, 1) : m_reporters.count(place);
        return counted;
    }

private:
    std::vector<CoverageCount> m_counts;
    Reporters m_reporters;
    bool m_isOfOne;
};

class Counting {
public:
    Counting(const CoverageAxis &rows, const CoverageAxis &columns, size_t organisations)
        : m_rows(rows), m_columns(columns), m_cells(size_t(rows.size()) * size_t(columns.size()), organisations,
                                                    rows.isOfOneOrganisation() || columns.isOfOneOrganisation()),
          m_ofRows(size_t(rows.size()), organisations, rows.isOfOneOrganisation()),
          m_ofColumns(size_t(columns.size()), organisations, columns.isOfOneOrganisation()),
          m_total(1, organisations, false)
    {
    }

    void add(const EntryColumns &entries, size_t place, size_t organisation)
    {
        const EntryColumns::Entry &entry = entries.entries()[place];
        m_rows.placesOf(entries, place, m_atRows);
        m_columns.placesOf(entries, place, m_atColumns);
        for (const int row : m_atRows) {
            for (const int column : m_atColumns)
                m_cells.add(cellAt(row, column), entry, organisation);
            m_ofRows.add(size_t(row), entry, organisation);
        }
        for (const int column : m_atColumns)
            m_ofColumns.add(size_t(column), entry, organisation);
        m_total.add(0, entry, organisation);
    }

    const CoverageCount &cell(int row, int column) { return m_cells.at(cellAt(row, column)); }
    const CoverageCount &row(int row) { return m_ofRows.at(size_t(row)); }
    const CoverageCount &column(int column) { return m_ofColumns.at(size_t(column)); }
    const CoverageCount &total() { return m_total.at(0); }

private:
    size_t cellAt(int row, int column) const { return size_t(row) * size_t(m_columns.size()) + size_t(column); }

    const CoverageAxis &m_rows;
    const CoverageAxis &m_columns;
    Tally m_cells;
    Tally m_ofRows;
    Tally m_ofColumns;
    Tally m_total;
    std::vector<int> m_atRows;
    std::vector<int> m_atColumns;
};

/// Organisations as numbers without gaps.
class Numbering {
public:
    size_t of(qint64 id)
    {
        const auto at = static_cast<size_t>(id);
        if (at >= m_numbers.size())
            m_numbers.resize(at + 1, -1);
        if (m_numbers[at] < 0)
            m_numbers[at] = m_next++;
        return static_cast<size_t>(m_numbers[at]);
    }
    size_t size() const { return static_cast<size_t>(m_next); }

private:
    std::vector<int> m_numbers;
    int m_next = 0;
};

/// The values to show: those that always are, and those with an entry.
template<class CountAt>
std::vector<int> shownOf(const CoverageAxis &axis, CountAt countAt)
{
    std::vector<int> shown;
    for (int place = 0; place < axis.size(); ++place) {
        if (axis.isAlwaysShown(place) || countAt(place).entries > 0)
            shown.push_back(place);
    }
    return shown;
}

CoverageMatrix matrixOf(const CoverageQuery &query, const CoverageAxis &rows, const CoverageAxis &columns,
                        Counting &counting)
{
    const std::vector<int> shownRows = shownOf(rows, [&](int row) { return counting.row(row); });
    const std::vector<int> shownColumns = shownOf(columns, [&](int column) { return counting.column(column); });
    CoverageMatrix matrix;
    matrix.query = query;
    for (const int row : shownRows) {
        matrix.rows << rows.values()[row];
        matrix.rowTotals.push_back(counting.row(row));
        for (const int column : shownColumns)
            matrix.cells.push_back(counting.cell(row, column));
    }
    for (const int column : shownColumns) {
        matrix.columns << columns.values()[column];
        matrix.columnTotals.push_back(counting.column(column));
    }
    matrix.total = counting.total();
    return matrix;
}

} // namespace

QString nameOf(const CoverageValue &value)
{
    return value.number.isEmpty() ? value.name : value.number + u' ' + value.name;
}

const CoverageCount &CoverageMatrix::at(qsizetype row, qsizetype column) const
{
    const bool isRow = row < rows.size();
    const bool isColumn = column < columns.size();
    if (isRow && isColumn)
        return cell(row, column);
    if (isRow)
        return rowTotals[static_cast<size_t>(row)];
    return isColumn ? columnTotals[static_cast<size_t>(column)] : total;
}

bool CoverageMatrix::isGap(qsizetype row, qsizetype column) const
{
    const bool areValues = row < rows.size() && column < columns.size() && rows[row].id != 0 && columns[column].id != 0;
    return areValues && cell(row, column).entries == 0;
}

int CoverageMatrix::gaps() const
{
    int count = 0;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < columns.size(); ++column)
            count += isGap(row, column) ? 1 : 0;
    }
    return count;
}

Result<CoverageMatrix> Coverage::matrix(const CoverageQuery &query)
{
    const Result<CoverageAxis> rows = CoverageAxis::read(m_store, query.rows);
    const Result<CoverageAxis> columns = CoverageAxis::read(m_store, query.columns);
    if (!rows || !columns)
        return fail(rows ? columns.error() : rows.error());
    std::vector<EntryColumns::List> needed;
    for (const auto dimension : {query.rows, query.columns}) {
        if (const auto list = CoverageAxis::listOf(dimension))
            needed.push_back(*list);
    }
    if (const Result<> read = m_columns.refresh(m_store.database(), needed); !read)
        return fail(read.error());
    const auto rounds = m_store.database().integers(query.year ? u"SELECT id FROM survey_round WHERE year = ?"_s
                                                               : u"SELECT id FROM survey_round"_s,
                                                    query.year ? QVariantList{*query.year} : QVariantList());
    if (!rounds)
        return fail(rounds.error());

    Numbering organisations;
    std::vector<size_t> numbers(m_columns.entries().size());
    std::vector<bool> isCounted(m_columns.entries().size());
    for (size_t place = 0; place < numbers.size(); ++place) {
        const EntryColumns::Entry &entry = m_columns.entries()[place];
        isCounted[place] = entry.id != 0 && (!entry.hasEnded || query.ended == CoverageQuery::Ended::Counted) &&
                           std::ranges::find(*rounds, entry.round) != rounds->end();
        if (isCounted[place])
            numbers[place] = organisations.of(entry.organisation);
    }
    Counting counting(*rows, *columns, organisations.size());
    for (size_t place = 0; place < numbers.size(); ++place) {
        if (isCounted[place])
            counting.add(m_columns, place, numbers[place]);
    }
    return matrixOf(query, *rows, *columns, counting);
}

QString CoverageDimension::nameOf(Value dimension)
{
    switch (dimension) {
    case GuidingGoal: return tr("Guiding goals");
    case Goal: return tr("All goals");
    case TargetGroup: return tr("Target groups");
    case District: return tr("Districts");
    case Organisation: return tr("Institutions");
    case Sector: return tr("Sectors");
    case FundingType: return tr("Funding types");
    case Language: return tr("Languages");
    case Year: return tr("Years");
    }
    return {};
}

QString CoverageDimension::keyOf(Value dimension)
{
    return QString::fromLatin1(QMetaEnum::fromType<Value>().valueToKey(dimension));
}

std::optional<CoverageDimension::Value> CoverageDimension::ofKey(const QString &key)
{
    bool isKnown = false;
    const int value = QMetaEnum::fromType<Value>().keyToValue(key.toLatin1().constData(), &isKnown);
    return isKnown ? std::optional(static_cast<Value>(value)) : std::nullopt;
}

} // namespace inko
