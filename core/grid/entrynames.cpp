#include "core/grid/entrynames.h"

#include "core/base/spelledvalues.h"
#include "core/base/text.h"
#include "core/grid/entrydates.h"
#include "core/grid/gridentries.h"
#include "core/grid/participantcount.h"

#include <QLocale>
#include <QMetaEnum>

#include <limits>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QList<NamedValue> namedValues(const QList<Organisation> &organisations)
{
    QList<NamedValue> named;
    for (const Organisation &organisation : organisations) {
        QStringList others = organisation.aliases;
        if (!organisation.shortName.isEmpty())
            others.prepend(organisation.shortName);
        named << NamedValue{organisation.id.value, organisation.name, organisation.name, others, false};
    }
    const QCollator collator = germanCollator();
    std::sort(named.begin(), named.end(), [&](const NamedValue &one, const NamedValue &other) {
        return collator.compare(one.name, other.name) < 0;
    });
    return named;
}

QList<NamedValue> namedValues(const QList<Goal> &goals)
{
    QList<NamedValue> named;
    for (const Goal &goal : goals)
        named << NamedValue{goal.id.value, u"%1 – %2"_s.arg(goal.number, goal.title), goal.number, {goal.title}, false};
    const QCollator collator = germanCollator();
    std::sort(named.begin(), named.end(),
              [&](const NamedValue &one, const NamedValue &other) { return collator.compare(one.key, other.key) < 0; });
    return named;
}

QList<NamedValue> namedValues(const QList<CodeValue> &values, CodeValue::List list)
{
    QList<NamedValue> named;
    for (const CodeValue &value : values) {
        if (value.list == list)
            named << NamedValue{value.id.value, value.name, value.name, value.aliases, value.retired};
    }
    return named;
}

} // namespace

Result<EntryNames> EntryNames::load(const Store &store)
{
    const auto organisations = store.table<Organisation>().all();
    if (!organisations)
        return fail(organisations.error());
    const auto goals = store.table<Goal>().all();
    if (!goals)
        return fail(goals.error());
    const auto codes = store.table<CodeValue>().all(u"position, id"_s);
    if (!codes)
        return fail(codes.error());
    EntryNames names;
    names.m_names[GridColumn::Organisation] = NameList(namedValues(*organisations));
    names.m_names[GridColumn::Cooperations] = names.m_names[GridColumn::Organisation];
    names.m_names[GridColumn::Goals] = NameList(namedValues(*goals));
    names.m_names[GridColumn::Status] = NameList(statuses());
    for (int column = 0; column < GridColumn::Count; ++column) {
        if (const auto list = entryfields::codeListOf(static_cast<GridColumn::Value>(column)))
            names.m_names[static_cast<size_t>(column)] = NameList(namedValues(*codes, *list));
    }
    return names;
}

bool EntryNames::areIn(const QSet<QString> &tables)
{
    return tables.contains(u"organisation"_s) || tables.contains(u"goal"_s) || tables.contains(u"code_value"_s);
}

QList<NamedValue> EntryNames::statuses()
{
    QList<NamedValue> named;
    const QMetaEnum keys = QMetaEnum::fromType<GridEntry::Status>();
    for (int place = 0; place < keys.keyCount(); ++place) {
        const QString name = GridEntries::nameOf(static_cast<GridEntry::Status>(keys.value(place)));
        named << NamedValue{keys.value(place), name, name, {QString::fromLatin1(keys.key(place))}, false};
    }
    return named;
}

const QList<NamedValue> &EntryNames::choices(GridColumn::Value column) const
{
    return m_names[column].values();
}

std::optional<NamedValue> EntryNames::byId(GridColumn::Value column, qint64 id) const
{
    return m_names[column].byId(id);
}

std::optional<NamedValue> EntryNames::named(GridColumn::Value column, const QString &text) const
{
    return m_names[column].named(text);
}

QString EntryNames::text(const GridEntry &entry, GridColumn::Value column, Style style) const
{
    const bool isShown = style == Style::Shown;
    switch (column) {
    case GridColumn::Title: return entry.title;
    case GridColumn::Description: return entry.description;
    case GridColumn::Funder: return entry.funder;
    case GridColumn::Contact: return entry.contact;
    case GridColumn::Remark: return entry.remark;
    case GridColumn::Starts: return entry.starts.toLocal();
    case GridColumn::Ends: return entry.ends.toLocal();
    case GridColumn::ContactPublic: return entry.contactPublic ? tr("yes") : tr("no");
    case GridColumn::Participants:
        if (!entry.participants)
            return isShown ? u"–"_s : QString();
        return isShown ? QLocale().toString(*entry.participants) : QString::number(*entry.participants);
    case GridColumn::Organisation:
    case GridColumn::Goals:
    case GridColumn::TargetGroups:
    case GridColumn::Districts:
    case GridColumn::FundingTypes:
    case GridColumn::Languages:
    case GridColumn::Cooperations:
    case GridColumn::Status:
    case GridColumn::Count: break;
    }
    QStringList parts;
    for (qint64 id : entryfields::values(entry, column)) {
        if (const auto value = byId(column, id))
            parts << (isShown ? value->name : value->key);
    }
    return joinList(parts);
}

std::optional<EntryNames::Refusal> EntryNames::read(GridEntry &entry, GridColumn::Value column,
                                                    const QString &text) const
{
    const QString trimmed = text.trimmed();
    switch (column) {
    case GridColumn::Title: entry.title = tidyLine(text); return {};
    case GridColumn::Description: entry.description = tidyLines(text); return {};
    case GridColumn::Funder: entry.funder = tidyLine(text); return {};
    case GridColumn::Contact: entry.contact = tidyLine(text); return {};
    case GridColumn::Remark: entry.remark = tidyLines(text); return {};
    case GridColumn::Starts:
    case GridColumn::Ends: {
        const auto date = column == GridColumn::Starts ? entrydates::start(trimmed) : entrydates::end(trimmed);
        if (!date)
            return Refusal{tr("“%1” is not a date. Write 12.3.2026, 3/2026 or 2026.").arg(trimmed), {}};
        (column == GridColumn::Starts ? entry.starts : entry.ends) = *date;
        return {};
    }
    case GridColumn::Participants: return readParticipants(entry, trimmed);
    case GridColumn::ContactPublic: {
        const std::optional<bool> answer = spelled::yesOrNo(trimmed);
        if (!answer)
            return Refusal{tr("“%1” is neither yes nor no.").arg(trimmed), {}};
        entry.contactPublic = *answer;
        return {};
    }
    case GridColumn::Organisation:
        if (trimmed.isEmpty())
            return Refusal{tr("An entry needs the organisation that does it."), {}};
        break;
    case GridColumn::Status:
        if (trimmed.isEmpty())
            return Refusal{tr("An entry needs a state."), {}};
        break;
    case GridColumn::Goals:
    case GridColumn::TargetGroups:
    case GridColumn::Districts:
    case GridColumn::FundingTypes:
    case GridColumn::Languages:
    case GridColumn::Cooperations:
    case GridColumn::Count: break;
    }
    return readValues(entry, column, trimmed);
}

std::optional<EntryNames::Refusal> EntryNames::readParticipants(GridEntry &entry, const QString &text) const
{
    if (text.isEmpty() || isNotStated(text)) {
        entry.participants.reset();
        return {};
    }
    const std::optional<qint64> number = participantCount(text);
    if (!number)
        return Refusal{tr("“%1” is not a whole number. Leave it empty if it is not known.").arg(text), {}};
    if (*number < 0)
        return Refusal{tr("There cannot be fewer than 0 participants. Leave it empty if the number is not known."), {}};
    if (*number > std::numeric_limits<int>::max())
        return Refusal{tr("“%1” are too many participants. Is there a digit too much?").arg(text), {}};
    entry.participants = static_cast<int>(*number);
    return {};
}

std::optional<EntryNames::Refusal> EntryNames::readValues(GridEntry &entry, GridColumn::Value column,
                                                          const QString &text) const
{
    // A name may itself hold a semicolon: the whole text is tried first.
    QStringList parts{text};
    if (entryfields::isList(column) && !named(column, text))
        parts = splitList(text);
    QList<qint64> found;
    QStringList unknown;
    for (const QString &part : std::as_const(parts)) {
        const auto value = named(column, part);
        if (!value && entryfields::isList(column) && isNotStated(part))
            continue;
        if (!value)
            unknown << part;
        else if (!found.contains(value->id))
            found << value->id;
    }
    if (!unknown.isEmpty())
        return Refusal{tr("Not in the list: %1").arg(joinList(unknown)), unknown};
    entryfields::setValues(entry, column, found);
    return {};
}

} // namespace inko
