#include "ui/survey/followupdialog.h"

#include "ui/widgets/fields/problemline.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace inko {

FollowUpDialog::FollowUpDialog(FollowUps &log, const FollowUp &noted, QDate today, QWidget *parent)
    : QDialog(parent), m_log(log), m_fields(new FollowUpFields(FollowUpFields::Asks::AnyKind, today, this)),
      m_problem(new ProblemLine(this))
{
    setWindowTitle(noted.id.isValid() ? tr("What was noted") : tr("Note a call, a mail or a visit"));
    m_fields->show(noted);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &FollowUpDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_fields);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, sizeHint().height());
}

void FollowUpDialog::accept()
{
    const Result<FollowUp> noted = m_fields->value();
    Result<> kept = noted ? Result<>() : fail(noted.error());
    if (noted && noted->id.isValid())
        kept = m_log.update(*noted);
    else if (noted)
        kept = m_log.add(*noted).map([](const FollowUp &) {});
    m_problem->say(kept ? QString() : kept.error().message);
    if (kept)
        QDialog::accept();
}

} // namespace inko
