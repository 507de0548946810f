#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/tables/recordtablemodel.h"

namespace inko {

struct ContactRow {
    Contact contact;
    qint64 key() const { return contact.id.value; }
    friend bool operator==(const ContactRow &, const ContactRow &) = default;
};

/// The contacts of one institution, edited in place, with an empty row below for the next one. What is
/// refused stays in its cell as typed.
class ContactsModel : public RecordTableModel<ContactRow> {
    Q_OBJECT
public:
    enum Column { JobColumn, NameColumn, MailColumn, TelephoneColumn, RepresentsInColumn, ConsentColumn, ColumnCount };

    explicit ContactsModel(Workspace &workspace, QObject *parent = nullptr);

    /// Nothing: no institution is shown, and there is no empty row.
    Result<> showContactsOf(std::optional<Id<Organisation>> organisation);
    Result<> reload();
    bool isNewRow(int row) const { return row == static_cast<int>(rows().size()); }
    Result<> remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// Why the last edit was refused; empty when it was taken.
    void problemChanged(const QString &problem);

private:
    QDate today() const;
    Contact contactAt(int row) const;
    QVariant valueAt(const Contact &contact, Column column, int role) const;
    bool setTextAt(const QModelIndex &index, const QString &typed);
    bool setConsentDay(const QModelIndex &index, const QString &typed);
    bool setConsentAt(const QModelIndex &index, std::optional<QDate> given);
    bool store(const QModelIndex &index, const Contact &contact, const QString &typed);

    Workspace &m_workspace;
    std::optional<Id<Organisation>> m_organisation;
    Contact m_new;         ///< what was typed into the empty row and is not a contact yet
    bool m_adding = false; ///< the empty row is becoming a contact
};

} // namespace inko
