#include "core/exchange/columns/gridcolumns.h"
#include "core/exchange/tables/gridmatching.h"
#include "core/exchange/tables/gridmerge.h"
#include "core/exchange/tables/tables.h"
#include "core/grid/gridrules.h"

#include <algorithm>
#include <tuple>

namespace inko::tables {

using namespace Qt::StringLiterals;

namespace {

/// Takes the rows of one grid into the round of the context's year.
class GridImport : public RowImport {
    Q_DECLARE_TR_FUNCTIONS(inko::tables::GridImport)
public:
    GridImport(const Sheet &sheet, ImportContext &context)
        : RowImport(context), m_header(sheet, gridcolumns::all()),
          m_round(context.draft.table<SurveyRound>().find(draftkeys::ofYear(context.year))),
          m_matching(sheet, m_header, m_round, context)
    {
    }

private:
    RowResult<RowOutcome> tryToTake(const SheetRow &row) override
    {
        GridEntry named;
        for (const auto column : {GridColumn::Organisation, GridColumn::Title}) {
            if (const RowResult<> read = readCell(row, gridcolumns::placeOf(column), named); !read)
                return tl::unexpected(read.error());
        }
        named.status = GridEntry::Status::NotConfirmed;
        std::ignore =
            m_header.read(row, gridcolumns::placeOf(GridColumn::Status), named, m_context); // told with the rest
        const RowResult<GridMatch> match = m_matching.match(row, named);
        if (!match)
            return tl::unexpected(match.error());
        const RowResult<EntryVersions> versions = versionsOf(row, *match);
        if (!versions)
            return tl::unexpected(versions.error());
        const RowDecision decision = m_context.decisionOn(row.number);
        MergedEntry merged = inko::merged(*versions, decision.fields, m_context.draft);
        if (const RowResult<> sound = check(row, merged.entry); !sound)
            return tl::unexpected(sound.error());
        if (match->renamed.isValid()) {
            if (const RowResult<> renamed = m_matching.checkRename(row, versions->answer, match->renamed); !renamed)
                return tl::unexpected(renamed.error());
        }
        if (m_context.formOf.isValid() && merged.isUndecided(decision.fields))
            return isUndecided(row, merged, decision);
        RowResult<RowOutcome> outcome = match->entry.isValid() ? change(row, *match, std::move(merged.entry))
                                                               : add(*match, std::move(merged.entry));
        if (outcome && versions->here.organisation.isValid()) // a new one differs in everything
            outcome->fields = std::move(merged.fields);
        return outcome;
    }

    RowResult<> readCell(const SheetRow &row, qsizetype column, GridEntry &entry) const
    {
        RowResult<> read = m_header.read(row, column, entry, m_context);
        if (!read)
            read.error().question = gridcolumns::unknownNamesIn(m_header.cell(row, column), column, m_context.draft);
        return read;
    }

    RowResult<EntryVersions> versionsOf(const SheetRow &row, const GridMatch &match) const
    {
        EntryVersions versions;
        versions.isForm = m_context.formOf.isValid();
        versions.saysStatus = !cells::saysNothing(m_header.cell(row, gridcolumns::placeOf(GridColumn::Status)));
        const auto &entries = m_context.draft.table<GridEntry>();
        const Id<GridEntry> named = gridcolumns::entryNamed(m_header.cell(row, gridcolumns::identity));
        const bool isNamed = entries.has(named) && entries.at(named).activity == match.activity;
        const Id<GridEntry> last = isNamed ? named : match.entry;
        if (versions.isForm && entries.has(last))
            versions.sent = m_context.sent.value(last, entries.at(last));
        versions.here = startOf(match, versions.isForm ? last : Id<GridEntry>());
        if (versions.sent && entries.at(last).round != m_round)
            versions.sent->status = GridEntry::Status::NotConfirmed; // as the form shows last year's rows
        versions.answer = versions.sent.value_or(versions.here);
        versions.answer.status = versions.here.status;
        for (qsizetype column = 0; column < m_header.columns().size(); ++column) {
            if (!m_header.has(column))
                continue;
            if (const RowResult<> read = readCell(row, column, versions.answer); !read)
                return tl::unexpected(read.error());
        }
        return versions;
    }

    /// What the grid has of it already; a row of a form that was not carried over begins as `last` was.
    GridEntry startOf(const GridMatch &match, Id<GridEntry> last) const
    {
        const auto &entries = m_context.draft.table<GridEntry>();
        if (match.entry.isValid())
            return entries.at(match.entry);
        GridEntry entry = match.activity.isValid() && entries.has(last) ? entries.at(last) : GridEntry();
        entry.id = {};
        entry.version = 0;
        entry.round = m_round;
        entry.activity = match.activity;
        entry.status = match.activity.isValid() ? GridEntry::Status::NotConfirmed : GridEntry::Status::New;
        return entry;
    }

    tl::unexpected<Refusal> isUndecided(const SheetRow &row, const MergedEntry &merged,
                                        const RowDecision &decision) const
    {
        const auto open = std::find_if(merged.fields.cbegin(), merged.fields.cend(), [&](const ComparedField &field) {
            return field.asked && !decision.fields.contains(field.column);
        });
        Refusal refusal =
            m_header.refusal(row, gridcolumns::placeOf(open->column),
                             tr("The form says “%1”, but meanwhile the grid says “%2”. Decide which of them counts.")
                                 .arg(open->answer, open->here));
        refusal.question = WhichSide{merged.entry.id, merged.fields};
        return tl::unexpected(refusal);
    }

    RowResult<> check(const SheetRow &row, const GridEntry &entry) const
    {
        const qsizetype participants = gridcolumns::placeOf(GridColumn::Participants);
        if (m_header.isMerged(row, participants))
            return tl::unexpected(m_header.refusal(
                row, participants, tr("One cell counts people of several rows. Say in each row how many there were.")));
        const auto problem = gridrules::problemOf(entry);
        if (!problem)
            return {};
        if (!problem->column)
            return refuseRow({}, {}, problem->reason);
        return tl::unexpected(m_header.refusal(row, gridcolumns::placeOf(*problem->column), problem->reason));
    }

    RowResult<RowOutcome> change(const SheetRow &row, const GridMatch &match, GridEntry entry)
    {
        auto &entries = m_context.draft.table<GridEntry>();
        if (entries.at(match.entry) == entry) {
            noteSaid(match.entry);
            return RowOutcome{RowChange::Unchanged, match.entry};
        }
        if (const FileOfImport *other = m_context.saidBefore(match.entry.value))
            return refuseRow({}, {}, rowreasons::isSaidElsewhere(other->name));
        if (match.otherYear != 0 && !m_context.formOf.isValid()) // a form has last year's rows, to be answered
            return tl::unexpected(
                m_header.refusal(row, gridcolumns::identity,
                                 tr("This ID is of the grid of %1, and the grid of %2 says something else. Import the "
                                    "grid of %1 as that of %1, or empty the ID if the row is an answer for %2.")
                                     .arg(match.otherYear)
                                     .arg(m_context.year)));
        const RowChange change = changeFrom(entries.at(match.entry), entry);
        entries.change(gridrules::withSearchText(std::move(entry)));
        noteSaid(match.entry);
        return RowOutcome{change, match.entry};
    }

    static RowChange changeFrom(const GridEntry &before, const GridEntry &after)
    {
        using Status = GridEntry::Status;
        if (after.status == Status::Ended && before.status != Status::Ended)
            return RowChange::Ended;
        const bool isConfirmed = before.status == Status::NotConfirmed && after.status == Status::Unchanged &&
                                 gridrules::saysTheSame(before, after);
        return isConfirmed ? RowChange::Confirmed : RowChange::Changed;
    }

    RowResult<RowOutcome> add(const GridMatch &match, GridEntry entry)
    {
        using Status = GridEntry::Status;
        RowOutcome outcome{entry.status == Status::Ended ? RowChange::Ended : RowChange::New};
        if (match.activity.isValid() && m_context.formOf.isValid() && entry.status == Status::Unchanged)
            outcome.change = RowChange::Confirmed;
        if (!entry.activity.isValid())
            entry.activity = m_context.draft.table<Activity>().add({{}, 0, m_context.year});
        ensureReturn(entry.organisation);
        outcome.entry = m_context.draft.table<GridEntry>().add(gridrules::withSearchText(std::move(entry)));
        noteSaid(outcome.entry);
        return outcome;
    }

    void noteSaid(Id<GridEntry> entry) { m_context.saidBy.insert(entry.value, m_context.file); }

    /// Who has entries in a round belongs to those who were asked.
    void ensureReturn(Id<Organisation> organisation)
    {
        auto &returns = m_context.draft.table<Return>();
        if (returns.find(draftkeys::ofReturn(m_round, organisation)).isValid())
            return;
        Return answer;
        answer.round = m_round;
        answer.organisation = organisation;
        returns.add(answer);
    }

    HeaderMap<GridEntry> m_header;
    Id<SurveyRound> m_round;
    GridMatching m_matching;
};

} // namespace

TableKind gridEntries()
{
    TableKind kind = kindWith(QT_TRANSLATE_NOOP("inko::tables", "Grid"), gridcolumns::all(),
                              [](const Sheet &sheet, ImportContext &context) -> std::unique_ptr<RowImport> {
                                  return std::make_unique<GridImport>(sheet, context);
                              });
    kind.period = TableKind::Period::Round;
    return kind;
}

} // namespace inko::tables
