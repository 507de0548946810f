#pragma once

#include "core/directory/codevalue.h"
#include "core/grid/coverage/coverage.h"

#include <QHash>

namespace inko {

/// One dimension of a matrix, read from the file: its values, and which of them an entry has.
class CoverageAxis {
public:
    static Result<CoverageAxis> read(const Store &store, CoverageDimension::Value dimension);
    /// The list of an entry that it counts by; empty for one that an entry has a single value of.
    static std::optional<EntryColumns::List> listOf(CoverageDimension::Value dimension);

    const QList<CoverageValue> &values() const { return m_values; }
    int size() const { return static_cast<int>(m_values.size()); } ///< with the last one, “none”
    /// Is each of its values one organisation?
    bool isOfOneOrganisation() const { return m_dimension == CoverageDimension::Organisation; }
    int none() const { return size() - 1; }

    /// The places of an entry's values, each once; `places` is emptied first. None where it has no value.
    void placesOf(const EntryColumns &columns, size_t entry, std::vector<int> &places) const;
    /// Is this value shown although no entry has it?
    bool isAlwaysShown(int place) const { return m_always[static_cast<size_t>(place)]; }

private:
    using Above = std::vector<std::vector<int>>;

    Result<> readGoals(const Store &store, bool onlyRoots);
    Result<> readList(const Store &store, CodeValue::List list);
    Result<> readOrganisations(const Store &store);
    Result<> readSectors(const Store &store);
    Result<> readYears(const Store &store);
    void add(qint64 id, const QString &name, const QString &number, bool always);
    void stand(qint64 member, int place); ///< an entry that has this member counts at that place

    CoverageDimension::Value m_dimension = CoverageDimension::GuidingGoal;
    QList<CoverageValue> m_values;
    std::vector<bool> m_always;
    Above m_places; ///< by the member's id
};

} // namespace inko
