#include "ui/steering/consultations/statementdialogs.h"

#include "ui/widgets/fields/problemline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace inko {

namespace {

using Decision = Statement::Decision;

/// A box that finds while somebody types, and takes what is not in it.
QComboBox *freeChoice(const QStringList &choices, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(choices);
    box->setCurrentIndex(-1);
    box->setMinimumContentsLength(36);
    return box;
}

/// What a dialog asks, with its count above and its buttons below; `accept` is the first of them.
QPushButton *layOut(QDialog &dialog, const QString &count, QFormLayout *fields, QWidget *problem, const QString &accept)
{
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(new QLabel(count, &dialog));
    layout->addLayout(fields);
    layout->addWidget(problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton *first = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    return first;
}

} // namespace

GroupDialog::GroupDialog(Workspace &workspace, Id<Consultation> consultation, QList<Id<Statement>> statements,
                         QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_statements(std::move(statements)),
      m_isTension(new QCheckBox(tr("They &contradict each other"), this)), m_problem(new ProblemLine(this))
{
    setWindowTitle(tr("Put together"));
    QStringList titles;
    for (const StatementGroup &group :
         m_workspace.consultations().groupsOf(consultation).value_or(QList<StatementGroup>()))
        titles << group.title;
    m_title = freeChoice(titles, this);
    setTabOrder(m_title, m_isTension);
    m_title->setFocus();
    auto *fields = new QFormLayout;
    fields->addRow(tr("&What they have in common:"), m_title);
    fields->addRow({}, m_isTension);
    const auto count = static_cast<int>(m_statements.size());
    QPushButton *accept = layOut(*this, tr("%n statement(s)", nullptr, count), fields, m_problem, tr("&Put together"));
    connect(accept, &QPushButton::clicked, this, &GroupDialog::group);
}

void GroupDialog::group()
{
    using Kind = StatementGroup::Kind;
    const Result<> grouped = m_workspace.consultations().group(
        m_statements, m_title->currentText(), m_isTension->isChecked() ? Kind::Tension : Kind::Similar);
    m_problem->say(grouped ? QString() : grouped.error().message);
    if (grouped)
        accept();
}

DecideDialog::DecideDialog(Workspace &workspace, QList<Id<Statement>> statements, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_statements(std::move(statements)), m_decision(new QComboBox(this)),
      m_reason(new QPlainTextEdit(this)), m_problem(new ProblemLine(this))
{
    setWindowTitle(tr("Decide"));
    for (const Decision decision :
         {Decision::TakenOver, Decision::PartlyTakenOver, Decision::NotTakenOver, Decision::Open})
        m_decision->addItem(Consultations::nameOf(decision), QVariant::fromValue(decision));
    QStringList bodies;
    for (const Body &body : m_workspace.bodies().all().value_or(QList<Body>()))
        bodies << body.name;
    m_decidedBy = freeChoice(bodies, this);
    setTabOrder(m_decision, m_decidedBy);
    setTabOrder(m_decidedBy, m_reason);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 4);
    auto *fields = new QFormLayout;
    fields->addRow(tr("&Decision:"), m_decision);
    fields->addRow(tr("Decided &by:"), m_decidedBy);
    fields->addRow(tr("&Reason:"), m_reason);
    const auto count = static_cast<int>(m_statements.size());
    QPushButton *accept = layOut(*this, tr("%n statement(s)", nullptr, count), fields, m_problem, tr("&Keep"));
    connect(accept, &QPushButton::clicked, this, &DecideDialog::decide);
}

void DecideDialog::decide()
{
    const Result<> decided = m_workspace.consultations().decide(
        m_statements, m_decision->currentData().value<Decision>(), m_decidedBy->currentText(), m_reason->toPlainText());
    m_problem->say(decided ? QString() : decided.error().message);
    if (decided)
        accept();
}

} // namespace inko
