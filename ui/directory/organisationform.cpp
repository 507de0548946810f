#include "ui/directory/organisationform.h"

#include "core/base/text.h"
#include "ui/widgets/savedfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace inko {

using namespace Qt::StringLiterals;

OrganisationForm::OrganisationForm(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_fields[Name] = addLine(layout, tr("&Name:"), {}, [](Organisation &organisation, const QString &typed) {
        organisation.name = typed.trimmed();
        return Result<>();
    });
    m_fields[ShortName] = addLine(layout, tr("S&hort name:"), tr("as in “JA” for “Jugendamt”"),
                                  [](Organisation &organisation, const QString &typed) {
                                      organisation.shortName = typed.trimmed();
                                      return Result<>();
                                  });
    m_fields[Aliases] = addLine(layout, tr("Also &known as:"), tr("other names that returns use; separate them with ;"),
                                [](Organisation &organisation, const QString &typed) {
                                    organisation.aliases = splitList(typed);
                                    return Result<>();
                                });
    addSector(layout);
    m_fields[Website] = addLine(layout, tr("&Website:"), tr("the public address, as in https://www.example.org"),
                                [](Organisation &organisation, const QString &typed) {
                                    organisation.website = typed.trimmed();
                                    return Result<>();
                                });
    addNote(layout);
    setEnabled(false);
}

SavedField *OrganisationForm::addLine(QFormLayout *layout, const QString &label, const QString &hint, Typed typed)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(hint);
    line->setToolTip(hint);
    line->setReadOnly(m_workspace.store().isReadOnly());
    auto *field = new SavedField(line, [this, typed](const QString &text) { return save(typed, text); }, this);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(line);
    layout->addRow(caption, field);
    return field;
}

void OrganisationForm::addSector(QFormLayout *layout)
{
    m_sectorBox = new QComboBox;
    m_sectorBox->setMinimumContentsLength(12);
    m_sectorBox->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_sectorBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto choose = [this](Organisation &organisation, const QString &typed) {
        return sectorNamed(typed).map(
            [&](std::optional<Id<CodeValue>> sector) { organisation.sector = sector; });
    };
    m_fields[Sector] =
        new SavedField(m_sectorBox, [this, choose](const QString &text) { return save(choose, text); }, this);
    m_sectorBox->setEnabled(!m_workspace.store().isReadOnly());
    auto *caption = new QLabel(tr("S&ector:"), this);
    caption->setBuddy(m_sectorBox);
    layout->addRow(caption, m_fields[Sector]);
}

void OrganisationForm::addNote(QFormLayout *layout)
{
    auto *note = new QPlainTextEdit;
    note->setPlaceholderText(tr("for yourself; never published"));
    note->setReadOnly(m_workspace.store().isReadOnly());
    note->setFixedHeight(note->fontMetrics().lineSpacing() * 4);
    const auto write = [](Organisation &organisation, const QString &typed) {
        organisation.note = typed;
        return Result<>();
    };
    m_fields[Note] = new SavedField(note, [this, write](const QString &text) { return save(write, text); }, this);
    auto *caption = new QLabel(tr("N&ote:"), this);
    caption->setBuddy(note);
    layout->addRow(caption, m_fields[Note]);
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
    const auto showAll = [this] {
        for (int field = 0; field < FieldCount; ++field)
            m_fields[static_cast<size_t>(field)]->showStored(storedText(static_cast<Field>(field)));
    };
    if (edited.name.isEmpty()) { // what was filled in first waits for the name
        m_organisation = edited;
        showAll();
        return {};
    }
    return m_workspace.organisations().add(edited).map([&](const Organisation &stored) {
        m_organisation = stored;
        showAll();
        emit added(stored.id);
    });
}

Result<std::optional<Id<CodeValue>>> OrganisationForm::sectorNamed(const QString &typed) const
{
    if (typed.trimmed().isEmpty())
        return std::optional<Id<CodeValue>>();
    return m_workspace.codeLists().named(CodeValue::List::Sector, typed).and_then(
        [&](const std::optional<CodeValue> &sector) -> Result<std::optional<Id<CodeValue>>> {
            if (!sector)
                return fail(Error::Code::Invalid,
                            tr("There is no sector “%1”. Choose one of the list, or add it under Lists.").arg(typed));
            return std::optional(sector->id);
        });
}

Result<> OrganisationForm::showOrganisation(Id<Organisation> organisation)
{
    if (m_organisation && m_organisation->id == organisation)
        return reload();
    commit();
    keepDrafts();
    m_organisation.reset();
    return m_workspace.organisations().byId(organisation).and_then(
        [this](const Organisation &found) { return show(found); });
}

Result<> OrganisationForm::showNew()
{
    if (isNew())
        return {};
    commit();
    keepDrafts();
    return show({});
}

Result<> OrganisationForm::show(const Organisation &organisation)
{
    m_organisation = organisation;
    if (const Result<> read = readSectors(); !read)
        return read;
    setEnabled(true);
    for (int field = 0; field < FieldCount; ++field) {
        m_fields[static_cast<size_t>(field)]->reset(storedText(static_cast<Field>(field)));
        const auto draft = m_drafts.take({organisation.id.value, field});
        if (!draft.first.isNull())
            m_fields[static_cast<size_t>(field)]->restore({draft.first, draft.second});
    }
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
        for (SavedField *field : m_fields)
            field->reset({});
        setEnabled(false);
        return {};
    }
    m_organisation = *found;
    if (const Result<> read = readSectors(); !read)
        return read;
    for (int field = 0; field < FieldCount; ++field)
        m_fields[static_cast<size_t>(field)]->showStored(storedText(static_cast<Field>(field)));
    return {};
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

QString OrganisationForm::storedText(Field field) const
{
    switch (field) {
    case Name:
        return m_organisation->name;
    case ShortName:
        return m_organisation->shortName;
    case Aliases:
        return joinList(m_organisation->aliases);
    case Sector: {
        const auto sector = std::ranges::find_if(
            m_sectors, [&](const CodeValue &value) { return m_organisation->sector == value.id; });
        return sector == m_sectors.end() ? QString() : sector->name;
    }
    case Website:
        return m_organisation->website;
    case Note:
        return m_organisation->note;
    case FieldCount:
        break;
    }
    return {};
}

void OrganisationForm::commit()
{
    for (SavedField *field : m_fields)
        field->commit();
}

void OrganisationForm::keepDrafts()
{
    if (!m_organisation || isNew())
        return;
    for (int field = 0; field < FieldCount; ++field) {
        if (const auto draft = m_fields[static_cast<size_t>(field)]->draft())
            m_drafts.insert({m_organisation->id.value, field}, {draft->typed, draft->problem});
    }
}

void OrganisationForm::focusName()
{
    QWidget *name = m_fields[Name]->editor();
    name->setFocus(Qt::OtherFocusReason);
    qobject_cast<QLineEdit *>(name)->selectAll();
}

} // namespace inko
