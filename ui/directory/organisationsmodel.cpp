#include "ui/directory/organisationsmodel.h"

#include "core/base/text.h"

namespace inko {

using namespace Qt::StringLiterals;

namespace {

struct YearState {
    QHash<Id<Organisation>, Return::State> answers;
    QHash<qint64, int> entries;
};

Result<YearState> stateOf(Workspace &workspace, int year)
{
    YearState state;
    const auto round = workspace.survey().ofYear(year);
    if (!round)
        return fail(round.error());
    if (!*round)
        return state;
    const auto returns = workspace.survey().returns((*round)->id);
    if (!returns)
        return fail(returns.error());
    for (const Return &answer : *returns)
        state.answers.insert(answer.organisation, answer.state);
    GridFilter filter;
    filter.round = (*round)->id;
    const auto entries = workspace.gridEntries().facet(GridColumn::Organisation, filter);
    if (!entries)
        return fail(entries.error());
    state.entries = *entries;
    return state;
}

/// Figures stand one below the other.
int alignmentOf(int column)
{
    const bool isFigure = column == OrganisationsModel::ContactsColumn || column == OrganisationsModel::EntriesColumn;
    return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

OrganisationsModel::OrganisationsModel(Workspace &workspace, QObject *parent)
    : RecordTableModel(parent), m_workspace(workspace)
{
}

Result<> OrganisationsModel::reload(int year)
{
    const auto organisations = m_workspace.organisations().all();
    const auto contacts = m_workspace.organisations().contacts();
    const auto sectors = m_workspace.codeLists().values(CodeValue::List::Sector);
    const auto state = stateOf(m_workspace, year);
    for (const Error *error : {organisations ? nullptr : &organisations.error(), contacts ? nullptr : &contacts.error(),
                               sectors ? nullptr : &sectors.error(), state ? nullptr : &state.error()}) {
        if (error)
            return fail(*error);
    }

    QHash<Id<CodeValue>, QString> sectorNames;
    for (const CodeValue &sector : *sectors)
        sectorNames.insert(sector.id, sector.name);
    std::vector<OrganisationRow> read;
    QHash<Id<Organisation>, size_t> places;
    for (const Organisation &organisation : *organisations) {
        OrganisationRow row{organisation, {}, {}, 0, 0, {}, state->entries.value(organisation.id.value)};
        if (organisation.sector)
            row.sector = sectorNames.value(*organisation.sector);
        if (const auto answer = state->answers.constFind(organisation.id); answer != state->answers.cend())
            row.answer = *answer;
        row.searchText = searchable(organisation.name + u' ' + organisation.shortName + u' ' +
                                    organisation.aliases.join(u' ') + u' ' + row.sector);
        places.insert(organisation.id, read.size());
        read.push_back(std::move(row));
    }
    for (const Contact &contact : *contacts) {
        const auto place = places.constFind(contact.organisation);
        if (place == places.cend())
            continue;
        OrganisationRow &row = read[*place];
        ++row.contacts;
        row.publicContacts += contact.consentGivenOn ? 1 : 0;
        row.searchText += u' ' + searchable(contact.job + u' ' + contact.name);
    }
    std::ranges::sort(read, {}, &OrganisationRow::key); // rows keep their place here; the view sorts
    showRows(std::move(read));
    return {};
}

int OrganisationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrganisationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrganisationRow &row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return textAt(row, column);
    case Qt::ToolTipRole:
        return column == ContactsColumn && row.contacts > 0
                   ? tr("%n of them may be published", nullptr, row.publicContacts)
                   : textAt(row, column);
    case Qt::TextAlignmentRole: return alignmentOf(column);
    case IdRole: return row.key();
    case SortRole: return sortValueAt(row, column);
    case SearchRole: return row.searchText;
    default: return {};
    }
}

QString OrganisationsModel::textAt(const OrganisationRow &row, Column column) const
{
    switch (column) {
    case NameColumn: return row.organisation.name;
    case ShortNameColumn: return row.organisation.shortName;
    case SectorColumn: return row.sector;
    case ContactsColumn: return QLocale().toString(row.contacts);
    case ReturnColumn: return row.answer ? Survey::nameOf(*row.answer) : u"–"_s;
    case EntriesColumn: return QLocale().toString(row.entries);
    case ColumnCount: break;
    }
    return {};
}

QVariant OrganisationsModel::sortValueAt(const OrganisationRow &row, Column column)
{
    switch (column) {
    case NameColumn: return row.organisation.name;
    case ShortNameColumn: return row.organisation.shortName;
    case SectorColumn: return row.sector;
    case ContactsColumn: return row.contacts;
    case ReturnColumn: return row.answer ? static_cast<int>(*row.answer) : -1;
    case EntriesColumn: return row.entries;
    case ColumnCount: break;
    }
    return {};
}

QVariant OrganisationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RecordTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case NameColumn: return tr("Name");
    case ShortNameColumn: return tr("Short name");
    case SectorColumn: return tr("Sector");
    case ContactsColumn: return tr("Contacts");
    case ReturnColumn: return tr("Return");
    case EntriesColumn: return tr("Entries");
    case ColumnCount: break;
    }
    return {};
}

} // namespace inko
