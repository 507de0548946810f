#include "tests/ui/directory/organisationsfixture.h"

#include "tests/support/screens.h"
#include "ui/directory/organisationsmodel.h"

#include <QSettings>

namespace inko::test {

using namespace Qt::StringLiterals;

OrganisationsFixture::OrganisationsFixture() : m_workspace(m_file.open())
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(u"inko-test"_s);
    QCoreApplication::setApplicationName(u"organisations"_s);
}

Id<Organisation> OrganisationsFixture::add(const QString &name)
{
    Organisation organisation;
    organisation.name = name;
    return m_workspace.organisations().add(organisation).value().id;
}

Id<CodeValue> OrganisationsFixture::addSector(const QString &name)
{
    CodeValue sector;
    sector.list = CodeValue::List::Sector;
    sector.name = name;
    return m_workspace.codeLists().add(sector).value().id;
}

Organisation OrganisationsFixture::stored(const QString &name)
{
    return m_workspace.organisations().named(name).value().value_or(Organisation{});
}

QList<Contact> OrganisationsFixture::contactsOf(Id<Organisation> organisation)
{
    return m_workspace.organisations().contactsOf(organisation).value();
}

OrganisationsScreen &OrganisationsFixture::open()
{
    m_screen = std::make_unique<OrganisationsScreen>(m_workspace);
    m_screen->resize(1150, 700);
    m_screen->showYear(2026);
    m_screen->show();
    if (!QTest::qWaitForWindowActive(m_screen.get()))
        qFatal("the window did not come");
    return *m_screen;
}

QTableView *OrganisationsFixture::institutions() const
{
    return viewNamed<QTableView>(*m_screen, u"Institutions"_s);
}

QTableView *OrganisationsFixture::contacts() const
{
    return viewNamed<QTableView>(*m_screen, u"Contacts"_s);
}

QModelIndex OrganisationsFixture::contactCell(int person, ContactsModel::Column field) const
{
    return contacts()->model()->index(field, person);
}

QLineEdit *OrganisationsFixture::field(const QString &caption) const
{
    return lineLabelled(*m_screen, caption);
}

QStringList OrganisationsFixture::names() const
{
    const QAbstractItemModel *model = institutions()->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names << model->index(row, OrganisationsModel::NameColumn).data().toString();
    return names;
}

void OrganisationsFixture::select(const QString &organisation)
{
    clickCell(*institutions(), cellShowing(*institutions(), organisation));
}

} // namespace inko::test
