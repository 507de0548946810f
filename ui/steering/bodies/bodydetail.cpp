#include "ui/steering/bodies/bodydetail.h"

namespace inko {

using namespace Qt::StringLiterals;

BodyDetail::BodyDetail(Workspace &workspace, QWidget *parent)
    : RecordDetail(new BodyForm(workspace), parent), m_workspace(workspace)
{
    makeMembers();
    m_layout->addSpacing(space());
    m_layout->addWidget(m_editor);
    m_layout->addStretch(1);
}

void BodyDetail::makeMembers()
{
    using Role = BodyMember::Role;
    const bool isReadOnly = m_workspace.store().isReadOnly();
    const QDate today = m_workspace.store().now().toLocalTime().date();
    PartColumn<BodyMember> person = partcolumns::named<BodyMember>(
        tr("Person"), 15, [this]() -> const NameList & { return m_contacts; }, namedvalues::Kind::Contact,
        &BodyMember::contact);
    person.put = [put = person.put, this](BodyMember &member, const QString &typed) {
        return put(member, typed).map([&] {
            const auto contacts = m_workspace.organisations().contacts();
            for (const Contact &contact : contacts.value_or(QList<Contact>())) {
                if (member.contact == contact.id && !member.organisation.isValid())
                    member.organisation = contact.organisation; // who it is says for whom
            }
        });
    };
    m_members = new DeclaredParts<Body, BodyMember>(
        isReadOnly,
        {partcolumns::named<BodyMember>(
             tr("Institution"), 17, [this]() -> const NameList & { return m_organisations; },
             namedvalues::Kind::Organisation, &BodyMember::organisation),
         person,
         partcolumns::choice<BodyMember, Role>(tr("Role"), 11, {Role::Chair, Role::Representative, Role::Deputy},
                                               &Bodies::nameOf, &BodyMember::role),
         partcolumns::day(tr("Since"), 10, today, &BodyMember::since),
         partcolumns::day(tr("Until"), 10, today, &BodyMember::until)},
        {[this](Id<Body> body) { return m_workspace.bodies().membersOf(body); },
         [this](BodyMember added, Id<Body> body) {
             added.body = body;
             return m_workspace.bodies().add(added).map([](const BodyMember &) {});
         },
         [this](const BodyMember &changed) { return m_workspace.bodies().update(changed); },
         [this](const BodyMember &removed) { return m_workspace.bodies().remove(removed.id); },
         [](const BodyMember &member) {
             return member.organisation.isValid() ? QString() : tr("Say for which institution.");
         },
         tr("Another institution …")},
        this);
    m_editor = editorOf(m_members, {tr("Members"), tr("Add a member"), tr("Remove the selected member")}, isReadOnly,
                        today, u"bodies/members"_s, this);
}

Result<> BodyDetail::readNames()
{
    const auto organisations = m_workspace.organisations().all();
    const auto contacts = m_workspace.organisations().contacts();
    if (const auto error = firstErrorOf(organisations, contacts))
        return fail(*error);
    m_organisations = namedvalues::namesOf(*organisations, &Organisation::name);
    QList<NamedValue> people;
    for (const Contact &contact : *contacts) {
        const auto organisation = m_organisations.byId(contact.organisation.value);
        const QString who = contact.name.isEmpty() ? contact.job : contact.name;
        const QString name = organisation ? u"%1 (%2)"_s.arg(who, organisation->name) : who;
        people << NamedValue{contact.id.value, name, name, {who}, false};
    }
    m_contacts = NameList(people);
    return {};
}

Result<> BodyDetail::showParts()
{
    const auto body = m_form->shown();
    m_editor->setVisible(body.has_value());
    m_heading->setText(m_form->isNew() ? tr("New body") : body ? m_form->record()->name : QString());
    return readNames().and_then([&] { return m_members->showPartsOf(body); });
}

} // namespace inko
