#include "ui/report/editions/freezedialog.h"

#include "ui/widgets/fields/problemline.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace inko {

FreezeDialog::FreezeDialog(const QString &proposedName, Freeze freeze, QWidget *parent)
    : QDialog(parent), m_freeze(std::move(freeze)), m_name(new QLineEdit(proposedName, this)),
      m_problem(new ProblemLine(this))
{
    setWindowTitle(tr("Freeze the document"));
    auto *explanation = new QLabel(tr("The document is kept as it is now, with all its texts and figures. Whatever "
                                      "changes in the grid later, this edition stays and prints the same."),
                                   this);
    explanation->setWordWrap(true);
    constexpr int lettersWide = 40;
    m_name->setMinimumWidth(m_name->fontMetrics().averageCharWidth() * lettersWide);
    m_name->selectAll();
    auto *form = new QFormLayout;
    form->addRow(tr("&Name of the edition:"), m_name);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Freeze"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FreezeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FreezeDialog::reject);
    m_name->setFocus();
}

QString FreezeDialog::name() const
{
    return m_name->text();
}

void FreezeDialog::accept()
{
    const Result<> frozen = m_freeze(name());
    if (frozen)
        QDialog::accept();
    else
        m_problem->say(frozen.error().message);
}

} // namespace inko
