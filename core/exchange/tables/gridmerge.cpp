#include "core/exchange/tables/gridmerge.h"

#include "core/exchange/columns/gridcolumns.h"
#include "core/grid/entrycomparison.h"
#include "core/grid/entryfields.h"
#include "core/grid/gridrules.h"

#include <algorithm>

namespace inko {

namespace {

using Changed = FieldComparison::Changed;
using Status = GridEntry::Status;

template<class T>
void dropUnknown(QList<Id<T>> &ids, const Draft &draft)
{
    ids.removeIf([&](Id<T> id) { return !draft.table<T>().has(id); });
}

/// An earlier state may name what has been merged or removed since.
GridEntry withKnownNames(GridEntry earlier, const GridEntry &here, const Draft &draft)
{
    if (!draft.table<Organisation>().has(earlier.organisation))
        earlier.organisation = here.organisation;
    dropUnknown(earlier.goals, draft);
    for (auto list : {&GridEntry::targetGroups, &GridEntry::districts, &GridEntry::fundingTypes, &GridEntry::languages})
        dropUnknown(earlier.*list, draft);
    dropUnknown(earlier.cooperations, draft);
    return earlier;
}

bool isConfirmed(Status status)
{
    return status == Status::Unchanged || status == Status::Ended;
}

class Merging {
public:
    Merging(const EntryVersions &versions, const QHash<GridColumn::Value, Side> &decided, const Draft &names)
        : m_versions(versions), m_sent(versions.sent.value_or(versions.here)), m_decided(decided),
          m_names(names), m_merged{versions.here, {}}
    {
    }

    MergedEntry result()
    {
        const bool isConfirmedHere = isConfirmed(m_versions.here.status) && m_sent.status != m_versions.here.status;
        for (const FieldComparison &field : comparedFields(m_sent, m_versions.here, m_versions.answer)) {
            const bool asked =
                field.changed == Changed::OnBothSides || (field.changed == Changed::InAnswer && isConfirmedHere);
            take(field.column, field.changed == Changed::Here ? Side::Here : Side::Answer, asked);
        }
        takeStatus();
        return std::move(m_merged);
    }

private:
    void take(GridColumn::Value column, Side proposed, bool asked)
    {
        const Side side = m_decided.value(column, asked ? Side::Here : proposed);
        if (side == Side::Answer)
            entryfields::copy(m_versions.answer, m_merged.entry, column);
        const auto &write = gridcolumns::all()[gridcolumns::placeOf(column)].write;
        m_merged.fields << ComparedField{column,
                                         write(withKnownNames(m_sent, m_versions.here, m_names), m_names),
                                         write(m_versions.here, m_names),
                                         write(m_versions.answer, m_names),
                                         side,
                                         asked};
    }

    void takeStatus()
    {
        const Status here = m_versions.here.status;
        const Status answer = m_versions.answer.status;
        if (m_versions.saysStatus && answer != here) {
            const bool isChangedHere = here != m_sent.status && here != Status::NotConfirmed;
            const bool isChangedInAnswer = !m_versions.sent || answer != m_sent.status;
            take(GridColumn::Status, isChangedInAnswer ? Side::Answer : Side::Here, isChangedHere && isChangedInAnswer);
        } else if (m_versions.isForm && !m_versions.saysStatus && !m_decided.contains(GridColumn::Status)) {
            m_merged.entry.status = derivedStatus();
        }
    }

    /// What a form says that leaves it open.
    Status derivedStatus() const
    {
        const Status here = m_versions.here.status;
        const bool isSame = gridrules::saysTheSame(m_versions.here, m_merged.entry);
        if (here == Status::NotConfirmed)
            return isSame ? Status::Unchanged : Status::Changed;
        return here == Status::Unchanged && !isSame ? Status::Changed : here;
    }

    const EntryVersions &m_versions;
    GridEntry m_sent;
    const QHash<GridColumn::Value, Side> &m_decided;
    const Draft &m_names;
    MergedEntry m_merged;
};

} // namespace

bool MergedEntry::isUndecided(const QHash<GridColumn::Value, Side> &decided) const
{
    return std::any_of(fields.cbegin(), fields.cend(),
                       [&](const ComparedField &field) { return field.asked && !decided.contains(field.column); });
}

MergedEntry merged(const EntryVersions &versions, const QHash<GridColumn::Value, Side> &decided, const Draft &names)
{
    return Merging(versions, decided, names).result();
}

} // namespace inko
