#include "ui/survey/returnform.h"

#include "ui/survey/contactwords.h"
#include "ui/survey/followuplist.h"
#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/fields/daytext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/headline.h"
#include "ui/widgets/icon.h"

#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <tuple>

namespace inko {

using namespace Qt::StringLiterals;

namespace {

QString telephoneLine(const Contact &contact)
{
    QStringList parts = callWords(contact);
    if (!contact.mail.isEmpty())
        parts << contact.mail;
    return parts.join(u"\n    "_s);
}

QPlainTextEdit *textOfLines(int lines, const QString &hint)
{
    auto *text = new QPlainTextEdit;
    text->setPlaceholderText(hint);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * (lines + 1));
    return text;
}

} // namespace

ReturnForm::ReturnForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_layout(new QFormLayout), m_heading(headline({}, 1.15, this)),
      m_contacts(new QLabel(this)), m_followUps(new FollowUpList(workspace, this)),
      m_entries(new QPushButton(icon(Icon::Grid), {}, this)),
      m_organisation(new QPushButton(icon(Icon::Institutions), tr("Institution"), this))
{
    m_contacts->setTextFormat(Qt::PlainText);
    m_contacts->setWordWrap(true);
    m_contacts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long address makes nothing else wider
    m_contacts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_contacts->setAccessibleName(tr("Whom to call"));
    m_organisation->setToolTip(tr("Show the institution with its contacts"));
    makeFields();
    connect(m_followUps, &FollowUpList::callWanted, this, &ReturnForm::callWanted);
    connect(m_followUps, &FollowUpList::failed, this, &ReturnForm::failed);
    connect(m_entries, &QPushButton::clicked, this, [this] { emit entriesWanted(m_firstEntry); });
    connect(m_organisation, &QPushButton::clicked, this, [this] {
        if (m_return)
            emit organisationWanted(m_return->organisation.value);
    });
    auto *links = new FlowLayout;
    links->addWidget(m_entries);
    links->addWidget(m_organisation);
    const int space = fontMetrics().height() / 2;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space, 0, space, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_contacts);
    layout->addWidget(m_followUps);
    layout->addSpacing(space);
    layout->addLayout(m_layout);
    layout->addLayout(links);
    layout->addStretch(1);
    setEnabled(false);
}

void ReturnForm::makeFields()
{
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const bool isReadOnly = m_workspace.store().isReadOnly();

    auto *persons = textOfLines(3, tr("one per line"));
    persons->setReadOnly(isReadOnly);
    const auto setPersons = [this](const QString &typed) {
        return m_return ? m_workspace.survey().setPersons(m_return->id, typed.split(u'\n')) : Result<>();
    };
    addField(tr("&Persons who answered:"), persons, new SavedField(persons, setPersons, this),
             [this] { return m_persons.join(u'\n'); });

    auto *call = new DateEdit(m_workspace.store().now().toLocalTime().date());
    call->setReadOnly(isReadOnly);
    const QDate today = m_workspace.store().now().toLocalTime().date();
    const auto setCall = [this, today](const QString &typed) {
        return save(
            [today](Return &answer, const QString &text) {
                return readDay(text, today).map([&](std::optional<QDate> day) { answer.callAgainOn = day; });
            },
            typed);
    };
    auto *callField = new SavedField(call, setCall, this);
    connect(call, &DateEdit::dayChosen, callField, &SavedField::commit);
    addField(tr("Call a&gain on:"), call, callField,
             [this] { return m_return ? dayText(m_return->callAgainOn) : QString(); });

    auto *note = textOfLines(4, tr("for yourself; never published"));
    note->setReadOnly(isReadOnly);
    const auto setNote = [this](const QString &typed) {
        return save(
            [](Return &answer, const QString &text) {
                answer.note = text;
                return Result<>();
            },
            typed);
    };
    addField(tr("N&ote:"), note, new SavedField(note, setNote, this),
             [this] { return m_return ? m_return->note : QString(); });
}

void ReturnForm::addField(const QString &label, QWidget *editor, SavedField *field, const SavedFields::Stored &stored)
{
    auto *caption = new QLabel(label, this);
    caption->setBuddy(editor);
    m_layout->addRow(caption, field);
    m_fields.add(label, field, stored);
}

Result<> ReturnForm::save(const Typed &typed, const QString &text)
{
    if (!m_return)
        return {};
    Return changed = *m_return;
    return typed(changed, text).and_then([&] { return m_workspace.survey().update(changed); });
}

Result<> ReturnForm::read(Id<Return> answer)
{
    return m_workspace.survey().byId(answer).and_then([this](const Return &found) {
        m_return = found;
        return m_workspace.survey().personsOf(found.id).map([this](const QList<ReturnPerson> &persons) {
            m_persons.clear();
            for (const ReturnPerson &person : persons)
                m_persons << person.name;
        });
    });
}

Result<> ReturnForm::showReturn(Id<Return> answer)
{
    if (m_return && m_return->id == answer)
        return reload();
    commit();
    return read(answer).and_then([this] {
        setEnabled(true);
        m_fields.show(m_return->id.value);
        return showBesides();
    });
}

void ReturnForm::showNothing()
{
    commit();
    m_return.reset();
    m_persons.clear();
    m_fields.show(0);
    m_heading->clear();
    m_contacts->clear();
    std::ignore = m_followUps->showReturn({});
    m_entries->setText(tr("Entries"));
    setEnabled(false);
}

Result<> ReturnForm::reload()
{
    if (!m_return)
        return {};
    const Result<> found = read(m_return->id);
    if (!found && found.error().code == Error::Code::NotFound) {
        m_return.reset();
        m_fields.drop();
        showNothing();
        return {};
    }
    return found.and_then([this] {
        m_fields.refresh();
        return showBesides();
    });
}

Result<> ReturnForm::showBesides()
{
    return showContacts().and_then([this] { return m_followUps->showReturn(m_return->id); }).and_then([this] {
        return showEntries();
    });
}

Result<> ReturnForm::showContacts()
{
    return m_workspace.organisations().byId(m_return->organisation).and_then([this](const Organisation &organisation) {
        m_heading->setText(organisation.name);
        return m_workspace.organisations().contactsOf(organisation.id).map([this](const QList<Contact> &contacts) {
            QStringList lines;
            for (const Contact &contact : contacts)
                lines << telephoneLine(contact);
            m_contacts->setText(lines.isEmpty() ? tr("No contact yet. Add one under the institution.")
                                                : lines.join(u'\n'));
        });
    });
}

Result<> ReturnForm::showEntries()
{
    GridFilter filter;
    filter.round = m_return->round;
    filter.organisations = {m_return->organisation};
    return m_workspace.gridEntries().find(filter).map([this](const std::vector<Id<GridEntry>> &entries) {
        const int count = static_cast<int>(entries.size());
        m_firstEntry = entries.empty() ? 0 : entries.front().value;
        m_entries->setText(count == 0 ? tr("No entries yet") : tr("%n entries", nullptr, count));
        m_entries->setToolTip(tr("Show them in the grid"));
        m_entries->setEnabled(count > 0);
    });
}

} // namespace inko
