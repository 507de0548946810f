#include "core/grid/gridrules.h"

#include "core/base/text.h"
#include "core/grid/gridentries.h"

#include <QSet>

namespace inko::gridrules {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("inko::gridrules", text);
}

template<class T>
bool hasDuplicates(const QList<Id<T>> &members)
{
    return QSet<Id<T>>(members.begin(), members.end()).size() != members.size();
}

std::optional<GridColumn::Value> columnWithDuplicates(const GridEntry &entry)
{
    if (hasDuplicates(entry.goals))
        return GridColumn::Goals;
    if (hasDuplicates(entry.targetGroups))
        return GridColumn::TargetGroups;
    if (hasDuplicates(entry.districts))
        return GridColumn::Districts;
    if (hasDuplicates(entry.fundingTypes))
        return GridColumn::FundingTypes;
    if (hasDuplicates(entry.languages))
        return GridColumn::Languages;
    if (hasDuplicates(entry.cooperations))
        return GridColumn::Cooperations;
    return std::nullopt;
}

} // namespace

std::optional<Problem> problemOf(const GridEntry &entry)
{
    if (!entry.round.isValid())
        return Problem{{}, tr("Choose the year it was reported for.")};
    if (!entry.organisation.isValid())
        return Problem{GridColumn::Organisation, tr("Choose the institution that reports it.")};
    if (!entry.starts.isEmpty() && !entry.ends.isEmpty() && entry.ends.last() < entry.starts.first())
        return Problem{GridColumn::Ends, tr("It ends before it starts. Correct one of the two dates.")};
    if (entry.participants.value_or(0) < 0)
        return Problem{GridColumn::Participants,
                       tr("The number of participants cannot be below zero. Leave it empty if it is not known.")};
    if (const auto column = columnWithDuplicates(entry))
        return Problem{column,
                       tr("“%1” names the same one twice. Take one of them out.").arg(GridEntries::nameOf(*column))};
    if (entry.cooperations.contains(entry.organisation))
        return Problem{GridColumn::Cooperations, tr("An institution does not cooperate with itself. Take it out.")};
    return std::nullopt;
}

Result<> check(const GridEntry &entry)
{
    const std::optional<Problem> problem = problemOf(entry);
    if (!problem)
        return {};
    const QString name = entry.title.isEmpty() ? tr("Entry without a title") : u"“%1”"_s.arg(entry.title);
    return fail(Error::Code::Invalid, u"%1: %2"_s.arg(name, problem->reason));
}

GridEntry edited(const GridEntry &stored, const GridEntry &edit)
{
    GridEntry entry = withSearchText(edit);
    const bool mayChange =
        stored.status == GridEntry::Status::Unchanged || stored.status == GridEntry::Status::NotConfirmed;
    if (!mayChange || entry.status != stored.status)
        return entry;
    if (!saysTheSame(stored, entry))
        entry.status = GridEntry::Status::Changed;
    return entry;
}

bool saysTheSame(const GridEntry &one, GridEntry other)
{
    other.id = one.id;
    other.version = one.version;
    other.round = one.round;
    other.activity = one.activity;
    other.status = one.status;
    other.searchText = one.searchText;
    return other == one;
}

GridEntry withSearchText(GridEntry entry)
{
    // Line feeds keep a word from being found across the border of two texts.
    entry.searchText = searchable(entry.title);
    for (const QString &text : {entry.description, entry.funder, entry.contact, entry.remark})
        entry.searchText += u'\n' + searchable(text);
    return entry;
}

} // namespace inko::gridrules
