#include "ui/monitoring/impact/checklistdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inko {

using namespace Qt::StringLiterals;

CheckListDialog::CheckListDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_usual(new QPushButton(tr("&Begin with the usual questions"), this))
{
    setWindowTitle(tr("Check list"));
    auto *words =
        new QLabel(tr("What every new check asks. Checks that were made keep the wording they were made with."), this);
    words->setWordWrap(true);
    makeQuestions();
    const bool canWrite = !workspace.store().isReadOnly();
    auto *up = new QPushButton(tr("Move &up"), this);
    auto *down = new QPushButton(tr("Move &down"), this);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        const Result<> added = m_workspace.impactChecks().addUsualQuestions();
        m_editor->say(added ? QString() : added.error().message);
    });
    for (QPushButton *button : {up, down}) {
        button->setVisible(canWrite);
        button->setAutoDefault(false);
    }
    m_usual->setAutoDefault(false);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(up);
    buttons->addWidget(down);
    buttons->addWidget(m_usual);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_editor, 1);
    layout->addLayout(buttons);
    layout->addWidget(close);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 26);
    connect(&workspace.store(), &Store::changed, this, &CheckListDialog::reload);
    reload();
}

void CheckListDialog::makeQuestions()
{
    const bool isReadOnly = m_workspace.store().isReadOnly();
    m_questions = new DeclaredParts<CheckList, ImpactQuestion>(
        isReadOnly,
        {partcolumns::line(tr("Question"), 52, &ImpactQuestion::text),
         partcolumns::line(tr("What to think of"), 40, &ImpactQuestion::help),
         partcolumns::yesOrNo(tr("Still asked"), 12, &ImpactQuestion::retired, tr("no"), tr("yes"))},
        {[this](Id<CheckList>) { return m_workspace.impactChecks().questions(); },
         [this](const ImpactQuestion &added, Id<CheckList>) {
             return m_workspace.impactChecks().add(added).map([](const ImpactQuestion &) {});
         },
         [this](const ImpactQuestion &changed) { return m_workspace.impactChecks().update(changed); },
         [this](const ImpactQuestion &removed) { return m_workspace.impactChecks().remove(removed.id); },
         [](const ImpactQuestion &question) {
             return question.text.trimmed().isEmpty() ? tr("Enter the question.") : QString();
         },
         tr("New question …")},
        this);
    m_editor = editorOf(m_questions, {tr("Questions"), tr("Add a question"), tr("Remove the selected question")},
                        isReadOnly, {}, u"impact/questions"_s, this);
    m_editor->setFilling();
}

void CheckListDialog::reload()
{
    const Result<> shown =
        m_questions->showPartsOf(Id<CheckList>{1}).and_then([this] { return m_questions->reload(); });
    m_editor->say(shown ? QString() : shown.error().message);
    m_usual->setVisible(m_questions->parts().empty() && !m_workspace.store().isReadOnly());
}

void CheckListDialog::move(int by)
{
    const QModelIndex current = m_editor->table()->currentIndex();
    if (!current.isValid() || current.row() >= static_cast<int>(m_questions->parts().size()))
        return;
    const int to = std::clamp(current.row() + by, 0, static_cast<int>(m_questions->parts().size()) - 1);
    const Result<> moved = m_workspace.impactChecks().move(m_questions->rowAt(current.row()).record.id, to);
    m_editor->say(moved ? QString() : moved.error().message);
    m_editor->table()->setCurrentIndex(m_questions->index(to, current.column()));
}

} // namespace inko
