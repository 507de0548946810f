#include "ui/survey/returnsmodel.h"

#include "core/base/text.h"
#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/fields/daytext.h"
#include "ui/widgets/fields/problemline.h"
#include "ui/widgets/icon.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

using State = Return::State;
using Channel = Return::Channel;

constexpr std::array states{State::NotSent,  State::Sent,    State::Reminded, State::InConversation,
                            State::Received, State::Checked, State::Declined, State::NothingToReport};
constexpr std::array channels{Channel::Questionnaire, Channel::Telephone, Channel::Written};

/// The date that a column edits; null for the other columns.
std::optional<QDate> *dateIn(Return &answer, ReturnsModel::Column column)
{
    switch (column) {
    case ReturnsModel::SentColumn: return &answer.sentOn;
    case ReturnsModel::RemindedColumn: return &answer.remindedOn;
    case ReturnsModel::ReceivedColumn: return &answer.receivedOn;
    case ReturnsModel::CheckedColumn: return &answer.checkedOn;
    case ReturnsModel::LastContactColumn: return &answer.lastContactOn;
    case ReturnsModel::CallAgainColumn: return &answer.callAgainOn;
    case ReturnsModel::OrganisationColumn:
    case ReturnsModel::StateColumn:
    case ReturnsModel::ChannelColumn:
    case ReturnsModel::EntriesColumn:
    case ReturnsModel::PersonsColumn:
    case ReturnsModel::ColumnCount: break;
    }
    return nullptr;
}

bool isSame(const QString &name, const QString &typed)
{
    return name.compare(typed.trimmed(), Qt::CaseInsensitive) == 0;
}

/// Figures stand one below the other.
int alignmentOf(int column)
{
    const bool isFigure = column == ReturnsModel::EntriesColumn || column == ReturnsModel::PersonsColumn;
    return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

ReturnsModel::ReturnsModel(Workspace &workspace, QObject *parent) : RecordTableModel(parent), m_workspace(workspace) {}

QStringList ReturnsModel::stateNames()
{
    QStringList names;
    for (const State state : states)
        names << Survey::nameOf(state);
    return names;
}

QStringList ReturnsModel::channelNames()
{
    QStringList names{QString()};
    for (const Channel channel : channels)
        names << Survey::nameOf(channel);
    return names;
}

Result<> ReturnsModel::showRound(std::optional<Id<SurveyRound>> round)
{
    if (round == m_round)
        return reload();
    m_round = round;
    emit problemChanged({});
    if (!round) {
        replaceAll({});
        return {};
    }
    return read(*round).map([this](std::vector<ReturnRow> rows) { replaceAll(std::move(rows)); });
}

Result<> ReturnsModel::reload()
{
    if (!m_round)
        return {};
    return read(*m_round).map([this](std::vector<ReturnRow> rows) { showRows(std::move(rows)); });
}

Result<std::vector<ReturnRow>> ReturnsModel::read(Id<SurveyRound> round) const
{
    const auto returns = m_workspace.survey().returns(round);
    if (!returns)
        return fail(returns.error());
    const auto organisations = m_workspace.organisations().all();
    if (!organisations)
        return fail(organisations.error());
    const auto persons = m_workspace.survey().persons(round);
    if (!persons)
        return fail(persons.error());
    GridFilter ofRound;
    ofRound.round = round;
    const auto entries = m_workspace.gridEntries().facet(GridColumn::Organisation, ofRound);
    if (!entries)
        return fail(entries.error());

    QHash<Id<Return>, int> personsOf;
    for (const ReturnPerson &person : *persons)
        ++personsOf[person.answer];
    QHash<Id<Organisation>, Return> answers;
    for (const Return &answer : *returns)
        answers.insert(answer.organisation, answer);
    std::vector<ReturnRow> rows;
    for (const Organisation &organisation : *organisations) {
        if (const auto answer = answers.constFind(organisation.id); answer != answers.cend())
            rows.push_back(
                {*answer, organisation.name, entries->value(organisation.id.value), personsOf.value(answer->id)});
    }
    return rows;
}

Result<> ReturnsModel::mark(const QList<Id<Return>> &returns, State state, std::optional<Channel> channel)
{
    Survey &survey = m_workspace.survey();
    if (returns.size() == 1)
        return survey.mark(returns.first(), state, channel, today());
    const QString step =
        tr("%n returns marked as “%1”", nullptr, static_cast<int>(returns.size())).arg(Survey::nameOf(state));
    return m_workspace.store().write(step, [&](Transaction &) -> Result<> {
        for (const Id<Return> answer : returns) {
            const Result<> marked = survey.mark(answer, state, channel, today());
            if (!marked) {
                Error error = marked.error();
                error.message =
                    tr("%1: %2 Nothing was marked.").arg(rowAt(rowOf(answer.value)).organisation, error.message);
                return fail(error);
            }
        }
        return {};
    });
}

int ReturnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ReturnsModel::isCallDue(const Return &answer) const
{
    return isOpen(answer.state) && answer.callAgainOn && *answer.callAgainOn <= today();
}

QVariant ReturnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReturnRow &row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    if (const auto wrong = refused().constFind({row.key(), index.column()}); wrong != refused().cend()) {
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return wrong->typed;
        if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
            return wrong->message;
        if (role == Qt::BackgroundRole)
            return refusedBackground(QGuiApplication::palette());
    }
    switch (role) {
    case Qt::DisplayRole: {
        Return answer = row.answer;
        const std::optional<QDate> *day = dateIn(answer, column);
        return day ? shortDayText(*day) : text(row, column);
    }
    case Qt::EditRole: return text(row, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return hint(row, column);
    case Qt::DecorationRole:
        return column == CallAgainColumn && isCallDue(row.answer) ? QVariant(icon(Icon::Call)) : QVariant();
    case Qt::TextAlignmentRole: return alignmentOf(column);
    case IdRole: return row.key();
    case SortRole: return sortValue(row, column);
    case SearchRole: return searchable(row.organisation + u' ' + row.answer.note);
    case StateRole: return static_cast<int>(row.answer.state);
    case DueRole: return isCallDue(row.answer);
    default: return {};
    }
}

QString ReturnsModel::text(const ReturnRow &row, Column column) const
{
    switch (column) {
    case OrganisationColumn: return row.organisation;
    case StateColumn: return Survey::nameOf(row.answer.state);
    case ChannelColumn: return row.answer.channel ? Survey::nameOf(*row.answer.channel) : QString();
    case EntriesColumn: return QLocale().toString(row.entries);
    case PersonsColumn: return row.persons > 0 ? QLocale().toString(row.persons) : QString();
    case SentColumn:
    case RemindedColumn:
    case ReceivedColumn:
    case CheckedColumn:
    case LastContactColumn:
    case CallAgainColumn: {
        Return answer = row.answer;
        return dayText(*dateIn(answer, column));
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant ReturnsModel::sortValue(const ReturnRow &row, Column column) const
{
    switch (column) {
    case StateColumn: return static_cast<int>(row.answer.state);
    case EntriesColumn: return row.entries;
    case PersonsColumn: return row.persons;
    case OrganisationColumn:
    case ChannelColumn: return text(row, column);
    case SentColumn:
    case RemindedColumn:
    case ReceivedColumn:
    case CheckedColumn:
    case LastContactColumn:
    case CallAgainColumn: {
        Return answer = row.answer;
        return dateIn(answer, column)->value_or(QDate());
    }
    case ColumnCount: break;
    }
    return {};
}

QString ReturnsModel::hint(const ReturnRow &row, Column column) const
{
    if (column == CallAgainColumn && isCallDue(row.answer))
        return tr("The call is due");
    return column == OrganisationColumn && !row.answer.note.isEmpty() ? row.answer.note : text(row, column);
}

QVariant ReturnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RecordTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case OrganisationColumn: return tr("Institution");
    case StateColumn: return tr("State");
    case ChannelColumn: return tr("Channel");
    case SentColumn: return tr("Asked on");
    case RemindedColumn: return tr("Reminded on");
    case ReceivedColumn: return tr("Received on");
    case CheckedColumn: return tr("Checked on");
    case LastContactColumn: return tr("Last contact");
    case CallAgainColumn: return tr("Call again on");
    case EntriesColumn: return tr("Entries");
    case PersonsColumn: return tr("Persons");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags ReturnsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RecordTableModel::flags(index);
    const bool isEditable = index.column() > OrganisationColumn && index.column() < EntriesColumn;
    return index.isValid() && isEditable && !m_workspace.store().isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

bool ReturnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString typed = value.toString();
    const Return stored = rowAt(index.row()).answer;
    const QPersistentModelIndex place(index);
    const Result<> saved = put(stored, static_cast<Column>(index.column()), typed);
    const Cell cell{stored.id.value, index.column()};
    if (saved)
        accept(cell);
    else
        refuse(cell, {typed, saved.error().message});
    emit problemChanged(saved ? QString() : saved.error().message);
    if (place.isValid())
        emit dataChanged(place, place);
    return saved.has_value();
}

Result<> ReturnsModel::put(const Return &stored, Column column, const QString &typed)
{
    if (column == StateColumn)
        return putState(stored, typed);
    if (column == ChannelColumn)
        return putChannel(stored, typed);
    return readDay(typed, today()).and_then([&](std::optional<QDate> day) {
        Return changed = stored;
        *dateIn(changed, column) = day;
        return changed == stored ? Result<>() : m_workspace.survey().update(changed);
    });
}

Result<> ReturnsModel::putState(const Return &stored, const QString &typed)
{
    for (const State state : states) {
        if (isSame(Survey::nameOf(state), typed))
            return state == stored.state ? Result<>()
                                         : m_workspace.survey().mark(stored.id, state, stored.channel, today());
    }
    return fail(Error::Code::Invalid, tr("Choose one of the states in the list."));
}

Result<> ReturnsModel::putChannel(const Return &stored, const QString &typed)
{
    Return changed = stored;
    changed.channel.reset();
    for (const Channel channel : channels) {
        if (isSame(Survey::nameOf(channel), typed))
            changed.channel = channel;
    }
    if (!changed.channel && !typed.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Choose one of the channels in the list, or leave it empty."));
    return changed == stored ? Result<>() : m_workspace.survey().update(changed);
}

} // namespace inko
