#pragma once

#include "core/exchange/rows/headermap.h"
#include "core/exchange/tables/similartitles.h"

namespace inko {

/// Which entry of the round a row is about.
struct GridMatch {
    Id<GridEntry> entry;        ///< 0: a new one
    Id<Activity> activity;      ///< that the new entry continues; 0: a new one begins
    Id<GridEntry> renamed = {}; ///< whose ID the row has, but not its title: see GridMatching::checkRename(); or 0
    int otherYear = 0; ///< whose grid the ID is of, where it leads to an entry of this round all the same; or 0
};

/// Finds it: by the ID; without one by institution and title, in this round or, for an activity that lives on, in
/// the one before, as the person decided where she was asked. Never by position. A title that is only like that of an
/// entry which no row names is asked about, unless the row's `Stand` says that it is new. Rows that are about the same
/// entry are all refused, and so is one whose ID and title are those of two entries: in a file that was sorted by half
/// of its columns nobody knows which one is meant.
class GridMatching {
    Q_DECLARE_TR_FUNCTIONS(inko::GridMatching)
public:
    /// The entries whose IDs the rows have, as far as these look like IDs.
    static QSet<Id<GridEntry>> entriesNamedIn(const Sheet &sheet);

    GridMatching(const Sheet &sheet, const HeaderMap<GridEntry> &header, Id<SurveyRound> round, ImportContext &context);

    /// `named` has the row's institution, title and state.
    RowResult<GridMatch> match(const SheetRow &row, const GridEntry &named);
    /// Is a row that was read whole still about the entry whose ID it has? Most of what both say besides the title must
    /// be the same: the IDs of another file are numbers like ours.
    RowResult<> checkRename(const SheetRow &row, const GridEntry &read, Id<GridEntry> entry) const;

private:
    QString identityIn(const SheetRow &row) const;
    QString nameIn(const SheetRow &row) const;
    RowResult<> checkOnlyRow(const SheetRow &row) const;
    GridMatch matchAsNew(const GridEntry &named) const;
    RowResult<GridMatch> matchAsDecided(const SheetRow &row, const GridEntry &named, Id<GridEntry> decided);
    RowResult<GridMatch> matchByIdentity(const SheetRow &row, const GridEntry &named, Id<GridEntry> identity);
    GridMatch matchOf(Id<GridEntry> entry) const;
    RowResult<> checkOwner(const SheetRow &row, const GridEntry &named, const GridEntry &stored);
    tl::unexpected<Refusal> foreignId(const SheetRow &row, const GridEntry &stored) const;
    bool isTitleOfAnother(const GridEntry &named, Id<GridEntry> entry);
    RowResult<GridMatch> matchByName(const SheetRow &row, const GridEntry &named);
    RowResult<GridMatch> matchBySimilarity(const SheetRow &row, const GridEntry &named);
    QList<Id<GridEntry>> similarEntries(const GridEntry &named);
    bool isNamedByARow(const GridEntry &entry) const;
    bool isToBeContinued(const GridEntry &entry) const;
    RowResult<Id<GridEntry>> onlyEntryNamed(const SheetRow &row, Id<SurveyRound> round, const GridEntry &named) const;

    ImportContext &m_context;
    const HeaderMap<GridEntry> &m_header;
    Id<SurveyRound> m_round;
    Id<SurveyRound> m_roundBefore;
    QMultiHash<QString, int> m_rowsByIdentity;
    QMultiHash<QString, int> m_rowsByName; ///< of rows without ID
    QHash<int, QString> m_nameOfRow;       ///< the same: as they were before one of them made a new institution
    QHash<Id<Activity>, int> m_claimed;    ///< activities whose rows name them by ID
    std::optional<QMultiHash<QString, Id<GridEntry>>> m_storedTitles; ///< of the round, made when they are needed
    std::optional<SimilarTitles> m_unnamed;                           ///< of entries that no row names, likewise
};

} // namespace inko
