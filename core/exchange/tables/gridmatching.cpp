#include "core/exchange/tables/gridmatching.h"

#include "core/exchange/columns/gridcolumns.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Refusal> asking(Refusal refusal, QList<Id<GridEntry>> candidates)
{
    refusal.question = WhichEntry{std::move(candidates)};
    return tl::unexpected(std::move(refusal));
}

/// Another row than this one, of several; 0 if there is none.
int otherRow(const QMultiHash<QString, int> &rows, const QString &key, int row)
{
    for (auto found = rows.constFind(key); found != rows.cend() && found.key() == key; ++found) {
        if (*found != row)
            return *found;
    }
    return 0;
}

} // namespace

QSet<Id<GridEntry>> GridMatching::entriesNamedIn(const Sheet &sheet)
{
    const HeaderMap<GridEntry> header(sheet, gridcolumns::all());
    QSet<Id<GridEntry>> named;
    if (!header.has(gridcolumns::identity))
        return named;
    for (const SheetRow &row : sheet.rows) {
        if (const Id<GridEntry> entry = gridcolumns::entryNamed(header.cell(row, gridcolumns::identity));
            entry.isValid())
            named << entry;
    }
    return named;
}

GridMatching::GridMatching(const Sheet &sheet, const HeaderMap<GridEntry> &header, Id<SurveyRound> round,
                           ImportContext &context)
    : m_context(context), m_header(header), m_round(round), m_roundBefore(context.draft.roundBefore(context.year))
{
    for (const SheetRow &row : sheet.rows) {
        if (const auto decided = context.decisionOn(row.number).entry; decided && !decided->isValid())
            continue;
        const QString identity = identityIn(row);
        if (identity.isEmpty()) {
            const QString name = nameIn(row);
            m_rowsByName.insert(name, row.number);
            m_nameOfRow.insert(row.number, name);
            continue;
        }
        m_rowsByIdentity.insert(identity, row.number);
        const auto &entries = context.draft.table<GridEntry>();
        if (const Id<GridEntry> named = gridcolumns::entryNamed(identity); entries.has(named))
            m_claimed.insert(entries.at(named).activity, row.number);
    }
}

QString GridMatching::identityIn(const SheetRow &row) const
{
    if (const auto decided = m_context.decisionOn(row.number).entry)
        return decided->isValid() ? gridcolumns::identityOf(*decided) : QString();
    return m_header.cell(row, gridcolumns::identity).trimmed().toUpper();
}

QString GridMatching::nameIn(const SheetRow &row) const
{
    const QString institution = m_header.cell(row, gridcolumns::placeOf(GridColumn::Organisation));
    const Id<Organisation> known = m_context.draft.table<Organisation>().find(draftkeys::ofName(institution));
    const QString organisation = known.isValid() ? QString::number(known.value) : u'?' + searchable(institution);
    return organisation + u'\n' + searchable(m_header.cell(row, gridcolumns::placeOf(GridColumn::Title)));
}

RowResult<GridMatch> GridMatching::match(const SheetRow &row, const GridEntry &named)
{
    const std::optional<Id<GridEntry>> decided = m_context.decisionOn(row.number).entry;
    if (decided && !decided->isValid())
        return matchAsNew(named);
    if (const RowResult<> only = checkOnlyRow(row); !only)
        return tl::unexpected(only.error());
    if (decided)
        return matchAsDecided(row, named, *decided);
    const Id<GridEntry> identity = gridcolumns::entryNamed(identityIn(row));
    if (m_context.draft.table<GridEntry>().has(identity))
        return matchByIdentity(row, named, identity);
    return matchByName(row, named);
}

RowResult<> GridMatching::checkOnlyRow(const SheetRow &row) const
{
    const QString identity = identityIn(row);
    if (identity.isEmpty()) {
        if (const int other = otherRow(m_rowsByName, m_nameOfRow.value(row.number), row.number); other != 0)
            return tl::unexpected(m_header.refusal(
                row, gridcolumns::placeOf(GridColumn::Title),
                tr("Row %1 has the same institution and title. Rename one of them, or take one out.").arg(other)));
    } else if (const int other = otherRow(m_rowsByIdentity, identity, row.number); other != 0) {
        const Id<GridEntry> entry = gridcolumns::entryNamed(identity);
        Refusal refusal =
            m_header.refusal(row, gridcolumns::identity,
                             tr("Row %1 has the same ID. Empty the ID of the row that is a new activity.").arg(other));
        if (!m_context.draft.table<GridEntry>().has(entry))
            return tl::unexpected(std::move(refusal));
        return asking(std::move(refusal), {entry});
    }
    return {};
}

GridMatch GridMatching::matchOf(Id<GridEntry> entry) const
{
    const auto &entries = m_context.draft.table<GridEntry>();
    const Id<Activity> activity = entries.at(entry).activity;
    return {entries.find(draftkeys::ofEntry(m_round, activity)), activity};
}

/// It is there already where the file was taken in before.
GridMatch GridMatching::matchAsNew(const GridEntry &named) const
{
    const auto &entries = m_context.draft.table<GridEntry>();
    for (Id<GridEntry> id : entries.findAll(draftkeys::ofEntryTitle(m_round, named.organisation, named.title))) {
        if (!isDraft(id) && !isNamedByARow(entries.at(id)))
            return matchOf(id);
    }
    return {};
}

RowResult<GridMatch> GridMatching::matchAsDecided(const SheetRow &row, const GridEntry &named, Id<GridEntry> decided)
{
    const auto &entries = m_context.draft.table<GridEntry>();
    if (!entries.has(decided) || entries.at(decided).organisation != named.organisation)
        return tl::unexpected(m_header.refusal(row, gridcolumns::identity,
                                               tr("The chosen activity is not this institution's. Choose again.")));
    return matchOf(decided);
}

RowResult<GridMatch> GridMatching::matchByIdentity(const SheetRow &row, const GridEntry &named, Id<GridEntry> identity)
{
    const auto &entries = m_context.draft.table<GridEntry>();
    const GridEntry &ofId = entries.at(identity);
    GridMatch match = matchOf(identity);
    const Id<GridEntry> ofRound = match.entry;
    const GridEntry &stored = ofRound.isValid() ? entries.at(ofRound) : ofId;
    if (const RowResult<> owned = checkOwner(row, named, stored); !owned)
        return tl::unexpected(owned.error());
    if (searchable(stored.title) != searchable(named.title))
        match.renamed = stored.id;
    if (ofRound.isValid() && ofId.round != m_round)
        match.otherYear = m_context.draft.table<SurveyRound>().at(ofId.round).year;
    return match;
}

RowResult<> GridMatching::checkRename(const SheetRow &row, const GridEntry &read, Id<GridEntry> entry) const
{
    const GridEntry &stored = m_context.draft.table<GridEntry>().at(entry);
    int same = 0;
    int both = 0;
    const auto compare = [&](GridColumn::Value column, auto GridEntry::*field) {
        using Value = std::remove_cvref_t<decltype(read.*field)>;
        if (!m_header.has(gridcolumns::placeOf(column)) || read.*field == Value() || stored.*field == Value())
            return;
        ++both;
        same += read.*field == stored.*field ? 1 : 0;
    };
    compare(GridColumn::Description, &GridEntry::description);
    compare(GridColumn::Goals, &GridEntry::goals);
    compare(GridColumn::TargetGroups, &GridEntry::targetGroups);
    compare(GridColumn::Districts, &GridEntry::districts);
    compare(GridColumn::FundingTypes, &GridEntry::fundingTypes);
    compare(GridColumn::Languages, &GridEntry::languages);
    compare(GridColumn::Funder, &GridEntry::funder);
    compare(GridColumn::Starts, &GridEntry::starts);
    compare(GridColumn::Ends, &GridEntry::ends);
    compare(GridColumn::Participants, &GridEntry::participants);
    compare(GridColumn::Cooperations, &GridEntry::cooperations);
    compare(GridColumn::Contact, &GridEntry::contact);
    if (2 * same > both)
        return {};
    return asking(
        m_header.refusal(
            row, gridcolumns::identity,
            tr("This ID belongs to “%1” of “%2” here, and most of the row says something else. Empty it if the row is "
               "another activity; if it is the same one, rename it in Inko first.")
                .arg(stored.title, m_context.draft.table<Organisation>().at(stored.organisation).name)),
        {entry});
}

tl::unexpected<Refusal> GridMatching::foreignId(const SheetRow &row, const GridEntry &stored) const
{
    return tl::unexpected(
        m_header.refusal(row, gridcolumns::identity,
                         tr("This ID belongs to “%1” of “%2” here. Empty it if the row is something else.")
                             .arg(stored.title, m_context.draft.table<Organisation>().at(stored.organisation).name)));
}

RowResult<> GridMatching::checkOwner(const SheetRow &row, const GridEntry &named, const GridEntry &stored)
{
    if (m_context.formOf.isValid() && stored.organisation != m_context.formOf)
        return foreignId(row, stored);
    if (searchable(stored.title) == searchable(named.title))
        return {};
    const QString owner = m_context.draft.table<Organisation>().at(stored.organisation).name;
    if (stored.organisation != named.organisation)
        return foreignId(row, stored);
    if (isTitleOfAnother(named, stored.id))
        return tl::unexpected(m_header.refusal(
            row, gridcolumns::identity,
            tr("This ID belongs to “%1” of “%2” here, but “%3” is there as well, with another ID. Correct the ID, or "
               "rename one after the other.")
                .arg(stored.title, owner, named.title.simplified())));
    return {};
}

bool GridMatching::isTitleOfAnother(const GridEntry &named, Id<GridEntry> entry)
{
    if (!m_storedTitles) {
        m_storedTitles.emplace();
        for (const auto &held : m_context.draft.table<GridEntry>().entries()) {
            const GridEntry &stored = held.stored ? *held.stored : held.record;
            if (stored.round == m_round && !isDraft(stored.id))
                m_storedTitles->insert(draftkeys::ofEntryTitle(m_round, stored.organisation, stored.title), stored.id);
        }
    }
    const QList<Id<GridEntry>> found =
        m_storedTitles->values(draftkeys::ofEntryTitle(m_round, named.organisation, named.title));
    return !found.isEmpty() && !found.contains(entry);
}

RowResult<GridMatch> GridMatching::matchByName(const SheetRow &row, const GridEntry &named)
{
    const RowResult<Id<GridEntry>> here = onlyEntryNamed(row, m_round, named);
    if (!here)
        return tl::unexpected(here.error());
    const auto &entries = m_context.draft.table<GridEntry>();
    if (here->isValid()) {
        const Id<Activity> activity = entries.at(*here).activity;
        if (const int other = m_claimed.value(activity); other != 0)
            return asking(
                m_header.refusal(row, gridcolumns::placeOf(GridColumn::Title),
                                 tr("Row %1 is about the same activity, by its ID. Keep one of the two.").arg(other)),
                {*here});
        return GridMatch{*here, activity};
    }
    if (!m_roundBefore.isValid())
        return matchBySimilarity(row, named);
    const RowResult<Id<GridEntry>> before = onlyEntryNamed(row, m_roundBefore, named);
    if (!before)
        return tl::unexpected(before.error());
    if (!before->isValid())
        return matchBySimilarity(row, named);
    const GridMatch continued = matchOf(*before);
    return continued.entry.isValid() || m_claimed.contains(continued.activity) ? GridMatch{} : continued;
}

RowResult<GridMatch> GridMatching::matchBySimilarity(const SheetRow &row, const GridEntry &named)
{
    if (!identityIn(row).isEmpty() || named.status == GridEntry::Status::New)
        return GridMatch{};
    const QList<Id<GridEntry>> similar = similarEntries(named);
    if (similar.isEmpty())
        return GridMatch{};
    const Id<GridEntry> likeliest = similar.front();
    return asking(
        m_header.refusal(
            row, gridcolumns::placeOf(GridColumn::Title),
            tr("This reads like “%1”, which has the ID %2 here. Write this ID into the row if it "
               "is the same activity, or “neu” into “Stand” if it is another one.")
                .arg(m_context.draft.table<GridEntry>().at(likeliest).title, gridcolumns::identityOf(likeliest))),
        similar);
}

bool GridMatching::isNamedByARow(const GridEntry &entry) const
{
    const QString name = QString::number(entry.organisation.value) + u'\n' + searchable(entry.title);
    return m_claimed.contains(entry.activity) || m_rowsByName.contains(name);
}

QList<Id<GridEntry>> GridMatching::similarEntries(const GridEntry &named)
{
    if (!m_unnamed) {
        m_unnamed.emplace();
        for (const auto &held : m_context.draft.table<GridEntry>().entries()) {
            if (isToBeContinued(held.record) && !isNamedByARow(held.record))
                m_unnamed->add(held.record);
        }
    }
    return m_unnamed->like(named.organisation, named.title);
}

/// Is it an entry of this round, or one of the round before that lives on and is not in this one yet?
bool GridMatching::isToBeContinued(const GridEntry &entry) const
{
    if (isDraft(entry.id) || entry.round == m_round)
        return !isDraft(entry.id);
    return entry.round == m_roundBefore && entry.status != GridEntry::Status::Ended &&
           !matchOf(entry.id).entry.isValid();
}

RowResult<Id<GridEntry>> GridMatching::onlyEntryNamed(const SheetRow &row, Id<SurveyRound> round,
                                                      const GridEntry &named) const
{
    const auto &entries = m_context.draft.table<GridEntry>();
    QList<Id<GridEntry>> found = entries.findAll(draftkeys::ofEntryTitle(round, named.organisation, named.title));
    // An ID that is not known here tells rows of one file apart, not those of two.
    if (!identityIn(row).isEmpty())
        found.removeIf([&](Id<GridEntry> id) { return isDraft(id) && !m_context.saidBefore(id.value); });
    if (found.size() > 1)
        return asking(
            m_header.refusal(
                row, gridcolumns::placeOf(GridColumn::Title),
                tr("There are %n activities of this name at this institution. Say by the ID which one is meant.",
                   nullptr, static_cast<int>(found.size()))),
            found);
    return found.isEmpty() ? Id<GridEntry>() : found.front();
}

} // namespace inko
