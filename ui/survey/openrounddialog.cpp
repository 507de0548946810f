#include "ui/survey/openrounddialog.h"

#include "core/workspace/workspace.h"
#include "ui/widgets/messageline.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace inko {

namespace {

constexpr int usualWeeksToAnswer = 6;

} // namespace

OpenRoundDialog::OpenRoundDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_year(new QSpinBox(this)), m_openedOn(new QDateEdit(this)),
      m_hasDeadline(new QCheckBox(tr("&Answers are due by"), this)), m_deadline(new QDateEdit(this)),
      m_carryOver(new QCheckBox(this)), m_error(new MessageLine(this))
{
    setWindowTitle(tr("Open survey round"));
    const QDate today = workspace.store().now().toLocalTime().date();
    const auto rounds = workspace.survey().rounds().value_or(QList<SurveyRound>());
    m_year->setRange(1990, 2100);
    m_year->setValue(rounds.isEmpty() ? today.year() : rounds.front().year + 1);
    m_openedOn->setCalendarPopup(true);
    m_openedOn->setDate(today);
    m_hasDeadline->setChecked(true);
    m_deadline->setCalendarPopup(true);
    m_deadline->setDate(today.addDays(7 * usualWeeksToAnswer));
    m_deadline->setAccessibleName(tr("Deadline"));
    showCarryOver();

    auto *explanation = new QLabel(
        tr("Every institution gets a return to this round. You see there who has answered and who has not."), this);
    explanation->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Year:"), m_year);
    form->addRow(tr("O&pened on:"), m_openedOn);
    form->addRow(m_hasDeadline, m_deadline);
    form->addRow(m_carryOver);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Open round"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_year, &QSpinBox::valueChanged, this, &OpenRoundDialog::showCarryOver);
    connect(m_hasDeadline, &QCheckBox::toggled, m_deadline, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &OpenRoundDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &OpenRoundDialog::reject);
}

void OpenRoundDialog::setYear(int year)
{
    m_year->setValue(year);
}

int OpenRoundDialog::year() const
{
    return m_year->value();
}

void OpenRoundDialog::showCarryOver()
{
    const auto carried = m_workspace.survey().roundToCarryOver(year()).value_or(std::nullopt);
    m_carryOver->setEnabled(carried.has_value());
    m_carryOver->setChecked(carried.has_value());
    m_carryOver->setText(
        carried
            ? tr("&Carry over %n entries of %1, to be confirmed", nullptr, carried->entries).arg(carried->round.year)
            : tr("There are no entries of an earlier round to carry over"));
}

void OpenRoundDialog::accept()
{
    const std::optional<QDate> deadline = m_hasDeadline->isChecked() ? std::optional(m_deadline->date()) : std::nullopt;
    const auto carryOver = m_carryOver->isChecked() ? Survey::CarryOver::LastRound : Survey::CarryOver::Nothing;
    const auto opened = m_workspace.survey().openRound(year(), m_openedOn->date(), deadline, carryOver);
    if (opened)
        QDialog::accept();
    else
        m_error->showMessage(Icon::Warning, opened.error().message);
}

} // namespace inko
