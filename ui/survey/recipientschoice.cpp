#include "ui/survey/recipientschoice.h"

#include "core/survey/surveyfigures.h"

#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace inko {

RecipientsChoice::RecipientsChoice(Occasion occasion, const QList<Id<Return>> &selected, QWidget *parent)
    : QGroupBox(tr("For whom"), parent), m_occasion(occasion), m_selected(selected.cbegin(), selected.cend()),
      m_open(new QRadioButton(this)), m_onlySelected(new QRadioButton(this)), m_all(new QRadioButton(this))
{
    auto *layout = new QVBoxLayout(this);
    for (QRadioButton *button : {m_open, m_onlySelected, m_all}) {
        layout->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this](bool isChosen) {
            if (isChosen)
                emit changed();
        });
    }
    m_onlySelected->setEnabled(!m_selected.isEmpty());
    m_all->setVisible(occasion != Occasion::Reminder);
    (m_selected.size() > 1 ? m_onlySelected : m_open)->setChecked(true);
}

void RecipientsChoice::showReturns(const QList<Return> &returns)
{
    m_returns = returns;
    const auto open = static_cast<int>(
        std::count_if(returns.cbegin(), returns.cend(), [this](const Return &answer) { return isToBeAsked(answer); }));
    m_open->setText(m_occasion == Occasion::Reminder
                        ? tr("All who have got the form and have &not answered yet (%n)", nullptr, open)
                        : tr("All who have &not answered yet (%n)", nullptr, open));
    m_onlySelected->setText(tr("&Those selected in the list (%n)", nullptr, static_cast<int>(m_selected.size())));
    m_all->setText(tr("&All (%n)", nullptr, static_cast<int>(returns.size())));
}

bool RecipientsChoice::isToBeAsked(const Return &answer) const
{
    return m_occasion == Occasion::Reminder ? isWaitedFor(answer.state) : isOpen(answer.state);
}

bool RecipientsChoice::isToBeMarked(const Return &answer) const
{
    return m_occasion == Occasion::Reminder ? isWaitedFor(answer.state) : answer.state == Return::State::NotSent;
}

QList<Return> RecipientsChoice::chosen() const
{
    QList<Return> chosen;
    for (const Return &answer : m_returns) {
        if (m_occasion == Occasion::Reminder && !isToBeAsked(answer))
            continue;
        if (m_all->isChecked() || (m_open->isChecked() && isToBeAsked(answer)) ||
            (m_onlySelected->isChecked() && m_selected.contains(answer.id)))
            chosen << answer;
    }
    return chosen;
}

} // namespace inko
