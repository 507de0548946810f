#include "ui/directory/contactsmodel.h"

#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/fields/daytext.h"
#include "ui/widgets/fields/problemline.h"

#include <QGuiApplication>
#include <QPalette>
#include <QScopedValueRollback>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString *textIn(Contact &contact, ContactsModel::Column column)
{
    switch (column) {
    case ContactsModel::JobColumn: return &contact.job;
    case ContactsModel::NameColumn: return &contact.name;
    case ContactsModel::MailColumn: return &contact.mail;
    case ContactsModel::TelephoneColumn: return &contact.telephone;
    case ContactsModel::RepresentsInColumn: return &contact.representsIn;
    case ContactsModel::ConsentColumn:
    case ContactsModel::ColumnCount: break;
    }
    return nullptr;
}

} // namespace

ContactsModel::ContactsModel(Workspace &workspace, QObject *parent) : RecordTableModel(parent), m_workspace(workspace)
{
}

Result<> ContactsModel::showContactsOf(std::optional<Id<Organisation>> organisation)
{
    if (organisation == m_organisation)
        return reload();
    m_organisation = organisation;
    m_new = {};
    emit problemChanged({});
    if (!organisation) {
        replaceAll({});
        return {};
    }
    return m_workspace.organisations().contactsOf(*organisation).map([&](const QList<Contact> &contacts) {
        std::vector<ContactRow> read;
        for (const Contact &contact : contacts)
            read.push_back({contact});
        replaceAll(std::move(read));
    });
}

Result<> ContactsModel::reload()
{
    if (!m_organisation)
        return {};
    return m_workspace.organisations().contactsOf(*m_organisation).map([&](const QList<Contact> &contacts) {
        std::vector<ContactRow> read;
        for (const Contact &contact : contacts)
            read.push_back({contact});
        showRows(std::move(read), m_adding ? 1 : 0);
    });
}

Result<> ContactsModel::remove(int row)
{
    if (isNewRow(row))
        return {};
    return m_workspace.organisations().remove(rowAt(row).contact.id);
}

int ContactsModel::rowCount(const QModelIndex &parent) const
{
    const int newRow = m_organisation && !m_workspace.store().isReadOnly() ? 1 : 0;
    return parent.isValid() ? 0 : RecordTableModel::rowCount() + newRow;
}

int ContactsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QDate ContactsModel::today() const
{
    return m_workspace.store().now().toLocalTime().date();
}

Contact ContactsModel::contactAt(int row) const
{
    return isNewRow(row) ? m_new : rowAt(row).contact;
}

QVariant ContactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Contact contact = contactAt(index.row());
    const auto column = static_cast<Column>(index.column());
    const auto wrong = refused().constFind({contact.id.value, index.column()});
    if (wrong != refused().cend()) {
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return wrong->typed;
        if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
            return wrong->message;
        if (role == Qt::BackgroundRole)
            return refusedBackground(QGuiApplication::palette());
    }
    if (isNewRow(index.row()) && column == JobColumn && m_new == Contact{}) {
        if (role == Qt::DisplayRole)
            return tr("New contact …");
        if (role == Qt::ForegroundRole)
            return QGuiApplication::palette().color(QPalette::PlaceholderText);
    }
    return valueAt(contact, column, role);
}

QVariant ContactsModel::valueAt(const Contact &contact, Column column, int role) const
{
    if (column != ConsentColumn) {
        Contact copy = contact;
        return role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole ? *textIn(copy, column)
                                                                                          : QVariant();
    }
    const bool given = contact.consentGivenOn.has_value();
    switch (role) {
    case Qt::DisplayRole:
        return given                  ? tr("since %1").arg(shortDayText(contact.consentGivenOn))
               : contact.id.isValid() ? tr("not given")
                                      : QString();
    case Qt::EditRole: return dayText(contact.consentGivenOn);
    case Qt::CheckStateRole: return contact.id.isValid() ? QVariant(given ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return given ? tr("May be published since %1").arg(QLocale().toString(*contact.consentGivenOn))
                     : tr("May not be published");
    case Qt::ToolTipRole: return tr("Tick once the person has agreed to be named in the report");
    default: return {};
    }
}

QVariant ContactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RecordTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case JobColumn: return tr("Function");
    case NameColumn: return tr("Name");
    case MailColumn: return tr("Mail");
    case TelephoneColumn: return tr("Telephone");
    case RepresentsInColumn: return tr("Represents in");
    case ConsentColumn: return tr("Consent");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags ContactsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = RecordTableModel::flags(index);
    if (!index.isValid() || m_workspace.store().isReadOnly())
        return flags;
    if (index.column() != ConsentColumn)
        return flags | Qt::ItemIsEditable;
    // Only the tick gives consent: leaving a date editor must not.
    const Contact contact = contactAt(index.row());
    if (contact.id.isValid())
        flags |= Qt::ItemIsUserCheckable;
    return contact.consentGivenOn ? flags | Qt::ItemIsEditable : flags;
}

bool ContactsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (index.column() != ConsentColumn)
        return role == Qt::EditRole && setTextAt(index, value.toString());
    if (role == Qt::CheckStateRole) {
        const bool given = value.value<Qt::CheckState>() == Qt::Checked;
        return setConsentAt(index, given ? std::optional(today()) : std::nullopt);
    }
    return role == Qt::EditRole && setConsentDay(index, value.toString());
}

bool ContactsModel::setTextAt(const QModelIndex &index, const QString &typed)
{
    Contact contact = contactAt(index.row());
    QString &text = *textIn(contact, static_cast<Column>(index.column()));
    if (text == typed) {
        accept({contact.id.value, index.column()});
        emit problemChanged({});
        emit dataChanged(index, index);
        return true;
    }
    text = typed;
    return store(index, contact, typed);
}

bool ContactsModel::setConsentDay(const QModelIndex &index, const QString &typed)
{
    Contact contact = contactAt(index.row());
    const auto day = readDay(typed, today());
    contact.consentGivenOn = day.value_or(std::nullopt);
    if (day)
        return store(index, contact, typed);
    refuse({contact.id.value, index.column()}, {typed, day.error().message});
    emit problemChanged(day.error().message);
    emit dataChanged(index, index);
    return false;
}

bool ContactsModel::setConsentAt(const QModelIndex &index, std::optional<QDate> given)
{
    Contact contact = contactAt(index.row());
    contact.consentGivenOn = given;
    return contact.id.isValid() && store(index, contact, {});
}

bool ContactsModel::store(const QModelIndex &index, const Contact &contact, const QString &typed)
{
    const Cell cell{contact.id.value, index.column()};
    if (!contact.id.isValid() && contact.job.trimmed().isEmpty() && contact.name.trimmed().isEmpty()) {
        m_new = contact; // a mail address typed first waits for its person
        emit problemChanged(m_new == Contact{} ? QString() : tr("Give the new contact a function or a name, too."));
        emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
        return true;
    }
    const QPersistentModelIndex place(index);
    Result<> stored;
    if (contact.id.isValid()) {
        stored = m_workspace.organisations().update(contact);
    } else {
        Contact added = contact;
        added.organisation = *m_organisation;
        m_new = contact;
        const QScopedValueRollback adding(m_adding, true);
        stored = m_workspace.organisations().add(added).map([&](const Contact &) { m_new = {}; });
    }
    if (stored)
        accept(cell);
    else if (contact.id.isValid())
        refuse(cell, {typed, stored.error().message});
    emit problemChanged(stored ? QString() : stored.error().message);
    if (place.isValid())
        emit dataChanged(place.sibling(place.row(), 0), place.sibling(place.row(), ColumnCount - 1));
    return stored.has_value();
}

} // namespace inko
