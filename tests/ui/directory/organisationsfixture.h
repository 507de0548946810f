#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/result.h"
#include "tests/support/storefile.h"
#include "ui/directory/contactsmodel.h"
#include "ui/directory/organisationsscreen.h"

#include <QTableView>

namespace inko::test {

/// A town without anything in it and the institutions' screen in a window of its own, with settings that nobody
/// else has.
class OrganisationsFixture {
public:
    OrganisationsFixture();

    Workspace &workspace() { return m_workspace; }

    Id<Organisation> add(const QString &name);
    Id<CodeValue> addSector(const QString &name);
    Organisation stored(const QString &name);
    QList<Contact> contactsOf(Id<Organisation> organisation);

    /// Makes the screen, shows 2026 and waits for the window.
    OrganisationsScreen &open();
    OrganisationsScreen &screen() { return *m_screen; }
    QTableView *institutions() const;
    QTableView *contacts() const;
    QModelIndex contactCell(int person, ContactsModel::Column field) const;
    QLineEdit *field(const QString &caption) const;
    /// The institutions, as they are listed.
    QStringList names() const;
    void select(const QString &organisation);

private:
    StoreFile m_file;
    Workspace m_workspace;
    QTemporaryDir m_settings;
    std::unique_ptr<OrganisationsScreen> m_screen;
};

} // namespace inko::test
