#include "core/exchange/columns/gridcolumns.h"
#include "core/exchange/tables/gridmatching.h"
#include "core/exchange/tables/tables.h"
#include "core/grid/gridrules.h"

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
    RowResult<RowChange> tryToTake(const SheetRow &row) override
    {
        GridEntry named;
        for (const auto column :
             {gridcolumns::placeOf(GridColumn::Organisation), gridcolumns::placeOf(GridColumn::Title)}) {
            if (const RowResult<> read = m_header.read(row, column, named, m_context); !read)
                return tl::unexpected(read.error());
        }
        const RowResult<GridMatch> match = m_matching.match(row, named);
        if (!match)
            return tl::unexpected(match.error());
        GridEntry entry = startOf(*match);
        for (qsizetype column = 0; column < m_header.columns().size(); ++column) {
            if (!m_header.has(column))
                continue;
            if (const RowResult<> read = m_header.read(row, column, entry, m_context); !read)
                return tl::unexpected(read.error());
        }
        if (m_context.formOf.isValid())
            entry.status = statusFrom(row, *match, entry);
        const qsizetype participants = gridcolumns::placeOf(GridColumn::Participants);
        if (m_header.isMerged(row, participants))
            return tl::unexpected(m_header.refusal(
                row, participants, tr("One cell counts people of several rows. Say in each row how many there were.")));
        if (const RowResult<> checked = check(row, entry); !checked)
            return tl::unexpected(checked.error());
        if (match->renamed.isValid()) {
            if (const RowResult<> renamed = m_matching.checkRename(row, entry, match->renamed); !renamed)
                return tl::unexpected(renamed.error());
        }
        return match->entry.isValid() ? change(row, *match, std::move(entry)) : add(std::move(entry));
    }

    GridEntry startOf(const GridMatch &match) const
    {
        if (match.entry.isValid())
            return m_context.draft.table<GridEntry>().at(match.entry);
        GridEntry entry;
        entry.round = m_round;
        entry.activity = match.activity;
        entry.status = match.activity.isValid() ? GridEntry::Status::NotConfirmed : GridEntry::Status::New;
        return entry;
    }

    /// What a row of a form says where it leaves `Stand` open: whether anything in it has changed.
    GridEntry::Status statusFrom(const SheetRow &row, const GridMatch &match, const GridEntry &entry) const
    {
        const bool isOpen = cells::saysNothing(m_header.cell(row, gridcolumns::placeOf(GridColumn::Status))) &&
                            entry.status == GridEntry::Status::NotConfirmed;
        if (!isOpen)
            return entry.status;
        const auto &entries = m_context.draft.table<GridEntry>();
        const Id<GridEntry> named = gridcolumns::entryNamed(m_header.cell(row, gridcolumns::identity));
        const Id<GridEntry> last = match.entry.isValid() ? match.entry : named;
        const bool isSame = entries.has(last) && gridrules::saysTheSame(entries.at(last), entry);
        return isSame ? GridEntry::Status::Unchanged : GridEntry::Status::Changed;
    }

    RowResult<> check(const SheetRow &row, const GridEntry &entry) const
    {
        const auto problem = gridrules::problemOf(entry);
        if (!problem)
            return {};
        if (!problem->column)
            return refuseRow({}, {}, problem->reason);
        return tl::unexpected(m_header.refusal(row, gridcolumns::placeOf(*problem->column), problem->reason));
    }

    RowResult<RowChange> change(const SheetRow &row, const GridMatch &match, GridEntry entry)
    {
        auto &entries = m_context.draft.table<GridEntry>();
        if (entries.at(match.entry) == entry) {
            noteSaid(match.entry);
            return RowChange::Unchanged;
        }
        if (const FileOfImport *other = m_context.saidBefore(match.entry.value))
            return refuseRow({}, {}, rowreasons::isSaidElsewhere(other->name));
        if (match.otherYear != 0)
            return tl::unexpected(
                m_header.refusal(row, gridcolumns::identity,
                                 tr("This ID is of the grid of %1, and the grid of %2 says something else. Import the "
                                    "grid of %1 as that of %1, or empty the ID if the row is an answer for %2.")
                                     .arg(match.otherYear)
                                     .arg(m_context.year)));
        const bool endsNow =
            entry.status == GridEntry::Status::Ended && entries.at(match.entry).status != GridEntry::Status::Ended;
        entries.change(gridrules::withSearchText(std::move(entry)));
        noteSaid(match.entry);
        return endsNow ? RowChange::Ended : RowChange::Changed;
    }

    RowResult<RowChange> add(GridEntry entry)
    {
        const bool ends = entry.status == GridEntry::Status::Ended;
        if (!entry.activity.isValid())
            entry.activity = m_context.draft.table<Activity>().add({{}, 0, m_context.year});
        ensureReturn(entry.organisation);
        noteSaid(m_context.draft.table<GridEntry>().add(gridrules::withSearchText(std::move(entry))));
        return ends ? RowChange::Ended : RowChange::New;
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
