#include "ui/steering/bodies/plandialog.h"

#include "core/exchange/calendar/icalendar.h"
#include "core/steering/calendar/schoolholidays.h"
#include "core/steering/calendar/sessiondates.h"
#include "ui/widgets/fields/problemline.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

PlanDialog::PlanDialog(Workspace &workspace, int year, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_year(year), m_body(new QComboBox(this)),
      m_weekday(new QComboBox(this)), m_days(new QListWidget(this)), m_holidays(new QLabel(this)),
      m_problem(new ProblemLine(this))
{
    setWindowTitle(tr("Propose days for %1").arg(year));
    for (int weekday = Qt::Monday; weekday <= Qt::Friday; ++weekday)
        m_weekday->addItem(QLocale().dayName(weekday), weekday);
    m_weekday->setCurrentIndex(Qt::Thursday - Qt::Monday);
    m_days->setAccessibleName(tr("Proposed days"));
    m_holidays->setWordWrap(true);
    auto *read = new QPushButton(tr("&Read school holidays …"), this);
    read->setToolTip(tr("A calendar file (.ics), as the ministry of education offers it"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Body:"), m_body);
    form->addRow(tr("&Weekday:"), m_weekday);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_plan = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlanDialog::plan);
    connect(buttons, &QDialogButtonBox::rejected, this, &PlanDialog::reject);
    connect(read, &QPushButton::clicked, this, &PlanDialog::chooseHolidays);
    connect(m_days, &QListWidget::itemChanged, this, &PlanDialog::showCount);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_days, 1);
    layout->addWidget(m_holidays);
    layout->addWidget(read, 0, Qt::AlignLeft);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 24);
    fillBodies();
    for (QComboBox *box : {m_body, m_weekday})
        connect(box, &QComboBox::currentIndexChanged, this, &PlanDialog::propose);
    propose();
}

/// Those that plan sessions; a council has a calendar of its own.
void PlanDialog::fillBodies()
{
    const auto bodies = m_workspace.bodies().all();
    m_problem->say(bodies ? QString() : bodies.error().message);
    for (const Body &body : bodies.value_or(QList<Body>())) {
        if (body.sessionsPerYear <= 0)
            continue;
        m_bodies << body;
        m_body->addItem(tr("%1 (%n a year)", nullptr, body.sessionsPerYear).arg(body.name));
    }
}

void PlanDialog::showBody(Id<Body> body)
{
    const auto found = std::ranges::find(m_bodies, body, &Body::id);
    if (found != m_bodies.end())
        m_body->setCurrentIndex(static_cast<int>(std::distance(m_bodies.begin(), found)));
}

void PlanDialog::propose()
{
    m_days->clear();
    const auto sessions = m_workspace.sessions().all();
    const auto holidays = SchoolHolidays(m_workspace.store()).all();
    if (const auto error = firstErrorOf(sessions, holidays)) {
        m_problem->say(error->message);
        return;
    }
    const auto known = std::ranges::count_if(*holidays, [this](const SchoolHoliday &holiday) {
        return holiday.firstDay.year() == m_year || holiday.lastDay.year() == m_year;
    });
    m_holidays->setText(known == 0 ? tr("Public holidays of North Rhine-Westphalia are left out. School holidays of "
                                        "this year are not known yet.")
                                   : tr("Public holidays of North Rhine-Westphalia and %n school holiday(s) are left "
                                        "out.",
                                        nullptr, static_cast<int>(known)));
    if (m_body->currentIndex() >= 0) {
        const Body &body = m_bodies[m_body->currentIndex()];
        QList<QDate> planned;
        for (const Session &session : *sessions) {
            if (session.body == body.id && !session.isCancelled)
                planned << session.day;
        }
        for (const QDate day :
             sessiondates::propose(body, m_year, m_weekday->currentData().toInt(), planned, *holidays)) {
            auto *line = new QListWidgetItem(QLocale().toString(day, QLocale::LongFormat), m_days);
            line->setData(Qt::UserRole, day);
            line->setCheckState(Qt::Checked);
        }
    }
    if (m_days->count() == 0)
        m_problem->say(m_bodies.isEmpty() ? tr("No body plans sessions. Enter how many a year, under Bodies.")
                                          : tr("All sessions of this body are planned already."));
    else
        m_problem->say({});
    showCount();
}

QList<QDate> PlanDialog::ticked() const
{
    QList<QDate> days;
    for (int row = 0; row < m_days->count(); ++row) {
        if (m_days->item(row)->checkState() == Qt::Checked)
            days << m_days->item(row)->data(Qt::UserRole).toDate();
    }
    return days;
}

void PlanDialog::showCount()
{
    const int count = static_cast<int>(ticked().size());
    m_plan->setText(tr("&Plan %n session(s)", nullptr, count));
    m_plan->setEnabled(count > 0);
}

void PlanDialog::plan()
{
    const Result<> planned = m_workspace.store().write(tr("Sessions planned"), [&](Transaction &) -> Result<> {
        for (const QDate day : ticked()) {
            Session session;
            session.body = m_bodies[m_body->currentIndex()].id;
            session.day = day;
            if (const auto added = m_workspace.sessions().plan(session); !added)
                return fail(added.error());
        }
        return {};
    });
    m_problem->say(planned ? QString() : planned.error().message);
    if (planned)
        accept();
}

void PlanDialog::chooseHolidays()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Read school holidays"), {}, tr("Calendar files (*.ics)"));
    if (path.isEmpty())
        return;
    const auto read = readHolidays(path);
    propose();
    if (!read)
        m_problem->say(read.error().message);
}

Result<int> PlanDialog::readHolidays(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, tr("The file cannot be read: %1").arg(file.errorString()), path);
    const auto holidays = icalendar::readHolidays(file.readAll());
    if (!holidays)
        return fail(holidays.error());
    const auto added = SchoolHolidays(m_workspace.store()).addAll(*holidays);
    propose();
    return added;
}

} // namespace inko
