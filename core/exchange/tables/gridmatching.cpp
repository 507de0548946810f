#include "core/exchange/tables/gridmatching.h"

#include "core/exchange/columns/gridcolumns.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

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

GridMatching::GridMatching(const Sheet &sheet, const HeaderMap<GridEntry> &header, Id<SurveyRound> round,
                           ImportContext &context)
    : m_context(context), m_header(header), m_round(round), m_roundBefore(context.draft.roundBefore(context.year))
{
    for (const SheetRow &row : sheet.rows) {
        const QString identity = identityIn(row);
        if (identity.isEmpty()) {
            m_rowsByName.insert(nameIn(row), row.number);
            continue;
        }
        m_rowsByIdentity.insert(identity, row.number);
        if (const Id<Activity> activity = context.draft.originOf(gridcolumns::entryNamed(identity)).activity;
            activity.isValid())
            m_claimed.insert(activity, row.number);
    }
}

QString GridMatching::identityIn(const SheetRow &row) const
{
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
    if (const RowResult<> only = checkOnlyRow(row); !only)
        return tl::unexpected(only.error());
    const Id<GridEntry> identity = gridcolumns::entryNamed(identityIn(row));
    if (m_context.draft.originOf(identity).activity.isValid())
        return matchByIdentity(row, named, identity);
    return matchByName(row, named);
}

RowResult<> GridMatching::checkOnlyRow(const SheetRow &row) const
{
    const QString identity = identityIn(row);
    if (identity.isEmpty()) {
        if (const int other = otherRow(m_rowsByName, nameIn(row), row.number); other != 0)
            return tl::unexpected(m_header.refusal(
                row, gridcolumns::placeOf(GridColumn::Title),
                tr("Row %1 has the same institution and title. Rename one of them, or take one out.").arg(other)));
    } else if (const int other = otherRow(m_rowsByIdentity, identity, row.number); other != 0) {
        return tl::unexpected(
            m_header.refusal(row, gridcolumns::identity,
                             tr("Row %1 has the same ID. Empty the ID of the row that is a new activity.").arg(other)));
    }
    return {};
}

RowResult<GridMatch> GridMatching::matchByIdentity(const SheetRow &row, const GridEntry &named, Id<GridEntry> identity)
{
    const auto &entries = m_context.draft.table<GridEntry>();
    const Draft::Origin origin = m_context.draft.originOf(identity);
    const Id<GridEntry> ofRound = entries.find(draftkeys::ofEntry(m_round, origin.activity));
    const Id<GridEntry> seen = ofRound.isValid() ? ofRound : identity;
    GridMatch match{ofRound, origin.activity};
    if (entries.has(seen)) {
        if (const RowResult<> owned = checkOwner(row, named, entries.at(seen)); !owned)
            return tl::unexpected(owned.error());
        match.isRenamed = searchable(entries.at(seen).title) != searchable(named.title);
    } else if (origin.organisation != named.organisation) {
        return tl::unexpected(
            m_header.refusal(row, gridcolumns::identity,
                             tr("This ID belongs to an activity of “%1” here. Empty it if the row is something else.")
                                 .arg(m_context.draft.table<Organisation>().at(origin.organisation).name)));
    }
    if (ofRound.isValid() && origin.round != m_round)
        match.otherYear = m_context.draft.table<SurveyRound>().at(origin.round).year;
    return match;
}

RowResult<> GridMatching::checkRename(const SheetRow &row, const GridEntry &read, Id<GridEntry> entry) const
{
    const GridEntry &stored = m_context.draft.table<GridEntry>().at(entry);
    int same = 0;
    int both = 0;
    const auto compare = [&](auto GridEntry::*field) {
        using Value = std::remove_cvref_t<decltype(read.*field)>;
        if (read.*field == Value() || stored.*field == Value())
            return;
        ++both;
        same += read.*field == stored.*field ? 1 : 0;
    };
    compare(&GridEntry::description);
    compare(&GridEntry::goals);
    compare(&GridEntry::targetGroups);
    compare(&GridEntry::districts);
    compare(&GridEntry::fundingTypes);
    compare(&GridEntry::languages);
    compare(&GridEntry::funder);
    compare(&GridEntry::starts);
    compare(&GridEntry::ends);
    compare(&GridEntry::participants);
    compare(&GridEntry::cooperations);
    compare(&GridEntry::contact);
    if (2 * same < both)
        return foreignId(row, stored);
    return {};
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

RowResult<GridMatch> GridMatching::matchByName(const SheetRow &row, const GridEntry &named) const
{
    const RowResult<Id<GridEntry>> here = onlyEntryNamed(row, m_round, named);
    if (!here)
        return tl::unexpected(here.error());
    const auto &entries = m_context.draft.table<GridEntry>();
    if (here->isValid()) {
        const Id<Activity> activity = entries.at(*here).activity;
        if (const int other = m_claimed.value(activity); other != 0)
            return tl::unexpected(
                m_header.refusal(row, gridcolumns::placeOf(GridColumn::Title),
                                 tr("Row %1 is about the same activity, by its ID. Keep one of the two.").arg(other)));
        return GridMatch{*here, activity};
    }
    if (!m_roundBefore.isValid())
        return GridMatch{};
    const RowResult<Id<GridEntry>> before = onlyEntryNamed(row, m_roundBefore, named);
    if (!before)
        return tl::unexpected(before.error());
    if (!before->isValid())
        return GridMatch{};
    const Id<Activity> activity = entries.at(*before).activity;
    const bool hasEntryHere = entries.find(draftkeys::ofEntry(m_round, activity)).isValid();
    return hasEntryHere || m_claimed.contains(activity) ? GridMatch{} : GridMatch{{}, activity};
}

RowResult<Id<GridEntry>> GridMatching::onlyEntryNamed(const SheetRow &row, Id<SurveyRound> round,
                                                      const GridEntry &named) const
{
    const auto &entries = m_context.draft.table<GridEntry>();
    QList<Id<GridEntry>> found = entries.findAll(draftkeys::ofEntryTitle(round, named.organisation, named.title));
    if (!identityIn(row).isEmpty())
        found.removeIf(&isDraft<GridEntry>);
    if (found.size() > 1)
        return tl::unexpected(m_header.refusal(
            row, gridcolumns::placeOf(GridColumn::Title),
            tr("There are %n activities of this name at this institution. Say by the ID which one is meant.", nullptr,
               static_cast<int>(found.size()))));
    return found.isEmpty() ? Id<GridEntry>() : found.front();
}

} // namespace inko
