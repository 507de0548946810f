#include "ui/directory/organisationform.h"

#include "core/base/text.h"
#include "core/directory/directoryrules.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace inko {

using namespace Qt::StringLiterals;

OrganisationForm::OrganisationForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addNames();
    addSector();
    addWebsite();
    addAddress();
    addNote();
    setEnabled(false);
}

template<class Editor>
void OrganisationForm::addField(const QString &label, Editor *editor, const Stored &stored, const Typed &typed)
{
    auto *field = new SavedField(
        editor, [this, typed](const QString &text) { return save(typed, text); }, this);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(editor);
    m_layout->addRow(caption, field);
    m_fields.add(field, [this, stored] { return m_organisation ? stored(*m_organisation) : QString(); });
}

QLineEdit *OrganisationForm::line(const QString &hint)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(hint);
    line->setToolTip(hint);
    line->setReadOnly(m_workspace.store().isReadOnly());
    return line;
}

void OrganisationForm::addNames()
{
    m_name = line({});
    addField(tr("&Name:"), m_name, &Organisation::name, [](Organisation &organisation, const QString &typed) {
        organisation.name = typed.trimmed();
        return directoryrules::checkOrganisationName(typed);
    });
    addField(tr("S&hort name:"), line(tr("as in “JA” for “Jugendamt”")), &Organisation::shortName,
             [](Organisation &organisation, const QString &typed) {
                 organisation.shortName = typed.trimmed();
                 return directoryrules::checkOrganisationName(typed);
             });
    addField(
        tr("Also &known as:"), line(tr("other names that returns use; separate them with ;")),
        [](const Organisation &organisation) { return joinList(organisation.aliases); },
        [](Organisation &organisation, const QString &typed) {
            organisation.aliases = splitList(typed);
            return Result<>();
        });
}

void OrganisationForm::addSector()
{
    m_sectorBox = new QComboBox;
    m_sectorBox->setMinimumContentsLength(12);
    m_sectorBox->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_sectorBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sectorBox->setEnabled(!m_workspace.store().isReadOnly());
    addField(
        tr("S&ector:"), m_sectorBox, [this](const Organisation &organisation) { return nameOfSector(organisation); },
        [this](Organisation &organisation, const QString &typed) {
            return sectorNamed(typed).map([&](std::optional<Id<CodeValue>> sector) { organisation.sector = sector; });
        });
}

void OrganisationForm::addWebsite()
{
    addField(tr("&Website:"), line(tr("the public address, as in https://www.example.org")), &Organisation::website,
             [](Organisation &organisation, const QString &typed) {
                 return directoryrules::website(typed).map(
                     [&](const QString &address) { organisation.website = address; });
             });
}

QPlainTextEdit *OrganisationForm::lines(int count, const QString &hint)
{
    auto *lines = new QPlainTextEdit;
    lines->setPlaceholderText(hint);
    lines->setTabChangesFocus(true);
    lines->setReadOnly(m_workspace.store().isReadOnly());
    lines->setFixedHeight(lines->fontMetrics().lineSpacing() * (count + 1));
    return lines;
}

void OrganisationForm::addAddress()
{
    addField(tr("&Address:"), lines(2, tr("street and town, for letters")), &Organisation::address,
             [](Organisation &organisation, const QString &typed) {
                 organisation.address = typed;
                 return Result<>();
             });
}

void OrganisationForm::addNote()
{
    addField(tr("N&ote:"), lines(3, tr("for yourself; never published")), &Organisation::note,
             [](Organisation &organisation, const QString &typed) {
                 organisation.note = typed;
                 return Result<>();
             });
}

Result<> OrganisationForm::save(const Typed &typed, const QString &text)
{
    if (!m_organisation)
        return {};
    Organisation edited = *m_organisation;
    return typed(edited, text).and_then([&] {
        return isNew() ? saveNew(edited) : m_workspace.organisations().update(edited);
    });
}

Result<> OrganisationForm::saveNew(const Organisation &edited)
{
    if (edited.name.isEmpty()) { // what was filled in first waits for the name
        m_organisation = edited;
        m_fields.refresh();
        m_fields.commit(); // a name that was refused may stand now
        return {};
    }
    return m_workspace.organisations().add(edited).map([&](const Organisation &stored) {
        m_organisation = stored;
        m_fields.becomes(stored.id.value);
        emit added(stored.id);
    });
}

Result<std::optional<Id<CodeValue>>> OrganisationForm::sectorNamed(const QString &typed) const
{
    if (typed.trimmed().isEmpty())
        return std::optional<Id<CodeValue>>();
    return m_workspace.codeLists()
        .named(CodeValue::List::Sector, typed)
        .and_then([&](const std::optional<CodeValue> &sector) -> Result<std::optional<Id<CodeValue>>> {
            if (!sector)
                return fail(Error::Code::Invalid,
                            tr("There is no sector “%1”. Choose one of the list, or add it under Lists.").arg(typed));
            return std::optional(sector->id);
        });
}

QString OrganisationForm::nameOfSector(const Organisation &organisation) const
{
    const auto sector =
        std::ranges::find_if(m_sectors, [&](const CodeValue &value) { return organisation.sector == value.id; });
    return sector == m_sectors.end() ? QString() : sector->name;
}

Result<> OrganisationForm::showOrganisation(Id<Organisation> organisation)
{
    if (m_organisation && m_organisation->id == organisation)
        return reload();
    commit();
    return m_workspace.organisations().byId(organisation).and_then([this](const Organisation &found) {
        return show(found);
    });
}

Result<> OrganisationForm::showNew()
{
    if (isNew())
        return {};
    commit();
    return show({});
}

Result<> OrganisationForm::show(const Organisation &organisation)
{
    m_organisation = organisation;
    if (const Result<> read = readSectors(); !read)
        return read;
    setEnabled(true);
    m_fields.show(organisation.id.value);
    return {};
}

std::optional<Id<Organisation>> OrganisationForm::shown() const
{
    return m_organisation && !isNew() ? std::optional(m_organisation->id) : std::nullopt;
}

Result<> OrganisationForm::reload()
{
    if (!m_organisation || isNew())
        return m_organisation ? readSectors() : Result<>();
    const auto found = m_workspace.organisations().byId(m_organisation->id);
    if (!found && found.error().code != Error::Code::NotFound)
        return fail(found.error());
    if (!found) {
        m_organisation.reset();
        m_fields.drop();
        setEnabled(false);
        return {};
    }
    m_organisation = *found;
    return readSectors().map([this] { m_fields.refresh(); });
}

Result<> OrganisationForm::readSectors()
{
    const auto sectors = m_workspace.codeLists().values(CodeValue::List::Sector);
    if (!sectors)
        return fail(sectors.error());
    if (*sectors == m_sectors && m_sectorBox->count() > 0)
        return {};
    m_sectors = *sectors;
    const QSignalBlocker blocker(m_sectorBox);
    const QString typed = m_sectorBox->currentText();
    m_sectorBox->clear();
    m_sectorBox->addItem(QString());
    for (const CodeValue &sector : m_sectors) {
        if (!sector.retired)
            m_sectorBox->addItem(sector.name);
    }
    m_sectorBox->setEditText(typed);
    return {};
}

void OrganisationForm::commit()
{
    m_fields.commit();
}

void OrganisationForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace inko
