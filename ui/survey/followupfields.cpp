#include "ui/survey/followupfields.h"

#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/fields/daytext.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace inko {

using ContactKind = FollowUp::Kind;
using Outcome = FollowUp::Outcome;

std::optional<QDate> usualNextCall(Outcome outcome, QDate today)
{
    const auto workingDay = [](QDate day) {
        return day.dayOfWeek() > Qt::Friday ? day.addDays(8 - day.dayOfWeek()) : day;
    };
    switch (outcome) {
    case Outcome::NotReached: return workingDay(today.addDays(1));
    case Outcome::Promised:
    case Outcome::WillSend: return workingDay(today.addDays(7));
    case Outcome::AnsweredByTelephone:
    case Outcome::Declined: break;
    }
    return std::nullopt;
}

FollowUpFields::FollowUpFields(Asks asks, QDate today, QWidget *parent)
    : QWidget(parent), m_today(today), m_kind(new QComboBox(this)), m_madeOn(new DateEdit(today, this)),
      m_outcome(new QComboBox(this)), m_spokeWith(new QLineEdit(this)), m_note(new QLineEdit(this)),
      m_callAgain(new DateEdit(today, this))
{
    for (const ContactKind kind : {ContactKind::Call, ContactKind::Mail, ContactKind::Visit})
        m_kind->addItem(FollowUps::nameOf(kind), QVariant::fromValue(kind));
    for (const Outcome outcome :
         {Outcome::NotReached, Outcome::Promised, Outcome::WillSend, Outcome::AnsweredByTelephone, Outcome::Declined})
        m_outcome->addItem(FollowUps::nameOf(outcome), QVariant::fromValue(outcome));
    auto *fields = new FlowLayout(this);
    fields->setContentsMargins(0, 0, 0, 0);
    const int letter = fontMetrics().averageCharWidth();
    const auto addField = [&](const QString &caption, QWidget *field, int letters) {
        auto *pane = new QWidget(this);
        auto *label = new QLabel(caption, pane);
        label->setBuddy(field);
        auto *column = new QVBoxLayout(pane);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(label);
        column->addWidget(field);
        field->setMinimumWidth(letters * letter);
        if (field == m_note)
            fields->addGrowing(pane);
        else
            fields->addWidget(pane);
        return pane;
    };
    QWidget *kindPane = addField(tr("&What it was:"), m_kind, 10);
    QWidget *dayPane = addField(tr("&On:"), m_madeOn, 12);
    kindPane->setVisible(asks == Asks::AnyKind);
    dayPane->setVisible(asks == Asks::AnyKind);
    addField(tr("What &came of it:"), m_outcome, 24);
    addField(tr("Spoke &with:"), m_spokeWith, 18);
    addField(tr("What was s&aid:"), m_note, 26);
    addField(tr("Call a&gain on:"), m_callAgain, 12);
    m_spokeWith->setPlaceholderText(tr("function or name"));
    m_note->setPlaceholderText(tr("for yourself; never published"));

    connect(m_outcome, &QComboBox::activated, this, [this] {
        m_isOutcomeChosen = true;
        proposeCallAgain();
    });
    connect(m_callAgain, &QLineEdit::textEdited, this, [this] { m_isDayTyped = true; });
    connect(m_callAgain, &DateEdit::dayChosen, this, [this] { m_isDayTyped = true; });
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_madeOn, m_spokeWith, m_note, m_callAgain})
        connect(line, &QLineEdit::returnPressed, this, &FollowUpFields::returnPressed);
}

void FollowUpFields::show(const FollowUp &noted)
{
    m_shown = noted;
    const bool isFresh = !noted.id.isValid();
    m_isOutcomeChosen = !isFresh;
    m_isDayTyped = !isFresh;
    m_kind->setCurrentIndex(m_kind->findData(QVariant::fromValue(noted.kind)));
    m_outcome->setCurrentIndex(m_outcome->findData(QVariant::fromValue(noted.outcome)));
    m_madeOn->setText(dayText(isFresh ? m_today : noted.madeOn));
    m_spokeWith->setText(noted.spokeWith);
    m_note->setText(QString(noted.note).replace(QLatin1Char('\n'), QLatin1String(" · ")));
    m_callAgain->setText(dayText(noted.callAgainOn));
    proposeCallAgain();
}

FollowUp::Outcome FollowUpFields::outcome() const
{
    return m_outcome->currentData().value<Outcome>();
}

void FollowUpFields::proposeCallAgain()
{
    if (!m_isDayTyped)
        m_callAgain->setText(dayText(usualNextCall(outcome(), m_today)));
}

void FollowUpFields::propose(Outcome outcome)
{
    if (m_isOutcomeChosen)
        return;
    m_outcome->setCurrentIndex(m_outcome->findData(QVariant::fromValue(outcome)));
    proposeCallAgain();
}

void FollowUpFields::focusOutcome()
{
    m_outcome->setFocus();
}

QString FollowUpFields::typed() const
{
    QStringList parts{m_spokeWith->text().trimmed(), m_note->text().trimmed(), m_callAgain->text().trimmed()};
    parts.removeAll(QString());
    return parts.join(QLatin1String(" · "));
}

bool FollowUpFields::isTouched() const
{
    return m_isOutcomeChosen || m_isDayTyped || !m_spokeWith->text().trimmed().isEmpty() ||
           !m_note->text().trimmed().isEmpty();
}

Result<FollowUp> FollowUpFields::value() const
{
    const auto madeOn = readDay(m_madeOn->text(), m_today);
    const auto callAgain = readDay(m_callAgain->text(), m_today);
    if (!madeOn || !callAgain)
        return fail(madeOn ? callAgain.error() : madeOn.error());
    FollowUp noted = m_shown;
    noted.kind = m_kind->currentData().value<ContactKind>();
    noted.outcome = outcome();
    noted.madeOn = madeOn->value_or(QDate());
    noted.spokeWith = m_spokeWith->text();
    noted.note = m_note->text();
    noted.callAgainOn = *callAgain;
    return noted;
}

} // namespace inko
