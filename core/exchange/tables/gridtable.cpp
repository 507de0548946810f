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
        if (const RowResult<> checked = check(row, entry); !checked)
            return tl::unexpected(checked.error());
        return keep(*match, std::move(entry));
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

    RowResult<> check(const SheetRow &row, const GridEntry &entry) const
    {
        if (!entry.starts.isEmpty() && !entry.ends.isEmpty() && entry.ends.last() < entry.starts.first())
            return tl::unexpected(m_header.refusal(row, gridcolumns::placeOf(GridColumn::Ends),
                                                   tr("It ends before it starts. Correct one of the two dates.")));
        if (entry.cooperations.contains(entry.organisation))
            return tl::unexpected(m_header.refusal(row, gridcolumns::placeOf(GridColumn::Cooperations),
                                                   tr("An institution does not cooperate with itself. Take it out.")));
        if (const Result<> checked = gridrules::check(entry); !checked)
            return refuseRow({}, {}, checked.error().message);
        return {};
    }

    RowChange keep(const GridMatch &match, GridEntry entry)
    {
        auto &entries = m_context.draft.table<GridEntry>();
        const bool ends = entry.status == GridEntry::Status::Ended;
        if (match.entry.isValid()) {
            if (entries.at(match.entry) == entry)
                return RowChange::Unchanged;
            const bool endedBefore = entries.at(match.entry).status == GridEntry::Status::Ended;
            entries.change(gridrules::withSearchText(std::move(entry)));
            return ends && !endedBefore ? RowChange::Ended : RowChange::Changed;
        }
        if (!entry.activity.isValid())
            entry.activity = m_context.draft.table<Activity>().add({{}, 0, m_context.year});
        ensureReturn(entry.organisation);
        entries.add(gridrules::withSearchText(std::move(entry)));
        return ends ? RowChange::Ended : RowChange::New;
    }

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
