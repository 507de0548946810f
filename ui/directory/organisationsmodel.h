#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tables/recordtablemodel.h"

namespace inko {

/// What the table of institutions shows of one.
struct OrganisationRow {
    Organisation organisation;
    QString sector;
    QString searchText; ///< names, sector and contacts, as searchable()
    int contacts = 0;
    int publicContacts = 0;              ///< of them, those that gave consent
    std::optional<Return::State> answer; ///< empty: no return in the year's round, or no round
    int entries = 0;                     ///< in the year's round
    qint64 key() const { return organisation.id.value; }
    friend bool operator==(const OrganisationRow &, const OrganisationRow &) = default;
};

/// The institutions with where they stand in one year.
class OrganisationsModel : public RecordTableModel<OrganisationRow> {
    Q_OBJECT
public:
    enum Column { NameColumn, ShortNameColumn, SectorColumn, ReturnColumn, ContactsColumn, EntriesColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole, SortRole, SearchRole };

    explicit OrganisationsModel(Workspace &workspace, QObject *parent = nullptr);

    Result<> reload(int year);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textAt(const OrganisationRow &row, Column column) const;
    static QVariant sortValueAt(const OrganisationRow &row, Column column);

    Workspace &m_workspace;
};

} // namespace inko
