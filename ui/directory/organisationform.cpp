#include "ui/directory/organisationform.h"

#include "core/base/text.h"
#include "core/directory/directoryrules.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace inko {

OrganisationForm::OrganisationForm(Workspace &workspace, QWidget *parent)
    : RecordForm(workspace.store(), parent), m_workspace(workspace)
{
    addNames();
    addSector();
    addWhereabouts();
    text(tr("N&ote:"), tr("for yourself; never published"), 3, &Organisation::note);
}

void OrganisationForm::addNames()
{
    m_name = line(tr("&Name:"), {}, &Organisation::name, [](Organisation &organisation, const QString &typed) {
        organisation.name = typed.trimmed();
        return directoryrules::checkOrganisationName(typed);
    });
    line(tr("S&hort name:"), tr("as in “JA” for “Jugendamt”"), &Organisation::shortName,
         [](Organisation &organisation, const QString &typed) {
             organisation.shortName = typed.trimmed();
             return directoryrules::checkOrganisationName(typed);
         });
    line(
        tr("Also &known as:"), tr("other names that returns use; separate them with ;"),
        [](const Organisation &organisation) { return joinList(organisation.aliases); },
        [](Organisation &organisation, const QString &typed) {
            organisation.aliases = splitList(typed);
            return Result<>();
        });
}

void OrganisationForm::addSector()
{
    m_sector = choice(
        tr("S&ector:"), {}, [this](const Organisation &organisation) { return nameOfSector(organisation); },
        [this](Organisation &organisation, const QString &typed) { return takeSector(organisation, typed); });
}

void OrganisationForm::addWhereabouts()
{
    line(tr("&Website:"), tr("the public address, as in https://www.example.org"), &Organisation::website,
         [](Organisation &organisation, const QString &typed) {
             return directoryrules::website(typed).map([&](const QString &address) { organisation.website = address; });
         });
    text(tr("&Address:"), tr("street and town, for letters"), 2, &Organisation::address);
}

QString OrganisationForm::nameOfSector(const Organisation &organisation) const
{
    const auto sector =
        std::ranges::find_if(m_sectors, [&](const CodeValue &value) { return organisation.sector == value.id; });
    return sector == m_sectors.end() ? QString() : sector->name;
}

Result<> OrganisationForm::takeSector(Organisation &organisation, const QString &typed) const
{
    if (typed.trimmed().isEmpty()) {
        organisation.sector.reset();
        return {};
    }
    return m_workspace.codeLists()
        .named(CodeValue::List::Sector, typed)
        .and_then([&](const std::optional<CodeValue> &sector) -> Result<> {
            if (!sector)
                return fail(Error::Code::Invalid,
                            tr("There is no sector “%1”. Choose one of the list, or add it under Lists.").arg(typed));
            organisation.sector = sector->id;
            return {};
        });
}

Result<> OrganisationForm::reloadChoices()
{
    auto *box = qobject_cast<QComboBox *>(m_sector->editor());
    const auto sectors = m_workspace.codeLists().values(CodeValue::List::Sector);
    if (!sectors)
        return fail(sectors.error());
    if (*sectors == m_sectors && box->count() > 0)
        return {};
    m_sectors = *sectors;
    const QSignalBlocker blocker(box);
    const QString typed = box->currentText();
    box->clear();
    box->addItem(QString());
    for (const CodeValue &sector : m_sectors) {
        if (!sector.retired)
            box->addItem(sector.name);
    }
    box->setEditText(typed);
    return {};
}

void OrganisationForm::focusName()
{
    auto *line = qobject_cast<QLineEdit *>(m_name->editor());
    line->setFocus(Qt::OtherFocusReason);
    line->selectAll();
}

} // namespace inko
